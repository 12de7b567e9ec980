/** Bold text that converters cut in pieces: `**6.****建设公园**`, `**责任单位：市****交通局**`. CommonMark would print the asterisks between the pieces. */

/** Exactly four, where one piece ends and the next begins. Digits on both sides are a masked number: 138****1234. */
const TORN = /(?<=[^\s*])(?<!\d)\*{4}(?=[^\s*])|(?<=\d)\*{4}(?=[^\s*\d])/g

/** The source with the pieces of bold text put together: `**（三）****健全机制。**` → `**（三）健全机制。**`. */
export function withoutTornBold(source: string): string {
  return source.includes('****') ? source.replace(TORN, '') : source
}
