/** The header fields: number, issuer, title, addressees, dates, copies, disclosure, attachments (GB/T 9704-2012, 7.2 to 7.4). */

import { isIssuerMark } from '../outline/issuer.ts'
import {
  attachmentHead,
  bracketed,
  DATE,
  DOCUMENT_NUMBER,
  isAdoption,
  isAttachmentLabel,
  NUMBER_LABEL,
  UNMARKED_NUMBER,
} from '../outline/kinds.ts'
import { readOrdinal } from '../outline/ordinal.ts'
import type { LineKind, Outline, Paragraph } from '../outline/types.ts'
import { gather } from '../tree/gather.ts'
import { Passage } from '../tree/passage.ts'
import { ADDRESSEE_LABELS, DISCLOSURE_SUBJECTS } from '../vocabulary/letterhead.ts'
import { isoDate, isoDateWithoutMarks } from './dates.ts'
import { field, issuers } from './issuers.ts'
import { splitAtBlanks, splitEqual, splitList } from './lists.ts'
import { firstField, readMetadata } from './metadata.ts'
import { isWithoutWork, titleOf } from './title.ts'
import type { Finding, Grounded, ListFinding } from './types.ts'

const SUBJECT = new RegExp(`^\\((?:${DISCLOSURE_SUBJECTS.join('|')})`)
const SENT = new RegExp(`^(?:${ADDRESSEE_LABELS.join('|')}):`)
const COPY_LABEL = /^[^:;,、]{2,12}:/
const LIST_END = /[:。,;、.]$/
const STOP = '。'
const LABEL = /^[^:;]{2,12}[:;]/
/** 附：, 附件：. */
const NOTE_LABEL = /^[^:;]{1,12}[:;]/
const YEAR = /(?:19|20)\d\d/
const DIGIT = /^\d/

/** Everything that the frame of the letter says. */
export function extractHeader(outline: Outline): Finding[] {
  const lines = new Map<LineKind, Paragraph[]>()
  for (const block of outline.blocks) {
    if (block.type !== 'paragraph' || block.kind === 'body') continue
    const list = lines.get(block.kind)
    if (list) list.push(block)
    else lines.set(block.kind, [block])
  }
  const of = (kind: LineKind): Paragraph[] => lines.get(kind) ?? []
  const metadata = readMetadata(outline, of('metadata'))
  const title = titleOf(of('title'))
  const signed = signedOn(of('signedOn'))
  return [
    ...numberFinding(of('documentNumber'), title.number),
    ...title.findings,
    ...issuers(of('issuerMark'), of('signature'), signed.signature, title.line),
    ...addressees(of('addressees')),
    ...signed.findings,
    ...gather(of('mark'), ({ passage }) => (isAdoption(passage.folded) ? dateFindings('signedOn', passage) : [])),
    ...gather(of('printed'), (line) => dateFindings('printedOn', line.passage)),
    ...copies(of('copiedTo')),
    ...disclosure(of('disclosure')),
    ...attachments(of('attachmentNote')),
    ...of('attachmentMark').map((line): Finding => ({ kind: 'carrier', passage: line.passage })),
    ...planTitles(outline, title.line !== null),
    ...metadata,
    ...others(of),
  ]
}

function numberFinding(lines: readonly Paragraph[], inTitle: Passage | null): Finding[] {
  const findings: Finding[] = gather(lines, ({ passage }): Finding[] => {
    if (bracketed(passage.folded))
      return [field('documentNumber', passage.slice(1, passage.length - 1)), { kind: 'carrier', passage }]
    const label = NUMBER_LABEL.exec(passage.folded)?.[0].length ?? 0
    const number = field('documentNumber', passage.slice(label))
    return label > 0 ? [number, { kind: 'carrier', passage }] : [number]
  })
  return inTitle ? [...findings, field('documentNumber', inTitle)] : findings
}

function dateIn(passage: Passage): { date: string; start: number; end: number } | null {
  const found = DATE.exec(passage.folded)
  if (!found) {
    const date = isoDateWithoutMarks(passage.folded)
    return date ? { date, start: 0, end: passage.length } : null
  }
  const date = isoDate(found[1] ?? found[4] ?? '', found[2] ?? found[5] ?? '', found[3] ?? found[6] ?? '')
  return date ? { date, start: found.index, end: found.index + found[0].length } : null
}

