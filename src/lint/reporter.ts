/** Collects what rules report and makes messages of it: texts, places, fingerprints. */
import { hash } from 'node:crypto'
import type { Severity } from '../diagnostics/messages.ts'
import type { Notice } from '../notice/schema.ts'
import { type Places, TASK_POINTER } from './place.ts'
import type { DocumentView, Language, Reported, Rule, RuleMessage, Spot, Texts } from './types.ts'

const SLOT = /\{(\w+)\}/g
const BLANKS = /\s+/g
/** As much of a task's text as tells it from others. */
const TASK_HEAD = 60
const FINGERPRINT_LENGTH = 16

export class Reporter {
  private readonly found: RuleMessage[] = []
  private readonly seen = new Map<string, number>()
  private readonly notice: Notice
  private readonly document: DocumentView | null
  private readonly places: Places
  private readonly lang: Language

  constructor(notice: Notice, document: DocumentView | null, places: Places, lang: Language) {
    this.notice = notice
    this.document = document
    this.places = places
    this.lang = lang
  }

  add(rule: Rule, severity: Severity, reported: Reported<string>): void {
    const texts = rule.messages[reported.message]
    if (!texts) throw new Error(`rule ${rule.id} has no message ${reported.message}`)
    const spots = this.places.spots(reported.at)
    const pointer = typeof reported.at === 'string' ? reported.at : null
    this.found.push({
      code: rule.id,
      severity,
      text: fill(texts, this.lang, { ...reported.values, ...reported.figures }),
      advice: rule.advice[this.lang],
      pointer,
      spots,
      fingerprint: this.fingerprint(rule.id, reported, spots, pointer),
      ...(reported.fix ? { fix: reported.fix } : {}),
    })
  }

  /** In the order of the document; those about the document as a whole first. */
  messages(): RuleMessage[] {
    return this.found.sort((a, b) => offsetOf(a) - offsetOf(b))
  }

  /** A hash of what is said about which words; the words of its task stand for a place in a task, and equal ones are counted. */
  private fingerprint(
    id: string,
    { message, values, whole }: Reported<string>,
    spots: readonly Spot[],
    pointer: string | null,
  ): string {
    if (whole) return this.hashed([id, message])
    const task = pointer === null ? undefined : this.notice.tasks[Number(TASK_POINTER.exec(pointer)?.[1] ?? -1)]
    const words = spots.map(({ start, end }) => this.document?.outline.source.text.slice(start.offset, end.offset) ?? '')
    const parts = [
      id,
      message,
      ...Object.values(values ?? {}),
      task ? `${task.title ?? ''}${task.text.slice(0, TASK_HEAD)}` : '',
      words.join('').replace(BLANKS, ''),
    ]
    return this.hashed(parts)
  }

  private hashed(parts: readonly (string | number)[]): string {
    const key = parts.join('\0')
    const times = this.seen.get(key) ?? 0
    this.seen.set(key, times + 1)
    return hash('sha256', `${key}\0${times}`).slice(0, FINGERPRINT_LENGTH)
  }
}

function fill(texts: Texts, lang: Language, values: Readonly<Record<string, string | number>>): string {
  return texts[lang].replace(SLOT, (_, name: string) => String(values[name] ?? ''))
}

function offsetOf(message: RuleMessage): number {
  return message.spots[0]?.start.offset ?? -1
}
