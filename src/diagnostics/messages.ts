/** Messages that a run gives: a closed table of codes, each with its severity, and the shape they travel in. */

export type Severity = 'error' | 'warning' | 'info'

/** Every code with its severity. A message code is a stable name; its text may change. */
export const MESSAGE_CODES = {
  'not-a-plan': 'info',
  'empty-document': 'error',
  'not-text': 'error',
  'unreadable-file': 'error',
  'truncated-file': 'error',
  'needs-ocr': 'error',
  'encrypted-file': 'error',
  'limit-reached': 'error',
  'member-skipped': 'warning',
  'wrong-extension': 'error',
  'loose-extension': 'warning',
  'damaged-characters': 'warning',
  'encoding-guessed': 'info',
  'unit-inherited': 'info',
  'row-rejoined': 'info',
  'convention-applied': 'info',
  'label-repeated': 'info',
  'label-skipped': 'info',
  'unknown-column': 'info',
  'columns-guessed': 'info',
  'plan-given-twice': 'info',
  'form-skipped': 'info',
  'reading-open': 'info',
  'impossible-day': 'warning',
  'conversion-loss': 'info',
} as const satisfies Record<string, Severity>

export type MessageCode = keyof typeof MESSAGE_CODES

/** A message about a place in the canonical text (`offset`, UTF-16 code units) or about the whole document. */
export interface Diagnostic {
  code: MessageCode
  severity: Severity
  text: string
  offset?: number
}

/** Makes a diagnostic; the severity comes from the table. */
export function report(code: MessageCode, text: string, offset?: number): Diagnostic {
  return { code, severity: MESSAGE_CODES[code], text, ...(offset === undefined ? {} : { offset }) }
}
