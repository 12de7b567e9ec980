/** Files that appear whole or not at all. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file under another name and renames it. */
export function writeWhole(file: string, text: string): void {
  const fresh = `${file}.new`
  try {
    writeFileSync(fresh, text)
    install(fresh, file)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

/** Puts a finished file on the disk and gives it its name, taking the place of an older one. */
export function install(fresh: string, file: string): void {
  flush(fresh)
  renameSync(fresh, file)
  // The renaming is on the disk when the folder is. Some systems do not open folders; there it is as it is.
  try {
    flush(dirname(file))
  } catch {}
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
