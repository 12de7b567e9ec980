/** File names below a folder that every system accepts, for paths that come from anywhere. */
import { createHash } from 'node:crypto'

/** Bytes of UTF-8 that file systems allow a name, less what a temporary name adds. */
const LONGEST = 240
/** Marks that Windows refuses, and control characters. */
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001f\u007f]/g
/** Devices of Windows, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
const END = /[. ]+$/
const START = /^\./
const CUT_CHARACTER = /\ufffd+$/

/**
 * Gives each path a name of its own. Steps out of the folder, devices, forbidden marks and names that are too long are mended; where two paths
 * would have one name, also where only the case differs, the later one has a mark of its own behind its name.
 */
export class Names {
  readonly #taken = new Set<string>()
  readonly #folders = new Map<string, string>()

  /** @param reserved names in the folder that are used otherwise */
  constructor(reserved: readonly string[]) {
    for (const name of reserved) this.#taken.add(keyOf(name))
  }

  /** `2020/a.docx` with the extension `.json` -> `2020/a.docx.json` */
  name(path: string, extension: string): string {
    const steps = path.split('/').filter((step) => step !== '' && step !== '.' && step !== '..')
    const last = steps.pop() ?? '_'
    let folder = ''
    for (const [index, step] of steps.entries()) folder = this.#folder(folder, step, steps.slice(0, index + 1).join('/'))
    return this.#claim(folder, safe(last, extension), extension, path)
  }

  /** The name of a folder of the input stays the same for all that is in it. */
  #folder(above: string, step: string, path: string): string {
    const known = this.#folders.get(path)
    if (known !== undefined) return known
    const wanted = `${above}${safe(step, '')}`
    const name = this.#taken.has(keyOf(wanted)) ? `${wanted}~${mark(path)}` : wanted
    this.#taken.add(keyOf(name))
    this.#folders.set(path, `${name}/`)
    return `${name}/`
  }

  #claim(folder: string, name: string, extension: string, path: string): string {
    let full = `${folder}${name}${extension}`
    for (let salt = ''; this.#taken.has(keyOf(full)); salt += '~') full = `${folder}${name}~${mark(path + salt)}${extension}`
    this.#taken.add(keyOf(full))
    return full
  }
}

/** What file systems that ignore case or the form of Unicode take for the same. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

function mark(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 8)
}

/** One step of a path, mended. */
function safe(step: string, extension: string): string {
  let name = Buffer.from(step).toString().replace(FORBIDDEN, '_').replace(START, '_')
  if (extension === '') name = name.replace(END, '_')
  if (DEVICE.test(name)) name = `_${name}`
  if (Buffer.byteLength(name + extension) <= LONGEST) return name
  const room = LONGEST - Buffer.byteLength(extension) - 9
  const cut = new TextDecoder().decode(Buffer.from(name).subarray(0, room)).replace(CUT_CHARACTER, '')
  return `${cut}~${mark(step)}`
}
