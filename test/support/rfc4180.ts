/** A reader of CSV that takes nothing but what the grammar of RFC 4180 allows. */

/** `a,"b ""c"""` CRLF -> `[['a', 'b "c"']]`. Throws at the first octet that the grammar does not allow. */
export function readCsv(text: string): string[][] {
  const records: string[][] = []
  let at = 0
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))}`)
  }

  function escapedField(): string {
    let field = ''
    for (at += 1; ; at++) {
      if (at >= text.length) fail('a quoted field without its end')
      if (text[at] !== '"') field += text[at]
      else if (text[at + 1] === '"') field += text[++at]
      else break
    }
    at += 1
    return field
  }

  function plainField(): string {
    const start = at
    while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
      if (text[at] === '"' || text[at] === '\n') fail('a character that needs quotes')
      at += 1
    }
    return text.slice(start, at)
  }

  while (at < text.length) {
    const record: string[] = []
    for (;;) {
      record.push(text[at] === '"' ? escapedField() : plainField())
      if (text[at] !== ',') break
      at += 1
    }
    if (text.slice(at, at + 2) !== '\r\n') fail('no line break after a record')
    at += 2
    records.push(record)
  }
  return records
}
