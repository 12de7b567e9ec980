/** Loads pdf.js for reading positions only: no canvas, no DOM, no console output. */
import { createRequire } from 'node:module'

export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** Names that pdf.js touches while it loads; text and paths never use them. */
const BROWSER_CLASSES = ['DOMMatrix', 'Path2D', 'ImageData'] as const

let loading: Promise<PdfJs> | undefined

/** pdf.js, loaded once. */
export function loadPdfJs(): Promise<PdfJs> {
  loading ??= importQuietly()
  return loading
}

/**
 * Without the optional canvas package pdf.js fails at import (`DOMMatrix is not defined`) and warns on the console before any
 * option can silence it, so both are stood in for while it loads.
 */
async function importQuietly(): Promise<PdfJs> {
  const missing = BROWSER_CLASSES.filter((name) => !(name in globalThis))
  for (const name of missing) Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true })
  const host = globalThis.console
  const warn = host.warn
  host.warn = () => undefined
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    host.warn = warn
    for (const name of missing) Reflect.deleteProperty(globalThis, name)
  }
}

/**
 * Folder of the character maps that come with pdf.js (ending in `/`): fonts that are not embedded name them (GBK-EUC-H, UniGB-UCS2-H).
 * Undefined where the package is not installed beside this code; such text is then lost.
 */
export function characterMaps(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
    return `${manifest.slice(0, -'package.json'.length)}cmaps/`
  } catch {
    return undefined
  }
}
