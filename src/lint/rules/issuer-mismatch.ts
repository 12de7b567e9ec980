import { isIssuerMark } from '../../outline/issuer.ts'
import { oneOf } from '../../tree/alternatives.ts'
import type { Passage } from '../../tree/passage.ts'
import { ISSUER_MARK_ENDS } from '../../vocabulary/letterhead.ts'
import { AND_OTHERS, OFFICE_ENDS, TITLE_VERBS } from '../../vocabulary/lint-header.ts'
import { defineRule } from '../types.ts'

const MARK_END = new RegExp(`${oneOf(ISSUER_MARK_ENDS)}$`)
const VERB = new RegExp(oneOf(TITLE_VERBS))
const OTHERS = new RegExp(`${AND_OTHERS}[^${AND_OTHERS}]{0,6}$`)
const BRACKET = /\([^()]*\)/g
const OFFICE = new RegExp(`${oneOf(OFFICE_ENDS)}$`)
const LIST = /[、,]/

/** The issuer of the letterhead or of the title is not among those who signed (GB/T 9704-2012, 7.2.4 and 7.3.5). */
export const issuerMismatch = defineRule({
  id: 'issuer-mismatch',
  group: 'header',
  severity: 'warning',
  summary: {
    en: 'Letterhead, title and signature name different issuers',
    zh: '版头、标题与署名的发文机关不一致',
  },
  advice: { en: 'Name the same issuer in all three places', zh: '使版头、标题和署名的发文机关一致' },
  messages: {
    letterhead: { en: 'The letterhead names {named}, and {signed} signed', zh: '版头的发文机关是“{named}”，署名却是“{signed}”' },
    title: { en: 'The title names {named}, and {signed} signed', zh: '标题的发文机关是“{named}”，署名却是“{signed}”' },
  },
  check(context) {
    const marks: Passage[] = []
    const signatures: Passage[] = []
    let signed = false
    let title: Passage | null = null
    return {
      paragraph({ kind, passage }) {
        if (kind === 'issuerMark') marks.push(passage)
        else if (kind === 'title') title ??= passage
        // The first signatures are the letter's; what follows its date has its own.
        else if (kind === 'signature' && !signed) signatures.push(passage)
        else if (kind === 'signedOn' || kind === 'planTitle' || kind === 'attachmentMark') signed = true
      },
      end() {
        const names = signatures.flatMap(namesIn)
        if (names.length === 0) return
        const signers = signatures.map((passage) => passage.text).join('、')
        const letterheads = marks.map((mark) => mark.slice(0, mark.folded.replace(MARK_END, '').length))
        const report = (message: 'letterhead' | 'title', at: Passage | null, named: string): void =>
          context.report({ at, message, values: { named, signed: signers } })
        const named = title ? issuerIn(title) : null
        // One message is enough where letterhead and title agree.
        if (letterheads.length > 0 && !letterheads.some((mark) => isAmong(mark, names)))
          report('letterhead', signatures[0] ?? null, letterheads[0]?.text ?? '')
        else if (named && !isAmong(named, names)) report('title', named, named.text)
      },
    }
  },
})

/** The issuer that a title begins with: 华亭市人民政府办公室关于…… */
function issuerIn(title: Passage): Passage | null {
  const verb = title.folded.search(VERB)
  const issuer = title.slice(0, Math.max(0, verb))
  return isIssuerMark(issuer) || OTHERS.test(issuer.folded) ? issuer : null
}

/** The names on a line of signatures, parted by blanks. */
function namesIn(passage: Passage): string[] {
  const cuts = passage.joints().map(({ at }) => at)
  return [0, ...cuts]
    .map((from, i) => bare(passage.folded.slice(from, cuts[i] ?? passage.length)))
    .filter((name) => name.length > 1)
}

function bare(name: string): string {
  return name.replace(BRACKET, '').replace(OTHERS, '')
}

/** Whether one of the issuers that `named` lists is one of `names`, in full or in short. */
function isAmong(named: Passage, names: readonly string[]): boolean {
  const all = names.join('')
  if (bare(named.folded) === all) return true
  return bare(named.folded)
    .split(LIST)
    .flatMap((name) => [name, ...namesIn(named)])
    .some((name) => names.some((other) => isSame(name, other)))
}

/** 市发改委 is short for 市发展和改革委员会; 市政府 is not the same as 市政府办公室. */
function isSame(a: string, b: string): boolean {
  if (OFFICE.test(a) !== OFFICE.test(b)) return false
  return holds(a, b) || holds(b, a)
}

/** Whether the characters of `short` stand in `long` in their order. */
function holds(long: string, short: string): boolean {
  let at = 0
  for (const character of short) {
    at = long.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
