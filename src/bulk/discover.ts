/** What is to be converted: folders, globs, files and lists of them become documents and archives in a fixed order. */
import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, normalize, sep } from 'node:path'
import { reason } from '../diagnostics/system-errors.ts'
import { UserError } from '../diagnostics/user-error.ts'
import { JUNK, NO_NOTICE } from '../read/archive.ts'
import type { Failure } from './store.ts'

/** A file to read, or an archive of files. */
export interface Source {
  /** As given and found, with `/` between folders; a name that is no UTF-8 is shown as GB18030. */
  path: string
  /** What to open: bytes where the name is no valid UTF-8. */
  file: string | Uint8Array
  archive: 'zip' | 'tar' | 'mail' | null
}

/** Why a file was left out. */
export type Skip = 'hidden or system file' | 'link' | 'no ordinary file' | 'kind without notices' | 'given twice'

export interface Discovery {
  /** In the order of the input; what could not be looked at stands as a failure in its place. */
  found: (Source | Failure)[]
  skipped: Map<Skip, number>
}

export interface DiscoverOptions {
  /** Paths that are no input though they stand in the tree: what the run itself writes. */
  outputs: readonly string[]
  /** True for a list, where what is missing fails by itself and is no mistake in typing. */
  listed?: boolean
}

const ZIP = /\.zip$/i
const TAR = /\.(?:tar|tar\.gz|tgz)$/i
const MAIL = /\.(?:eml|mht|mhtml)$/i
const GLOB = /[*?[\]{}()!]/

const strictUtf8 = new TextDecoder('utf-8', { fatal: true })
const gb18030 = new TextDecoder('gb18030')

/** Adds up what was left out. */
export function countSkip(skipped: Map<Skip, number>, why: Skip): void {
  skipped.set(why, (skipped.get(why) ?? 0) + 1)
}

/** True for what has a place but gave nothing to read. */
export function isFailure<Kind extends object>(one: Kind | Failure): one is Failure {
  return 'code' in one
}

/**
 * Finds all documents. Folders are walked in the order of their names (by code units); no symbolic link that is met there is followed.
 * @throws UserError for an input that is missing, unless it comes from a list
 */
export async function discover(inputs: readonly string[], options: DiscoverOptions): Promise<Discovery> {
  const walk = new Walk(await Promise.all(options.outputs.map((path) => realpath(path).catch(() => path))))
  for (const input of inputs) await walk.input(input, options.listed === true)
  return { found: walk.distinct(), skipped: walk.skipped }
}

async function expandGlob(pattern: string, walk: Walk): Promise<void> {
  const { glob } = await import('tinyglobby')
  const paths = await glob([slashed(pattern)], {
    followSymbolicLinks: false,
    expandDirectories: false,
    absolute: isAbsolute(pattern),
  })
  if (paths.length === 0) throw new UserError(`${pattern}: matches no file`)
  for (const path of paths.sort()) {
    if (await isLink(path)) walk.skip('link')
    else walk.file(slashed(normalize(path)), path)
  }
}

/** False for a file that has gone: whoever reads it says so. */
async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false
}

function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}

function unreadable(path: string, error: unknown): Failure {
  return { path, code: 'unreadable', reason: reason(error) }
}

class Walk {
  readonly found: (Source | Failure)[] = []
  readonly skipped = new Map<Skip, number>()
  readonly #outputs: ReadonlySet<string>
  readonly #outputNames: ReadonlySet<string>

  constructor(outputs: readonly string[]) {
    this.#outputs = new Set(outputs)
    this.#outputNames = new Set(outputs.map((path) => basename(path)))
  }

  skip(why: Skip): void {
    countSkip(this.skipped, why)
  }

  /** What the command line or a list names. */
  async input(input: string, listed: boolean): Promise<void> {
    const path = slashed(normalize(input))
    try {
      const status = await stat(input)
      if (!status.isDirectory()) this.file(path, input)
      else await this.folder(path.endsWith('/') && path !== '/' ? path.slice(0, -1) : path, normalize(input))
    } catch (error) {
      if (listed) this.found.push(unreadable(path, error))
      else if (GLOB.test(input)) await expandGlob(input, this)
      else throw new UserError(`${input}: ${reason(error)}`)
    }
  }

  /** A file that was named or met. */
  file(path: string, file: string | Uint8Array): void {
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (name.startsWith('.') || JUNK.test(name)) this.skip('hidden or system file')
    else if (NO_NOTICE.test(name)) this.skip('kind without notices')
    else this.found.push({ path, file, archive: archiveKind(name) })
  }

  async folder(path: string, folder: string | Uint8Array): Promise<void> {
    let entries: Dirent<Buffer>[]
    try {
      entries = await readdir(asPath(folder), { withFileTypes: true, encoding: 'buffer' })
    } catch (error) {
      this.found.push(unreadable(path, error))
      return
    }
    const named = entries.map((entry) => ({ entry, name: decodeName(entry.name) }))
    named.sort((a, b) => (a.name === b.name ? Buffer.compare(a.entry.name, b.entry.name) : a.name < b.name ? -1 : 1))
    for (const { entry, name } of named)
      await this.#entry(
        entry,
        path === '.' ? name : `${path}${path.endsWith('/') ? '' : '/'}${name}`,
        inside(folder, entry.name),
        name,
      )
  }

  async #entry(entry: Dirent<Buffer>, path: string, file: string | Uint8Array, name: string): Promise<void> {
    if (await this.#isOutput(file, name)) return
    const kind =
      entry.isFile() || entry.isDirectory() || entry.isSymbolicLink() ? entry : await lstat(asPath(file)).catch(() => entry)
    if (kind.isSymbolicLink()) this.skip('link')
    else if (kind.isDirectory() && !name.startsWith('.')) await this.folder(path, file)
    else if (kind.isFile() || kind.isDirectory()) this.file(path, file)
    else this.skip('no ordinary file')
  }

  async #isOutput(file: string | Uint8Array, name: string): Promise<boolean> {
    return this.#outputNames.has(name) && typeof file === 'string' && this.#outputs.has(await realpath(file).catch(() => file))
  }

  /** Each path once, at its first place. */
  distinct(): (Source | Failure)[] {
    const seen = new Set<string>()
    return this.found.filter(({ path }) => {
      if (seen.has(path)) this.skip('given twice')
      const first = !seen.has(path)
      seen.add(path)
      return first
    })
  }
}

function asPath(file: string | Uint8Array): string | Buffer {
  return typeof file === 'string' ? file : Buffer.from(file)
}

/** The path of an entry; it stays text as long as every step of it is valid UTF-8. */
function inside(folder: string | Uint8Array, name: Buffer): string | Uint8Array {
  const text = utf8(name)
  if (typeof folder === 'string' && text !== undefined) return join(folder, text)
  return Buffer.concat([Buffer.from(folder), Buffer.from(sep), name])
}

function utf8(name: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(name)
  } catch {
    return undefined
  }
}

/** The name of a file in an old archive may be GBK. */
export function decodeName(name: Uint8Array): string {
  return utf8(name) ?? gb18030.decode(name)
}

/** By the name, what a file may hold files as. */
function archiveKind(name: string): Source['archive'] {
  if (ZIP.test(name)) return 'zip'
  if (TAR.test(name)) return 'tar'
  return MAIL.test(name) ? 'mail' : null
}
