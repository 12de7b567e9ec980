/** Writing XML: text and attributes that any XML 1.0 reader takes. */

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}
const MARK = /[&<>"\n\r\t]/g
/** Characters that XML 1.0 has no way to write. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** Text for an element or an attribute in double quotes; line ends are kept by character references. */
export function xml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(MARK, (mark) => MARKS[mark] ?? mark)
}

/** ` name="value"` for each that has a value. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xml(String(value))}"`))
    .join('')
}