function dateFindings(name: 'signedOn' | 'printedOn', passage: Passage): Finding[] {
  const found = dateIn(passage)
  if (!found) return [{ kind: 'other', role: 'imprint', passage }]
  return [field(name, passage.slice(found.start, found.end), found.date), { kind: 'carrier', passage }]
}

function signedOn(lines: readonly Paragraph[]): { findings: Finding[]; signature: Passage | null } {
  let signature: Passage | null = null
  const findings: Finding[] = []
  for (const { passage } of lines) {
    findings.push(...dateFindings('signedOn', passage))
    const found = dateIn(passage)
    if (found && found.start > 2 && isIssuerMark(passage.slice(0, found.start))) signature ??= passage.slice(0, found.start)
  }
  return { findings, signature }
}

function trimEnd(passage: Passage): Passage {
  return LIST_END.test(passage.folded) ? passage.slice(0, -1 + passage.length) : passage
}

/** The addressees' line; 主送： on the back page counts where there is no other. */
function addressees(lines: readonly Paragraph[]): Finding[] {
  const labelled = lines.filter((line) => SENT.test(line.passage.folded))
  const plain = lines.filter((line) => !SENT.test(line.passage.folded))
  const list = plain.length > 0 ? Passage.join(plain.map((line) => line.passage)) : (labelled[0]?.passage ?? Passage.empty)
  const value = plain.length > 0 ? list : list.slice(SENT.exec(list.folded)?.[0].length ?? 0)
  return [
    ...splitList(trimEnd(value)).map(
      (piece): ListFinding => ({ kind: 'list', field: 'addressees', text: piece.text, passage: piece }),
    ),
    ...lines.map((line): Finding => ({ kind: 'carrier', passage: line.passage })),
  ]
}

/** 抄送 lines with the lines that go on with them. */
function copies(lines: readonly Paragraph[]): Finding[] {
  const lists: Passage[] = []
  for (const { passage } of lines) {
    const label = COPY_LABEL.exec(passage.folded)?.[0].length ?? 0
    const above = label > 0 ? undefined : lists.at(-1)
    if (!above || above.folded.endsWith(STOP)) lists.push(passage.slice(label))
    else lists[lists.length - 1] = above.concat(passage)
  }
  return [
    ...gather(lists, (list) =>
      gather(splitAtBlanks(trimEnd(list)) ?? splitList(trimEnd(list)), splitEqual).map(
        (piece): ListFinding => ({ kind: 'list', field: 'copiedTo', text: piece.text, passage: piece }),
      ),
    ),
    ...lines.map((line): Finding => ({ kind: 'carrier', passage: line.passage })),
  ]
}

function disclosure(lines: readonly Pick<Paragraph, 'passage'>[]): Finding[] {
  return gather(lines, ({ passage: line }): Finding[] => {
    const { passage, further } = firstField(line)
    if (further.length > 0) return [...disclosure([{ passage }]), ...further, { kind: 'carrier', passage: line }]
    const bracket = SUBJECT.exec(passage.folded)?.[0].length
    const start = bracket ?? LABEL.exec(passage.folded)?.[0].length ?? 0
    const end = passage.folded.endsWith(')') ? passage.length - 1 : passage.length
    const value = passage.slice(start, end)
    return value.length > 0 ? [field('disclosure', value), { kind: 'carrier', passage }] : [{ kind: 'carrier', passage }]
  })
}

/** `附件：1.任务分工表⏎2.联系人名单` → two attachments with their labels. */
function attachments(lines: readonly Paragraph[]): Finding[] {
  return gather(lines, ({ passage, ordinal }): Finding[] => {
    if (isAttachmentLabel(passage.folded)) return [{ kind: 'carrier', passage }]
    const head = attachmentHead(passage.folded)
    if (head !== null) return [numberedAttachment(passage, head), { kind: 'carrier', passage }]
    const label = ordinal ? 0 : (NOTE_LABEL.exec(passage.folded)?.[0].length ?? 0)
    const value = passage.slice(label)
    const titles = splitNumbered(value)
    return [
      ...titles.map(
        ({ label: number, text }): ListFinding => ({
          kind: 'list',
          field: 'attachments',
          text: text.text,
          passage: text,
          ...(number ? { note: number } : {}),
        }),
      ),
      { kind: 'carrier', passage },
    ]
  })
}

const NUMBER_IN_LABEL = /[^:.、]+(?=[:.、]?$)/

