/** Walks the runs between the marks of a field and gives each list the role that the words after it say (U-40 to U-595). */

import { isHan } from '../../tree/fold.ts'
import type { Passage } from '../../tree/passage.ts'
import {
  BEFORE_BY_IN_NAMES,
  LIST_OPENERS,
  REMARK_STARTS,
  REMARKS,
  TAG_ENDS,
  UNDER_WORDS,
  WORK_SUBJECTS,
} from '../../vocabulary/roles.ts'
import { connectorAt } from './connectors.ts'
import { groupHead } from './groups.ts'
import type { Piece, Role } from './model.ts'
import { isGeneric, isProse, isUnitName } from './names.ts'
import { mayHaveDuty, ownDutyAt, roleOfDuty } from './own-duties.ts'
import { RoleGiver } from './role-giver.ts'
import { directs, roleOfWords, roleTail } from './rolewords.ts'
import { cutAtMarks } from './split.ts'
import { joinTimes, opensWithDate, timeBracket, timeHead, timeTail } from './times.ts'
import { bracketPairs, prefixLength, prefixTable, suffixLength, suffixTable } from './words.ts'

const REMARK: ReadonlySet<string> = new Set(REMARKS)
const REMARK_START = prefixTable(REMARK_STARTS)
const TAG_END = suffixTable(TAG_ENDS)
const [BY, AT] = UNDER_WORDS
const OPENERS = prefixTable([...LIST_OPENERS, ...WORK_SUBJECTS.map((subject) => subject + BY)])
const UNDER_ENDS = UNDER_WORDS[2]
/** 自由贸易试验区 holds no 由. */
const INSIDE_NAME: ReadonlySet<string> = new Set([...BEFORE_BY_IN_NAMES])
const LONGEST_RUN = 60
const LONGEST_NOTE = 40
/** Marks that end what is said of some units. */
const CLOSING: ReadonlySet<string> = new Set(';。')

/** Collects the lists, times, remarks and persons of the fields it is given, in document order. */
export class ListReader {
  readonly limits: Passage[] = []
  readonly remarks: Passage[] = []
  readonly roles = new RoleGiver(this.remarks)
  /** Runs that are neither units nor words of a clause. */
  prose = 0
  /** Those of them that are a unit and its own duty. */
  duties = 0
  private value: Passage | null = null
  /** What is read goes on with a note behind the lists. */
  private noting = false
  /** The run before is a unit's own duty. */
  private duty = false
  /** The run before is a time. */
  private timed = false

  /** Reads one field whose label or column gives `role`. */
  read(value: Passage, role: Role): void {
    this.value = value
    this.noting = false
    this.duty = false
    this.timed = false
    this.roles.begin(value, role)
    const pairs = bracketPairs(value.folded)
    const grouped = value.folded.includes(':')
    for (const run of joinTimes(value.folded, cutAtMarks(value.folded, pairs))) {
      const head = grouped ? groupHead(value, run) : null
      if (!head) this.readRun(run, pairs)
      else {
        if (head.from > run.from) this.readRun({ ...run, to: head.from }, pairs)
        this.readRun({ from: head.to, to: run.to, mark: ';' }, pairs)
      }
    }
    this.roles.flush()
  }

  private readRun(run: Piece, pairs: ReadonlyMap<number, number>): void {
    const folded = this.value?.folded ?? ''
    if (CLOSING.has(run.mark) || (run.mark === ',' && this.roles.waits)) this.roles.flush()
    this.noting &&= !CLOSING.has(run.mark)
    if (this.noting) {
      this.keep(this.remarks, run.from, run.to)
      return
    }
    // 市文旅局负责选址、建设
    this.duty &&= run.mark === '、' && !isUnitName(folded.slice(run.from, run.to))
    if (this.duty) {
      this.keep(this.remarks, run.from, run.to)
      return
    }
    let { from, to } = run
    const lead = folded.charCodeAt(from) === 0x28 ? pairs.get(from) : undefined
    if (lead !== undefined && lead + 1 < to) {
      const role = roleOfWords(folded.slice(from + 1, lead))
      if (role) {
        this.roles.head(role)
        from = lead + 1
      }
    }
    from = this.skipOpeners(from, to)
    const text = folded.slice(from, to)
    if (REMARK.has(text) || prefixLength(text, REMARK_START) > 0 || suffixLength(text, TAG_END) > 0) {
      this.keep(this.remarks, from, to)
      return
    }
    to = this.takeTime(from, to)
    if (to > from) from = this.takeHeadTime(from, to)
    if (to > from) this.readWords({ from, to, mark: run.mark })
    this.timed = to === from
  }

  /** Skips 由, 在…下 and the like before a list; the words before 由 name a level (U-88, U-594, U-595). */
  private skipOpeners(start: number, to: number): number {
    const folded = this.value?.folded ?? ''
    let from = start
    for (let guard = 0; guard < 3; guard++) {
      const length = prefixLength(folded, OPENERS, from)
      if (length === 0 || from + length >= to) break
      from += length
    }
    if (folded.startsWith(AT, from)) {
      const head = folded.slice(from, Math.min(to, from + 30))
      for (const end of UNDER_ENDS) {
        const at = head.indexOf(end)
        if (at > 0) return from + at + end.length
      }
    }
    return this.afterBy(from, to)
  }

  /** Behind the 由 of `市县两级由财政部门负责`; what stands before it says where, and is kept as a remark. */
  private afterBy(from: number, to: number): number {
    const folded = this.value?.folded ?? ''
    if (folded.startsWith(BY, from)) return from + BY.length
    const head = folded.slice(from, Math.min(to, from + 17))
    const at = from + head.indexOf(BY)
    if (at < from || opensWithDate(head) || !isUnitName(folded.slice(at + BY.length, roleTail(folded, from, to).start)))
      return from
    if (INSIDE_NAME.has(folded.charAt(at - 1))) return from
    this.keep(this.remarks, from, at)
    return at + BY.length
  }

