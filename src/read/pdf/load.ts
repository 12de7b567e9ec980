/** Loads pdf.js for reading positions only: no canvas, no DOM, no console output. */
import { createRequire } from 'node:module'
import { channel } from './port.ts'

export type PdfJs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** What `getDocument` is given as its worker. */
export type PdfWorker = InstanceType<PdfJs['PDFWorker']>

/** Both halves of pdf.js. */
export interface LoadedPdfJs {
  pdfjs: PdfJs
  /** The half that parses, behind a channel of its own: one a document. */
  startWorker(): PdfWorker
}

/** Names that pdf.js touches while it loads; text and paths never use them. */
const BROWSER_CLASSES = ['DOMMatrix', 'Path2D', 'ImageData'] as const
/** Where the polyfills of pdf.js put their own versions of what Node has. */
const PATCHED = [Array.prototype, Function.prototype, JSON, Object, Promise.prototype, String.prototype, RegExp.prototype]

let loading: Promise<LoadedPdfJs> | undefined

/** pdf.js, loaded once. */
export function loadPdfJs(): Promise<LoadedPdfJs> {
  loading ??= load()
  return loading
}

async function load(): Promise<LoadedPdfJs> {
  const { pdfjs, handler } = await importQuietly()
  const startWorker = () => {
    const { main, worker } = channel()
    handler.initializeFromPort(worker)
    return new pdfjs.PDFWorker({ port: main as never, verbosity: 0 })
  }
  return { pdfjs, startWorker }
}

interface MessageHandler {
  initializeFromPort(port: unknown): void
}

/**
 * Without the optional canvas package pdf.js fails at import (`DOMMatrix is not defined`) and warns on the console before any
 * option can silence it, so both are stood in for while it loads. Its polyfills replace `Array.prototype.push` and `JSON.parse` by
 * versions of their own, many times slower, for the whole process: what Node has is put back.
 */
async function importQuietly(): Promise<{ pdfjs: PdfJs; handler: MessageHandler }> {
  const missing = BROWSER_CLASSES.filter((name) => !(name in globalThis))
  for (const name of missing) Object.defineProperty(globalThis, name, { value: class {}, configurable: true, writable: true })
  const natives = PATCHED.map((holder) => ({ holder, own: Object.getOwnPropertyDescriptors(holder) }))
  const host = globalThis.console
  const warn = host.warn
  host.warn = () => undefined
  try {
    const [pdfjs, { WorkerMessageHandler: handler }] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.mjs'),
      import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string) as Promise<{ WorkerMessageHandler: MessageHandler }>,
    ])
    return { pdfjs, handler }
  } finally {
    host.warn = warn
    for (const name of missing) Reflect.deleteProperty(globalThis, name)
    for (const { holder, own } of natives) {
      for (const [name, native] of Object.entries(own)) {
        if (Object.getOwnPropertyDescriptor(holder, name)?.value !== native.value) Object.defineProperty(holder, name, native)
      }
    }
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
