/** What bytes that are no text look like, by the marks at their start. */

/** First bytes (Latin-1) and the name people know the format by. */
const MARKS = [
  ['PK\u0003\u0004', 'a zip archive (docx, xlsx, odt, ofd …)'],
  ['PK\u0005\u0006', 'an empty zip archive'],
  ['%PDF-', 'a PDF'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'an OLE file (doc, xls, wps)'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'an image (PNG)'],
  ['\u00ff\u00d8\u00ff', 'an image (JPEG)'],
  ['GIF8', 'an image (GIF)'],
  ['RIFF', 'a RIFF file (WebP image or sound)'],
  ['II*\u0000', 'an image (TIFF)'],
  ['MM\u0000*', 'an image (TIFF)'],
  ['\u001f\u008b', 'a gzip archive'],
  ['7z\u00bc\u00af', 'a 7-Zip archive'],
  ['Rar!\u001a', 'a RAR archive'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090\u0000', 'a program'],
  ['SQLite format 3\u0000', 'an SQLite database'],
  ['\u0000\u0000\u00fe\u00ff', 'UTF-32 text'],
  ['\u00ff\u00fe\u0000\u0000', 'UTF-32 text'],
] as const satisfies readonly (readonly [string, string])[]

const FIRST_BYTES = new Set(MARKS.map(([mark]) => mark.charCodeAt(0)))

/** The name of the binary format that `bytes` start like, or undefined. `25 50 44 46 2D` -> `a PDF`. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  if (!FIRST_BYTES.has(bytes[0] ?? -1)) return undefined
  return MARKS.find(([mark]) => startsWith(bytes, mark))?.[1]
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark.charCodeAt(i)) return false
  return true
}