  /** Takes a time phrase that fills the run or ends it; gives the end of what is left. */
  private takeTime(from: number, to: number): number {
    const run = (this.value?.folded ?? '').slice(from, Math.min(to, from + LONGEST_RUN))
    const bracket = timeBracket(run)
    if (bracket < run.length && from + run.length === to) {
      this.keep(this.limits, from + bracket + 1, to - 1)
      return from + bracket
    }
    const start = timeTail(run)
    if (start >= run.length) return to
    this.keep(this.limits, from + start, to)
    // 市教育局：12月底前
    return from + start - (run.charAt(start - 1) === ':' ? 1 : 0)
  }

  /** `2024年10月底前由市水利局负责`: the time before the list. */
  private takeHeadTime(from: number, to: number): number {
    const length = timeHead((this.value?.folded ?? '').slice(from, Math.min(to, from + LONGEST_RUN)))
    if (length === 0) return from
    this.keep(this.limits, from, from + length)
    return this.skipOpeners(from + length, to)
  }

  /** Splits a run at words between lists (A会同B, A牵头B) and reads the words at its end. */
  private readWords(run: Piece): void {
    const folded = this.value?.folded ?? ''
    let { from } = run
    let mark = run.mark
    const last = Math.min(run.to - 1, from + LONGEST_RUN)
    for (let at = from; at < last; at++) {
      const connector = connectorAt(folded, from, at)
      if (!connector) continue
      const after = at + connector.length
      if (at === from && connector.companion && this.continues(after, run.to)) {
        this.roles.companion(null)
      } else {
        const left = roleTail(folded, from, at)
        if (!isUnitName(folded.slice(from, left.start))) continue
        const role = connector.role ?? left.role
        const directed = role !== null && directs(folded, after, run.to)
        if (!directed && !this.continues(after, run.to)) {
          // What a mirror put behind a character is no duty: 负责(zé).
          if (!connector.duty || !isHan(folded.charCodeAt(after)) || roleTail(folded, after, run.to).start === after) continue
          this.readDuty({ from, to: left.start, mark }, at, run.to, 'responsible')
          return
        }
        this.roles.add({ from, to: left.start, mark })
        if (directed) {
          this.roles.govern(role)
          return
        }
        if (connector.companion) this.roles.companion(role)
        else if (role) this.roles.govern(role)
      }
      from = after
      mark = '、'
      at = from - 1
    }
    const tail = roleTail(folded, from, run.to)
    this.readList({ from, to: tail.start, mark }, tail.role, run.to)
  }

  /** True if a list follows a word between lists: a unit, with or without role words behind it, or another such word. */
  private continues(from: number, to: number): boolean {
    const folded = this.value?.folded ?? ''
    if (from >= to) return false
    const next = connectorAt(folded, from, from)
    if (next) return this.continues(from + next.length, to)
    const tail = roleTail(folded, from, to)
    const name = folded.slice(from, tail.start)
    if (isUnitName(name)) return true
    for (let at = from + 2; at < Math.min(to, from + LONGEST_RUN); at++) {
      if (connectorAt(folded, from, at) && isUnitName(folded.slice(from, at))) return true
    }
    return false
  }

  /** `市文旅局负责选址和建设`: a unit and its duty; where only lists may stand the words of the duty are prose. */
  private readDuty(unit: Piece, at: number, end: number, role: Role): void {
    this.roles.add(unit)
    this.roles.govern(role)
    this.keep(this.remarks, at, end)
    this.duty = true
    this.prose++
    if (mayHaveDuty((this.value?.folded ?? '').slice(unit.from, unit.to))) this.duties++
  }

  private readList(list: Piece, role: Role | null, end: number): void {
    const folded = this.value?.folded ?? ''
    if (list.to > list.from) {
      const text = folded.slice(list.from, list.to)
      const within = list.mark === '、' && folded.charAt(list.to) === '、'
      const duty = within || text.length > LONGEST_RUN ? 0 : ownDutyAt(text)
      if (duty > 0) {
        const at = list.from + duty
        this.readDuty({ ...list, to: at }, at, end, role ?? roleOfDuty(folded.slice(at, end)))
        return
      }
      if (this.opensNote(list, role)) {
        this.noting = true
        this.keep(this.remarks, list.from, end)
        return
      }
      if (isProse(text) || text.length > LONGEST_RUN || (role === null && list.to < end && !isUnitName(text))) {
        this.prose++
        this.keep(this.remarks, list.from, end)
        return
      }
      this.roles.add(list)
    }
    if (role && this.roles.open) this.roles.govern(role)
  }

  /** `市教育局牵头，市财政局配合；根据进度确定时间`, `市教育局负责。12月底前完成，视情况调整`: words behind lists that have their roles. */
  private opensNote(list: Piece, role: Role | null): boolean {
    if (role !== null || this.prose > 0) return false
    if (this.timed ? this.roles.none : !CLOSING.has(list.mark) || this.roles.worded === 0) return false
    const folded = this.value?.folded ?? ''
    const text = folded.slice(list.from, list.to)
    // 10月底前，一中、二中
    if (this.timed && folded.charAt(list.to) === '、') return false
    return text.length <= LONGEST_NOTE && !text.includes('、') && !isUnitName(text) && !isGeneric(text)
  }

  private keep(list: Passage[], from: number, to: number): void {
    const passage = this.value?.slice(from, to)
    if (passage && passage.length > 0) list.push(passage)
  }
}
