/** A folder as destination: one file a notice, mirroring the tree of the input, with a list of all and one of what failed. */
import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { crc32 } from 'node:zlib'
import { UserError } from '../diagnostics/user-error.ts'
import type { Notice } from '../notice/schema.ts'
import { loadWriter } from '../write/index.ts'
import { writeWhole } from './files.ts'
import { Names } from './paths.ts'
import type { Dataset } from './store.ts'

export interface FolderOptions {
  format: 'json' | 'yaml'
  /** The folder that all input is in, which the names leave out; empty where there is none. */
  base: string
  onProgress?: (written: number) => void
}

const INDEX = 'index.ndjson'
const FAILURES = 'failures.ndjson'

/** Writes `data` below `folder`. `area` is the run's own folder in it, which remembers what was written, so that only that is replaced or removed. */
export async function writeFolder(data: Dataset, folder: string, area: string, options: FolderOptions): Promise<void> {
  const list = join(area, 'outputs.json')
  const written = readList(list)
  const names = await namesOf(data, options)
  refuseForeign(folder, names, written)
  // Whatever happens from here on, the list names at least what stands in the folder.
  writeWhole(list, JSON.stringify({ ...Object.fromEntries(names.map((name) => [name, ''])), ...written }))
  const present: Record<string, string> = {}
  const place = new Place(folder, area)
  const writer = await loadWriter(options.format)
  let [index, count] = ['', 0]
  for await (const { path, notice, duplicateOf } of data.entries()) {
    const name = names[count++] ?? ''
    present[name] = place.write(name, writer.one(notice), written[name])
    index += `${JSON.stringify(indexLine(path, name, duplicateOf, notice))}\n`
    options.onProgress?.(count)
  }
  let failures = ''
  for await (const failure of data.failures()) failures += `${JSON.stringify(failure)}\n`
  place.write(INDEX, index, undefined)
  place.write(FAILURES, failures, undefined)
  for (const name of Object.keys(written)) if (!(name in present)) place.remove(name)
  writeWhole(list, JSON.stringify({ ...present, [INDEX]: '', [FAILURES]: '' }))
}

function indexLine(path: string, file: string, duplicateOf: string | null, notice: Notice): object {
  const { issuer, documentNumber, title, tasks, plan, signedOn } = notice
  return {
    path,
    file,
    duplicateOf,
    issuer,
    documentNumber: documentNumber?.text ?? null,
    title,
    signedOn,
    year: plan?.year ?? null,
    tasks: tasks.length,
  }
}

/** What was written before, by name: a sum of the content. */
function readList(list: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}

async function namesOf(data: Dataset, { base, format }: FolderOptions): Promise<string[]> {
  const names = new Names([INDEX, FAILURES])
  const found: string[] = []
  for await (const { path } of data.entries()) {
    const below = base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path
    found.push(names.name(below.replaceAll('!/', '/'), `.${format}`))
  }
  return found
}

/** @throws UserError when a file of someone else stands where one is to be written */
function refuseForeign(folder: string, names: readonly string[], written: Readonly<Record<string, string>>): void {
  for (const name of [...names, INDEX, FAILURES]) {
    if (!(name in written) && sizeOf(join(folder, name)) !== undefined)
      throw new UserError(`${join(folder, name)}: exists and is not of an earlier run; remove it, or choose another folder`)
  }
}

function sizeOf(file: string): number | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.size
}

class Place {
  readonly #folder: string
  readonly #real: string
  readonly #area: string
  readonly #made = new Set<string>()

  constructor(folder: string, area: string) {
    this.#folder = folder
    this.#area = area
    this.#real = realpathSync(folder)
  }

  /** Writes a file unless it is there already; gives the sum of its content. */
  write(name: string, text: string, known: string | undefined): string {
    const bytes = Buffer.from(text)
    const sum = `${crc32(bytes).toString(16)}-${bytes.length}`
    const file = join(this.#folder, name)
    if (sum === known && sizeOf(file) === bytes.length) return sum
    this.#makeFolder(dirname(file))
    const fresh = join(this.#area, 'new.tmp')
    writeFileSync(fresh, bytes)
    renameSync(fresh, file)
    return sum
  }

  #makeFolder(folder: string): void {
    if (this.#made.has(folder)) return
    mkdirSync(folder, { recursive: true })
    const real = realpathSync(folder)
    if (real !== this.#real && !real.startsWith(`${this.#real}${sep}`))
      throw new UserError(`${folder}: leads out of ${this.#folder}; nothing is written there`)
    this.#made.add(folder)
  }

  /** Removes a file that an earlier run wrote, and folders that become empty by it. */
  remove(name: string): void {
    if (name === INDEX || name === FAILURES) return
    rmSync(join(this.#folder, name), { force: true })
    for (let above = dirname(name); above !== '.'; above = dirname(above)) {
      try {
        rmdirSync(join(this.#folder, above))
      } catch {
        return
      }
    }
  }
}
