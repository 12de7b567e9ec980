/** BIFF records (MS-XLS): cutting the stream, and reading numbers and strings that may run over into CONTINUE records. */

/** The record types that matter here. */
export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  header: 0x0014,
  footer: 0x0015,
  dateMode: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richString: 0x00d6,
  cellFormat: 0x00e0,
  mergeCells: 0x00e5,
  stringTable: 0x00fc,
  stringCell: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  string: 0x0207,
  rk: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const

/** Decodes the byte strings of one code page. */
export interface ByteDecoder {
  decode(bytes: Uint8Array): string
}

/** Walks over the records of a Workbook stream. Truncated last records are given as far as they go. */
export class RecordWalk {
  /** Where the body of the current record starts and ends. */
  start = 0
  end = 0
  private at: number
  private readonly view: DataView

  constructor(stream: Uint8Array, at: number) {
    this.view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
    this.at = at
  }

  /** Steps to the next record and gives its type; undefined at the end of the stream. */
  next(): number | undefined {
    if (this.at + 4 > this.view.byteLength) return undefined
    const type = this.view.getUint16(this.at, true)
    this.start = this.at + 4
    this.end = Math.min(this.start + this.view.getUint16(this.at + 2, true), this.view.byteLength)
    this.at = this.end
    return type
  }

  /** The body of the current record and of the CONTINUE records behind it, which are passed over. */
  body(): Body {
    const pieces: [number, number][] = [[this.start, this.end]]
    while (this.at + 4 <= this.view.byteLength && this.view.getUint16(this.at, true) === RECORD.continue) {
      const start = this.at + 4
      const end = Math.min(start + this.view.getUint16(this.at + 2, true), this.view.byteLength)
      pieces.push([start, end])
      this.at = end
    }
    return new Body(this.view, pieces)
  }
}

/** Reads on over one or more pieces. Past the end every number is 0 and every string ends. */
export class Body {
  private readonly view: DataView
  private readonly pieces: readonly (readonly [number, number])[]
  private piece = 0
  private at: number

  constructor(view: DataView, pieces: readonly (readonly [number, number])[]) {
    this.view = view
    this.pieces = pieces
    this.at = pieces[0]?.[0] ?? 0
  }

  /** Bytes left in the current piece. */
  left(): number {
    return (this.pieces[this.piece]?.[1] ?? this.at) - this.at
  }

  atEnd(): boolean {
    return this.left() <= 0 && this.piece >= this.pieces.length - 1
  }

  u8(): number {
    if (this.left() < 1) this.turn()
    return this.take(1) ? this.view.getUint8(this.at - 1) : 0
  }

  u16(): number {
    if (this.left() < 1) this.turn()
    return this.take(2) ? this.view.getUint16(this.at - 2, true) : 0
  }

  u32(): number {
    if (this.left() < 1) this.turn()
    return this.take(4) ? this.view.getUint32(this.at - 4, true) : 0
  }

  f64(): number {
    return this.take(8) ? this.view.getFloat64(this.at - 8, true) : 0
  }

  skip(count: number): void {
    for (let rest = count; rest > 0 && !this.atEnd(); ) {
      if (this.left() < 1) this.turn()
      const step = Math.min(rest, this.left())
      this.at += step
      rest -= step
    }
  }

  /** A Unicode string: count of characters, flags, characters; formatting runs and phonetic data are passed over. */
  unicode(short = false): string {
    const count = short ? this.u8() : this.u16()
    const flags = this.u8()
    const runs = (flags & 8) !== 0 ? this.u16() : 0
    const extra = (flags & 4) !== 0 ? this.u32() : 0
    const text = this.characters(count, (flags & 1) !== 0)
    this.skip(runs * 4 + extra)
    return text
  }

  /** A string of bytes in the file's code page (before Excel 97). */
  bytes(decoder: ByteDecoder, short = false): string {
    const count = Math.min(short ? this.u8() : this.u16(), Math.max(this.left(), 0))
    const start = this.at
    this.skip(count)
    return decoder.decode(new Uint8Array(this.view.buffer, this.view.byteOffset + start, this.at - start))
  }

  private characters(count: number, isWide: boolean): string {
    let wide = isWide
    const codes: number[] = []
    let text = ''
    for (let i = 0; i < count; i++) {
      if (this.left() < 1) {
        if (this.atEnd()) break
        // A string that runs over starts its new piece with fresh flags.
        this.turn()
        wide = (this.u8() & 1) !== 0
      }
      codes.push(wide ? this.u16() : this.u8())
      if (codes.length === 4096) text += String.fromCharCode(...codes.splice(0))
    }
    return text + String.fromCharCode(...codes)
  }

  private turn(): void {
    if (this.piece >= this.pieces.length - 1) return
    this.piece += 1
    this.at = this.pieces[this.piece]?.[0] ?? this.at
  }

  private take(size: number): boolean {
    if (this.left() < size) {
      this.at = this.pieces[this.piece]?.[1] ?? this.at
      return false
    }
    this.at += size
    return true
  }
}
