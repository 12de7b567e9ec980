/** Fields of Word: the code is not printed, the result is. */
import { formatNumber } from './number-formats.ts'

interface Field {
  code: string
  inResult: boolean
}

/** Enclosed characters of Chinese Word are a field that prints one character over another: `eq \o\ac(○,1)` is ①. */
const ENCLOSED_FIELD = /^\s*eq\s+\\o(?:\\[a-z]{1,2}){0,3}\s*\(([^,，()]{1,4})[,，]\s*([^()]{1,8})\)/i
const NUMBER = /^\d{1,2}$/
const CIRCLES = '○〇◯O'
const MAX_CODE = 200

/** The fields that are open where the text is being read. */
export class Fields {
  private readonly open: Field[] = []
  private codes = 0

  /** True inside a field code: what stands there is not printed. */
  get inCode(): boolean {
    return this.codes > 0
  }

  begin(): void {
    this.open.push({ code: '', inResult: false })
    this.codes++
  }

  addCode(code: string): void {
    const field = this.open.at(-1)
    if (field && !field.inResult && field.code.length < MAX_CODE) field.code += code
  }

  separate(): void {
    const field = this.open.at(-1)
    if (!field || field.inResult) return
    field.inResult = true
    this.codes--
  }

  /** Ends the innermost field. Gives what a field without a result prints: ① for `eq \o\ac(○,1)`, else nothing. */
  end(): string {
    const field = this.open.pop()
    if (!field || field.inResult) return ''
    this.codes--
    const enclosed = ENCLOSED_FIELD.exec(field.code)
    return enclosed ? enclosedText(enclosed[1]?.trim() ?? '', enclosed[2]?.trim() ?? '') : ''
  }

  /** A code that a paragraph ends in is damage: the rest of the document is not swallowed by it. */
  endParagraph(): void {
    if (this.codes === 0) return
    for (const field of this.open) field.inResult = true
    this.codes = 0
  }
}

function enclosedText(frame: string, text: string): string {
  return CIRCLES.includes(frame) && NUMBER.test(text) ? formatNumber(Number(text), 'decimalEnclosedCircle') : text
}
