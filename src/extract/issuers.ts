/** Who issues the notice (发文机关): the mark, the signature, the title before 关于 (H-01 to H-07, H-44). */
import { isIssuerMark } from '../outline/issuer.ts'
import type { Paragraph } from '../outline/types.ts'
import type { Passage } from '../tree/passage.ts'
import {
  ABOUT,
  FORWARD_WORDS,
  GOVERNMENT_BODIES,
  GOVERNMENT_ENDS,
  ISSUED_WORDS,
  ISSUER_MARK_ENDS,
  OTHER_BODIES,
  PARTY_NAME,
  SIGNATURE_NOTES,
} from '../vocabulary/letterhead.ts'
import { LEVELS } from '../vocabulary/units.ts'
import type { FieldFinding, Finding } from './types.ts'

const MARK_END = new RegExp(`(?:${ISSUER_MARK_ENDS.join('|')})$`)
const FORWARD = new RegExp(FORWARD_WORDS.join('|'))
const ISSUED = new RegExp(ISSUED_WORDS.join('|'))
const SIGNATURE_NOTE = new RegExp(`\\((?:${SIGNATURE_NOTES.join('|')})\\)$`)
/** The place with which a name begins: 成都市, 中共青梧县委. */
const PLACE = new RegExp(`^(?:${PARTY_NAME})?([^${LEVELS}]{1,6}[${LEVELS}])`)

/** A header field with its passage. */
export function field(name: FieldFinding['field'], passage: Passage, text = passage.text): FieldFinding {
  return { kind: 'field', field: name, text, passage }
}

/** Issuer from the mark, else the signature, else the title before 关于 (H-01 to H-07); all of them are owned. */
export function issuers(
  marks: readonly Paragraph[],
  signatures: readonly Paragraph[],
  signedLine: Passage | null,
  title: Passage | null,
): Finding[] {
  const findings: Finding[] = []
  const about = title ? aboutAt(title.folded) : -1
  const named = title && about > 2 && isIssuerMark(title.slice(0, about)) ? firstName(title.slice(0, about)) : null
  const forwarded = title && FORWARD.test(title.folded.slice(about, about + 2))
  // The letter's own issuer stands in the title; the signature may be that of the document it hands on.
  const own = named && forwarded ? [field('issuer', named)] : []
  for (const { passage } of marks) {
    const end = MARK_END.exec(passage.folded)
    const name = firstName(end ? passage.slice(0, end.index) : passage)
    // The second line of a mark whose first line went elsewhere: 指挥部文件 under 青梧县防汛抗旱.
    const whole = signatures.find(({ passage: signed }) => signed.length > name.length && signed.folded.endsWith(name.folded))
    findings.push(field('issuer', whole ? firstName(withoutNote(whole.passage)) : name), { kind: 'carrier', passage })
  }
  findings.push(...own)
  const body = governmentBody(signatures)
  if (body) findings.push(field('issuer', body))
  for (const { passage } of signatures) {
    const name = firstName(withoutNote(passage))
    // The second line of a name that the title says in full.
    const whole = named && named.length > name.length && named.folded.endsWith(name.folded) ? named : name
    findings.push(field('issuer', whole), { kind: 'carrier', passage })
  }
  if (signedLine) findings.push(field('issuer', signedLine))
  if (named) findings.push(field('issuer', named))
  return findings
}

/** Where the issuer in a title ends: before 关于, or before 转发 and 批转, 印发 and 下达. */
function aboutAt(title: string): number {
  const about = title.indexOf(ABOUT)
  const forward = title.search(FORWARD)
  const first = forward > 0 && (about < 0 || forward < about) ? forward : about
  const issued = title.search(ISSUED)
  return issued > 0 && (first < 0 || issued < first) ? issued : first
}

/** `中共青梧县委青梧县人民政府⏎优化营商环境领导小组`: a body of the governments above it, signed on a line of its own. Null for other signatures. */
function governmentBody(signatures: readonly Paragraph[]): Passage | null {
  const [last, above] = signatures.map(({ passage }) => passage).sort((a, b) => b.start - a.start)
  if (signatures.length !== 2 || !last || !above || !GOVERNMENT.test(above.folded)) return null
  return BODY.test(last.folded) && !PLACE.test(last.folded) && !OTHER_BODY.test(last.folded)
    ? above.concat(withoutNote(last))
    : null
}

const GOVERNMENT = new RegExp(`(?:${GOVERNMENT_ENDS.join('|')})$`)
const BODY = new RegExp(`(?:${GOVERNMENT_BODIES.join('|')})(?:\\([^()]{1,20}\\))?$`)
const BODY_OF = new RegExp(`(?:${GOVERNMENT_ENDS.join('|')}).{4,}(?:${GOVERNMENT_BODIES.join('|')})$`)
const OTHER_BODY = new RegExp(`^(?:${OTHER_BODIES.join('|')})`)

/** A signature without its remark: 工作专班办公室（代章）. */
function withoutNote(passage: Passage): Passage {
  const note = SIGNATURE_NOTE.exec(passage.folded)
  return note ? passage.slice(0, note.index) : passage
}

/** The first of several issuers on one line, parted by wide blanks (H-44). */
function firstName(passage: Passage): Passage {
  const joints = passage.joints()
  const gap = joints.find(
    ({ at, joint }) =>
      (joint === 'gap' || (joints.length === 1 && PLACE.test(passage.folded.slice(at)))) &&
      at >= 3 &&
      isIssuerMark(passage.slice(0, at)),
  )
  return gap ? passage.slice(0, gap.at) : passage.slice(0, touchingAt(passage))
}

/** Where the second of two issuers begins that touch: `成都市经济和信息化局成都市科学技术局`; the length of a single name. */
function touchingAt(passage: Passage): number {
  const place = PLACE.exec(passage.folded)?.[1]
  const second = place ? passage.folded.indexOf(place, place.length + 2) : -1
  if (second <= 0 || !isIssuerMark(passage.slice(0, second)) || !isIssuerMark(passage.slice(second))) return passage.length
  // 中共青梧县委青梧县人民政府优化营商环境领导小组 is one body of both.
  return BODY_OF.test(passage.folded.slice(second)) ? passage.length : second
}
