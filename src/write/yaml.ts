/**
 * YAML that a YAML 1.1 reader and a YAML 1.2 reader take for the same data as the JSON.
 *
 * The two versions guess different types for unquoted words: `no`, `2022-08-03` and `12:30` are a truth value, a date and
 * a number in 1.1; `0o17` is a number in 1.2 only. A string that either would misread stands in double quotes.
 */
import { Document, Scalar, visit } from 'yaml'
import type { Notice } from '../notice/schema.ts'
import type { Writer } from './writer.ts'

/** Plain ASCII that begins like a number, a date or `.inf`, or one of the marks with a meaning of their own in 1.1. */
const LIKE_ANOTHER_TYPE = /^(?:[-+]?[\d.][ -~]*|[=~]|<<)$/
/** What readers take for a line end or refuse to read when it stands unescaped. */
const NEEDS_ESCAPE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u
/** The part of these that JSON, and so the double-quoted style, leaves as they are. */
const UNESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

function toYaml(notice: Notice): string {
  const document = new Document(notice, { version: '1.1', aliasDuplicateObjects: false })
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return
      if (LIKE_ANOTHER_TYPE.test(node.value) || NEEDS_ESCAPE.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return document.toString({ lineWidth: 0, blockQuote: false }).replace(UNESCAPED, escapeCharacter)
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** A single notice is one document; several are a stream of documents, each opened by `---`. */
export const yamlWriter: Writer = {
  one: toYaml,
  start: '',
  each: (notice) => `---\n${toYaml(notice)}`,
  end: '',
}