/** `附件2：任务分工表` → the attachment with the label 附件2. */
function numberedAttachment(passage: Passage, head: number): ListFinding {
  const number = NUMBER_IN_LABEL.exec(passage.folded.slice(0, head))?.[0].length ?? head
  const label = passage.slice(0, number)
  const title = passage.slice(head)
  return { kind: 'list', field: 'attachments', text: title.text, passage: title, note: { text: label.text, passage: label } }
}

/** Cuts `1.甲表2.乙表` at its numbers; a list without numbers is one piece. */
function splitNumbered(passage: Passage): { label: Grounded | null; text: Passage }[] {
  const first = readOrdinal(passage)
  if (!first) return passage.length > 0 ? [{ label: null, text: passage }] : []
  const pieces: { label: Grounded | null; text: Passage }[] = []
  let at = 0
  let ordinal = first
  while (at < passage.length) {
    const next = nextNumber(passage, at + ordinal.length, ordinal.value + 1, first.style)
    const label = passage.slice(at, at + ordinal.length)
    pieces.push({
      label: { text: label.text, passage: label },
      text: passage.slice(at + ordinal.length, next?.at ?? passage.length).trim(),
    })
    if (!next) break
    at = next.at
    ordinal = next.ordinal
  }
  return pieces.filter((piece) => piece.text.length > 0)
}

function nextNumber(
  passage: Passage,
  from: number,
  value: number,
  style: string,
): { at: number; ordinal: NonNullable<ReturnType<typeof readOrdinal>> } | null {
  const digits = String(value)
  for (let at = passage.folded.indexOf(digits, from); at >= 0; at = passage.folded.indexOf(digits, at + 1)) {
    const ordinal = readOrdinal(passage, at)
    if (ordinal?.style === style && ordinal.value === value && passage.jointBefore(at)) return { at, ordinal }
  }
  return null
}

/** The titles of plans, lists of persons and forms apart; in a document without any title the name behind the mark of an attachment: `附件1：……分解表`. */
function planTitles(outline: Outline, titled: boolean): Finding[] {
  const findings: Finding[] = []
  for (const part of outline.parts) {
    const lines = part.titles.filter(({ kind }) => kind === 'planTitle').map(({ passage }) => passage)
    if (lines.length > 0 && !isWithoutWork(part)) findings.push(field('planTitle', Passage.join(lines)))
    else findings.push(...lines.map((passage): Finding => ({ kind: 'carrier', passage })))
  }
  const found = findings.some(({ kind }) => kind === 'field')
  const [name] = found || titled ? [] : gather(outline.parts, (part) => gather(part.titles, nameOfAttachment))
  return name ? [...findings, field('planTitle', name)] : findings
}

function nameOfAttachment({ kind, passage }: Paragraph): Passage[] {
  const head = kind === 'attachmentMark' ? attachmentHead(passage.folded) : null
  return head === null ? [] : [passage.slice(head)]
}

function others(of: (kind: LineKind) => Paragraph[]): Finding[] {
  const map = [
    ['mark', 'imprint'],
    ['imprint', 'imprint'],
    ['contact', 'contact'],
    ['form', 'form'],
    ['furniture', 'furniture'],
  ] as const
  return [
    ...gather(map, ([kind, role]) => of(kind).map((line): Finding => ({ kind: 'other', role, passage: line.passage }))),
    ...of('layout').map((line): Finding => ({ kind: 'carrier', passage: line.passage })),
  ]
}

/** Agency, year and serial of a document number: `华政办发〔2022〕55号` → 华政办发, 2022, 55. Two-digit years are of the last century (H-14). */
export function readDocumentNumber(passage: Passage): { agency: string | null; year: number | null; serial: number | null } {
  const { folded } = passage
  const found = DOCUMENT_NUMBER.exec(folded) ?? UNMARKED_NUMBER.exec(folded)
  if (!found) return { agency: null, year: null, serial: null }
  const [, ...parts] = found.filter((part, i) => i === 0 || part !== undefined)
  const serial = parts.at(-1)
  const agency = parts[0] !== undefined && !DIGIT.test(parts[0]) ? parts[0] : null
  const printed = YEAR.exec(folded)?.[0]
  const year = printed ? Number(printed) : parts.length > 2 ? 1900 + Number(parts[1]) : null
  const start = NUMBER_LABEL.exec(folded)?.[0].length ?? 0
  return { agency: agency ? passage.text.slice(start, start + agency.length) : null, year, serial: Number(serial) }
}
