/**
 * The channel between the two halves of pdf.js, in one thread. Its own stand-in for a worker copies every message deeply, fonts and
 * operators included; here they go over as they are.
 */

type Listener = (event: { data: unknown }) => void

/** A message as the halves of pdf.js write it, as far as it is looked at here. */
interface Message {
  action?: unknown
  stream?: unknown
  chunk?: unknown
  data?: unknown
}

/** Makes both ends; what is posted at one comes out at the other, in order, after the running code has ended. */
export function channel(): { main: Port; worker: Port } {
  const main = new Port()
  const worker = new Port()
  main.other = worker
  worker.other = main
  return { main, worker }
}

/** One end, with the methods of a `MessagePort` that pdf.js calls. */
export class Port {
  other: Port | undefined
  private readonly listeners = new Set<Listener>()

  postMessage(message: Message): void {
    const data = handedOver(message)
    queueMicrotask(() => {
      for (const listener of this.other?.listeners ?? []) listener({ data })
    })
  }

  addEventListener(_name: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    this.listeners.add(listener)
    options?.signal?.addEventListener('abort', () => this.listeners.delete(listener))
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.listeners.delete(listener)
  }
}

/** The message as the other side may keep it. */
function handedOver(message: Message): Message {
  if (message.action === 'commonobj' && Array.isArray(message.data) && message.data[1] === 'Font') withoutFace(message.data[2])
  const { chunk } = message
  if (typeof chunk !== 'object' || chunk === null || !('fnArray' in chunk) || !('argsArray' in chunk)) return message
  // The sender empties these lists for the next piece.
  return { ...message, chunk: { ...chunk, fnArray: copied(chunk.fnArray), argsArray: copied(chunk.argsArray) } }
}

function copied(list: unknown): unknown {
  return Array.isArray(list) ? list.slice() : list
}

/**
 * Marks a font as one that is drawn by paths, so that pdf.js does not look for a document to add its face to. Only the copy for this side
 * is marked: in the other half the mark would turn every glyph into a path. The mark is the third of the two-bit flags with which
 * pdf.js 5.4 begins a packed font; elsewhere it would ask for paths after all, which is slow but right.
 */
function withoutFace(font: unknown): void {
  const packed: unknown = typeof font === 'object' && font !== null ? Reflect.get(font, 'data') : undefined
  if (!(packed instanceof ArrayBuffer) || packed.byteLength === 0) return
  const flags = new Uint8Array(packed, 0, 1)
  flags[0] = ((flags[0] ?? 0) & ~0b110000) | 0b100000
}
