/** Cuts the lists of a letter's frame: addressees and copies. */
import type { Passage } from '../tree/passage.ts'
import { ADDRESSEE_JOINTS, ADDRESSEE_LEVELS, SHARED_ADDRESSEE_ENDS } from '../vocabulary/letterhead.ts'
import { EACH, LEVELS } from '../vocabulary/units.ts'

const LEVEL = `(?:${ADDRESSEE_LEVELS.join('|')})`
/** 各省, 自治区, 直辖市及计划单列市. */
const LEVEL_PIECE = new RegExp(`^${EACH}?${LEVEL}(?:(?:${ADDRESSEE_JOINTS.join('|')})${EACH}?${LEVEL})?$`)
/** 各街道、各部门: two groups, each with its own 各; 各县、各乡镇政府 may share the end. */
const ALIKE = new RegExp(`^${EACH}[^、]+、${EACH}(?!.*(?:${SHARED_ADDRESSEE_ENDS.join('|')})$)`)
const COPY_START = new RegExp(`^[${LEVELS}${EACH}]`)
/** A name with its level before it: 省法院, 市人大办. */
const LEVEL_START = new RegExp(`^[${LEVELS}].{2,}$`)

/** `各乡镇人民政府，县直各部门、各直属机构` → at ， and ；; at 、 only where the line has neither (settled). Brackets are never cut. */
export function splitList(passage: Passage): Passage[] {
  const cuts = topLevel(passage.folded, ',;')
  const at = cuts.length > 0 ? cuts : topLevel(passage.folded, '、')
  const pieces: Passage[] = []
  let start = 0
  let part = 0
  for (const [index, cut] of [...at, passage.length].entries()) {
    // 各科、室 and 各省、自治区、直辖市财政厅 are one: a 、 before a single character or behind a mere level cuts nothing.
    const next = at[index + 1] ?? passage.length
    const level = LEVEL_PIECE.test(passage.folded.slice(part, cut)) && !ALIKE.test(passage.folded.slice(part, next))
    part = cut + 1
    if (cut < passage.length && passage.folded[cut] === '、' && (next - cut <= 2 || level)) continue
    if (cut > start) pieces.push(passage.slice(start, cut))
    start = cut + 1
  }
  return pieces
}

const MARK = /[,;、]/

/** `县委办公室␣县人大办␣县政协办`: copies with blanks for marks; null where marks part them or a piece is no name with a level or 各. */
export function splitAtBlanks(passage: Passage): Passage[] | null {
  if (MARK.test(passage.folded)) return null
  const cuts = passage.joints().filter(({ joint }) => joint === 'space' || joint === 'gap')
  if (cuts.length === 0) return null
  const starts = [0, ...cuts.map(({ at }) => at)]
  const pieces = starts.map((start, i) => passage.slice(start, starts[i + 1] ?? passage.length))
  return pieces.every(({ folded }) => COPY_START.test(folded)) ? pieces : null
}

/** `省法院、省检察院` between commas: names that each begin with a level of their own are two copies. */
export function splitEqual(piece: Passage): Passage[] {
  const cuts = topLevel(piece.folded, '、')
  const starts = [0, ...cuts.map((cut) => cut + 1)]
  const whole = starts.every((start, i) => LEVEL_START.test(piece.folded.slice(start, cuts[i] ?? piece.length)))
  return whole ? starts.map((start, i) => piece.slice(start, cuts[i] ?? piece.length)) : [piece]
}

function topLevel(folded: string, marks: string): number[] {
  const cuts: number[] = []
  let depth = 0
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at] as string
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && marks.includes(character)) cuts.push(at)
  }
  return cuts
}
