/**
 * Formulas that OCR programs see where a notice prints figures: `$2 0 2 4$ 年` is 2024年, `$9 5 \%$` is 95%. MinerU and its kin set nearly every
 * Latin stretch of a Chinese page as TeX, with its characters parted by blanks.
 */

/** Longer stretches are formulas, or no formulas at all. */
const LONGEST = 120
/** What commands print. Those that only choose a typeface or a size print nothing; their argument stays. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ...[
    'mathrm',
    'mathbf',
    'mathit',
    'mathsf',
    'mathtt',
    'text',
    'textbf',
    'textit',
    'textrm',
    'boldsymbol',
    'operatorname',
    'rm',
    'bf',
  ]
    .concat(['scriptsize', 'scriptstyle', 'small', 'footnotesize', 'displaystyle', 'textstyle', 'left', 'right', 'quad', 'qquad'])
    .map((name): [string, string] => [name, '']),
  ...Object.entries({ geq: '≥', ge: '≥', geqslant: '≥', leq: '≤', le: '≤', leqslant: '≤', times: '×', div: '÷', pm: '±' }),
  ...Object.entries({ sim: '~', approx: '≈', neq: '≠', circ: '°', bullet: '•', cdot: '·', cdots: '…', ldots: '…', dots: '…' }),
  ...Object.entries({ prime: '′', rightarrow: '→', to: '→', backslash: '\\', textperthousand: '‰', celsius: '℃' }),
])
const COMMAND = /\\([A-Za-z]+)|\\([^A-Za-z])/y
/** `\textcircled { 1 }`, with a size in between or not. */
const CIRCLED = /\\(?:textcircled|circled)\s*\{?(?:\s|\{|\\[a-z]+)*(\d\s?\d?)[\s}]*/g
const SUPERSCRIPT = /\^\s*(?:\{\s*([23])\s*\}|([23]))/g
const RAISED: Readonly<Record<string, string>> = { 2: '²', 3: '³' }
const PLAIN = /[\d.,%~+\-=<>()[\]/:'A-Z≥≤×≈°℃‰①-⑳²³]/
const TYPEFACE = /\\(?:math|text|operatorname|rm|bf)/
const LOWER = /[a-z]/
const BLANK = /\s/
/** Before these a dollar closes nothing: the second price of two, the first sign of two. */
const NO_END = /[\d$]/
const FIRST_CIRCLED = 0x2460
const LAST_CIRCLED = 20

/**
 * The source with inline formulas written as what they print, where that can be told; others, and dollars of money, stay as they are.
 * `网办率达到 $9 5 \%$ 以上` → `网办率达到 95% 以上`; `$\mathrm { P M } _ { 2 . 5 }$` → `PM2.5`.
 */
export function withoutMaths(source: string): string {
  const pieces: string[] = []
  let done = 0
  for (let at = source.indexOf('$'); at >= 0; at = source.indexOf('$', at)) {
    const end = closing(source, at)
    const printed = end < 0 ? undefined : printedFormula(source.slice(at + 1, end))
    if (printed === undefined) {
      at = end < 0 ? at + 1 : end
      continue
    }
    pieces.push(source.slice(done, at), printed)
    at = end + 1
    done = at
  }
  return done === 0 ? source : pieces.join('') + source.slice(done)
}

/** The place of the dollar that closes the one at `at`; -1 where it opens no formula. The signs stand close on both sides, or apart on both. */
function closing(source: string, at: number): number {
  if (source[at - 1] === '\\' || source[at - 1] === '$' || source[at + 1] === '$') return -1
  const within = source.slice(at + 1, at + 1 + LONGEST)
  const length = within.indexOf('$')
  if (length <= 0 || within.lastIndexOf('\n', length) >= 0) return -1
  const end = at + 1 + length
  const apart = BLANK.test(source[at + 1] ?? '')
  if (apart !== BLANK.test(source[end - 1] ?? '') || NO_END.test(source[end + 1] ?? '')) return -1
  return end
}

/** What a formula prints; undefined where it holds more than figures, signs and capital letters. */
function printedFormula(formula: string): string | undefined {
  const named = TYPEFACE.test(formula)
  const source = formula
    .replace(CIRCLED, (whole, digits: string) => circled(Number(digits.replace(BLANK, ''))) ?? whole)
    .replace(SUPERSCRIPT, (_, braced?: string, bare?: string) => RAISED[braced ?? bare ?? ''] ?? '')
  let printed = ''
  for (let at = 0; at < source.length; ) {
    const character = source[at] ?? ''
    if (character === '\\') {
      COMMAND.lastIndex = at
      const [whole = '', name, mark] = COMMAND.exec(source) ?? []
      const word = name === undefined ? printedMark(mark ?? '') : COMMANDS.get(name)
      if (word === undefined) return undefined
      printed += word
      at += whole.length
      continue
    }
    if (PLAIN.test(character) || (named && LOWER.test(character))) printed += character
    else if (!BLANK.test(character) && !'{}^_'.includes(character)) return undefined
    at++
  }
  return printed === '' ? undefined : printed
}

/** `\%` prints its sign; `\,` and its like print a blank, which means nothing between figures. */
function printedMark(mark: string): string | undefined {
  if ('%&#$_'.includes(mark)) return mark
  return ',;:! '.includes(mark) ? '' : undefined
}

function circled(number: number): string | undefined {
  return number >= 1 && number <= LAST_CIRCLED ? String.fromCharCode(FIRST_CIRCLED + number - 1) : undefined
}
