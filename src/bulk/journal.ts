/**
 * The journal of a destination: what became of each document, and the notices themselves.
 *
 * Both are only ever added to, the notices first: a run that is killed leaves at most an unfinished last line in the journal, which the next
 * one drops, and bytes at the end of a segment that no record points to. So whatever the journal says is true.
 */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { BatchResult, Item } from './job.ts'
import { isNotice, type JournalRecord, type NoticeRecord, parseRecord, recordOf } from './records.ts'

const NAME = 'journal.ndjson'
const SEGMENT = /^notices-(\d+)\.ndjson$/
const LINE_FEED = 0x0a
/** A journal whose last line is this one was closed in good order, so that its notices need no check. */
const CLOSED = '{"closed":true}'
/** Bytes that no record points to, below which the segments are left as they are. */
const WASTE = 64 * 1024 * 1024

export class Journal {
  readonly #folder: string
  readonly #records = new Map<string, JournalRecord>()
  /** Segments that are open for reading, by number; the last one is written to. */
  readonly #segments = new Map<number, number>()
  #journal: number
  #last: number
  #end: number

  private constructor(folder: string, journal: number) {
    this.#folder = folder
    this.#journal = journal
    const numbers = readdirSync(folder).flatMap((name) => SEGMENT.exec(name)?.[1] ?? [])
    this.#last = Math.max(1, ...numbers.map(Number))
    this.#end = fstatSync(this.#segment(this.#last)).size
  }

  /** Opens the journal in `folder`, which is made where it is missing, and drops what an earlier run left unfinished. */
  static async open(folder: string): Promise<Journal> {
    mkdirSync(folder, { recursive: true })
    const name = join(folder, NAME)
    const file = openSync(name, 'a+')
    cutUnfinishedLine(file)
    const journal = new Journal(folder, file)
    let closed = false
    const reader = await open(name)
    for await (const line of reader.readLines()) {
      closed = line === CLOSED
      const record = parseRecord(line)
      if (record) journal.#records.set(record.path, record)
    }
    journal.#dropLost(!closed)
    return journal
  }

  /** What became of a document; undefined for one that no run has come to. */
  get(path: string): JournalRecord | undefined {
    return this.#records.get(path)
  }

  /** Adds the outcomes of a batch. */
  add(items: readonly Item[], { verdicts, lines }: BatchResult, by: (notice: boolean) => string): void {
    if (lines.length > 0) writeFileSync(this.#segment(this.#last), lines)
    let offset = 0
    const added: JournalRecord[] = []
    for (const [index, verdict] of verdicts.entries()) {
      const item = items[index]
      if (!item || verdict.kind === 'same') continue
      const length = verdict.kind === 'notice' ? verdict.length : 0
      const at: NoticeRecord['at'] = [this.#last, this.#end + offset, length, crc32(lines.subarray(offset, offset + length))]
      offset += length
      added.push(recordOf(item.path, by(verdict.kind === 'notice'), verdict, at))
    }
    this.#end += lines.length
    if (added.length > 0) writeFileSync(this.#journal, added.map((record) => `${JSON.stringify(record)}\n`).join(''))
    for (const record of added) this.#records.set(record.path, record)
  }

  /** The notice of a record as one line of JSON, without its line end. */
  read({ at: [segment, offset, length] }: NoticeRecord): string {
    return this.#bytes(segment, offset, length).toString('utf8', 0, length - 1)
  }

  /** Puts everything on the disk and notes that it is complete. */
  close(): void {
    fsyncSync(this.#segment(this.#last))
    writeFileSync(this.#journal, `${CLOSED}\n`)
    fsyncSync(this.#journal)
    closeSync(this.#journal)
    for (const file of this.#segments.values()) closeSync(file)
  }

  /** Writes everything anew without what the documents in `paths` do not need, where that saves much. */
  compact(paths: Iterable<string>): void {
    const kept = [...paths].flatMap((path) => this.#records.get(path) ?? [])
    const needed = kept.filter(isNotice).reduce((sum, { at: [, , length] }) => sum + length, 0)
    let present = 0
    for (let number = 1; number <= this.#last; number++)
      if (existsSync(this.#path(number))) present += fstatSync(this.#segment(number)).size
    if (present - needed < Math.max(WASTE, needed)) return
    const next = this.#last + 1
    const lines: string[] = []
    let end = 0
    for (const record of kept) {
      const moved = isNotice(record) ? { ...record, at: [next, end, record.at[2], record.at[3]] as NoticeRecord['at'] } : record
      if (isNotice(record)) {
        writeFileSync(this.#segment(next), this.#bytes(record.at[0], record.at[1], record.at[2]))
        end += record.at[2]
      }
      lines.push(`${JSON.stringify(moved)}\n`)
    }
    fsyncSync(this.#segment(next))
    this.#replace(lines, next, end)
  }

  /** The new journal comes into force by one renaming; segments that it does not name are removed after it. */
  #replace(lines: readonly string[], last: number, end: number): void {
    const name = join(this.#folder, NAME)
    const fresh = openSync(`${name}.new`, 'w')
    for (const line of lines) writeFileSync(fresh, line)
    fsyncSync(fresh)
    closeSync(fresh)
    renameSync(`${name}.new`, name)
    closeSync(this.#journal)
    this.#journal = openSync(name, 'a+')
    for (let number = 1; number < last; number++) {
      const file = this.#segments.get(number)
      if (file !== undefined) closeSync(file)
      this.#segments.delete(number)
      rmSync(this.#path(number), { force: true })
    }
    this.#records.clear()
    for (const line of lines) {
      const record = parseRecord(line)
      if (record) this.#records.set(record.path, record)
    }
    this.#last = last
    this.#end = end
  }

  /** Forgets records whose notice is not whole, as after a loss of power. */
  #dropLost(check: boolean): void {
    for (const record of this.#records.values()) {
      if (!isNotice(record)) continue
      const [segment, offset, length, crc] = record.at
      const whole =
        existsSync(this.#path(segment)) &&
        fstatSync(this.#segment(segment)).size >= offset + length &&
        (!check || crc32(this.#bytes(segment, offset, length)) === crc)
      if (!whole) this.#records.delete(record.path)
    }
  }

  #bytes(segment: number, offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(length)
    for (let done = 0; done < length; ) {
      const read = readSync(this.#segment(segment), bytes, done, length - done, offset + done)
      if (read === 0) throw new Error(`${this.#path(segment)} has become shorter`)
      done += read
    }
    return bytes
  }

  #path(segment: number): string {
    return join(this.#folder, `notices-${segment}.ndjson`)
  }

  #segment(number: number): number {
    let file = this.#segments.get(number)
    if (file === undefined) {
      file = openSync(this.#path(number), 'a+')
      this.#segments.set(number, file)
    }
    return file
  }
}

/** Cuts what stands behind the last line end. */
function cutUnfinishedLine(file: number): void {
  const chunk = Buffer.alloc(64 * 1024)
  let end = fstatSync(file).size
  while (end > 0) {
    const start = Math.max(0, end - chunk.length)
    const read = readSync(file, chunk, 0, end - start, start)
    const last = chunk.lastIndexOf(LINE_FEED, read - 1)
    if (last >= 0) {
      ftruncateSync(file, start + last + 1)
      return
    }
    end = start
  }
  ftruncateSync(file, 0)
}
