/** One run at a time on a destination: a file that names the process, taken over when that process is gone. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../diagnostics/user-error.ts'

interface Owner {
  pid: number
  host: string
  /** When the process began, as the system counts it, since process numbers are used again; empty where it does not tell. */
  began: string
}

/**
 * Takes the lock in `folder`. Returns what gives it back.
 * @throws UserError when another run holds it
 */
export function lock(folder: string): () => void {
  const file = join(folder, 'lock')
  const own = `${file}.${process.pid}`
  const text = JSON.stringify({ pid: process.pid, host: hostname(), began: beginning(process.pid) } satisfies Owner)
  writeFileSync(own, text)
  try {
    // The link comes into being with its content, or not at all.
    while (!tryLink(own, file)) takeOver(file, folder)
  } finally {
    rmSync(own, { force: true })
  }
  return () => {
    if (read(file) === text) rmSync(file, { force: true })
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock of a process that is gone. */
function takeOver(file: string, folder: string): void {
  const text = read(file)
  if (text === undefined) return
  const owner = parse(text)
  if (owner && isAlive(owner)) {
    throw new UserError(
      `${folder}: another run is at work here (process ${owner.pid} on ${owner.host}); wait for it, or delete ${file} if it is gone`,
    )
  }
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  // Someone else may have taken over between the reading and the renaming: their lock goes back.
  if (read(aside) !== text) tryLink(aside, file)
  rmSync(aside, { force: true })
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function parse(text: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(text)
    return typeof owner === 'object' && owner !== null && 'pid' in owner && 'host' in owner ? (owner as Owner) : undefined
  } catch {
    return undefined
  }
}

/** A process of another machine cannot be asked, so it counts as alive. */
function isAlive({ pid, host, began }: Owner): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return began === beginning(pid)
}

/** Ticks since the system started at which a process began (Linux); empty elsewhere. */
function beginning(pid: number): string {
  // The name of the program, in brackets, may itself hold blanks and brackets.
  const status = read(`/proc/${pid}/stat`) ?? ''
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
