/** Namespaces of OpenDocument (OASIS ODF 1.2 and 1.3). */
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:'

export const ODF_NAMES: ReadonlyMap<string, string> = new Map([
  [`${OASIS}office:1.0`, 'office'],
  [`${OASIS}style:1.0`, 'style'],
  [`${OASIS}text:1.0`, 'text'],
  [`${OASIS}table:1.0`, 'table'],
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
])

/** A number of 1 or more from an attribute; `fallback` where it is missing or none. */
export function countOf(value: string | undefined, fallback = 1): number {
  const count = value === undefined ? Number.NaN : Number.parseInt(value, 10)
  return count >= 1 && count < 1e9 ? count : fallback
}
