/** Reading of XML parts: one pass of events, names made independent of prefixes, no DTD, no entities beyond the five of XML. */
import { SaxesParser } from 'saxes'
import { ReadFault } from './fault.ts'

/** Deepest nesting of elements; office documents stay below 100. */
export const MAX_XML_DEPTH = 1_000

/** Attributes of one element by canonical name (`w:val`); those without a prefix keep their bare name. */
export type XmlAttributes = Readonly<Record<string, string>>

/** What a reader wants to hear. `name` is canonical: the prefix that `XmlNames` gives the namespace, then the local name. */
export interface XmlHandler {
  open(name: string, attributes: XmlAttributes): void
  close(name: string): void
  /** A stretch of character data, references resolved; one text may come in several stretches. */
  text?(text: string): void
}

/**
 * Namespace URI → canonical prefix. Several URIs may share a prefix (strict and transitional OOXML). The prefix `''` gives bare local
 * names. A namespace that is not listed keeps the prefix that the file gives it.
 */
export type XmlNames = ReadonlyMap<string, string>

const DECLARED_ENCODING = /^<\?xml[^>]{0,80}encoding\s*=\s*["']([\w.:-]{1,40})["']/
const HEAD_BYTES = 200
/** Faults that leave the structure whole: a stray control character, `&nbsp;` without a DTD. The characters are kept as written. */
const HARMLESS = /disallowed character\.|character entity|undefined entity|disallowed character in entity name/
const POSITION = /^\d+:\d+: /

/**
 * Decodes an XML part: byte order mark, then the encoding of the XML declaration, then UTF-8 (XML 1.0, appendix F). Never throws.
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes[0] === 0x3c && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0 && bytes[1] === 0x3c) return new TextDecoder('utf-16be').decode(bytes)
  const label = DECLARED_ENCODING.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)))?.[1]?.toLowerCase()
  if (label !== undefined && !label.startsWith('utf')) {
    try {
      return new TextDecoder(label === 'gb2312' || label === 'gbk' ? 'gb18030' : label).decode(bytes)
    } catch {
      // An encoding nobody knows: UTF-8 is what the formats prescribe.
    }
  }
  return new TextDecoder().decode(bytes)
}

/**
 * Walks one XML part (bytes or decoded text) and calls the handler in document order. Throws `ReadFault`: `unreadable-file` where the
 * part is not well-formed, is cut off or has a document type declaration (so no entity is ever defined), `limit-reached` where it nests
 * deeper than `MAX_XML_DEPTH`. `part` names the part in these messages.
 */
export function walkXml(source: Uint8Array | string, part: string, names: XmlNames, handler: XmlHandler): void {
  const prefixes = new Prefixes(names)
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => {
    throw new ReadFault(
      'unreadable-file',
      `${part} has a document type declaration (DTD), which such files never carry; it is refused.`,
    )
  })
  parser.on('error', (error) => {
    if (!HARMLESS.test(error.message))
      throw new ReadFault('unreadable-file', `${part} is cut off or damaged: ${error.message.replace(POSITION, '')}`)
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > MAX_XML_DEPTH) throw new ReadFault('limit-reached', `${part} nests deeper than ${MAX_XML_DEPTH} elements.`)
    prefixes.enter(attributes)
    handler.open(prefixes.element(name), prefixes.attributes(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth--
    handler.close(prefixes.element(name))
    prefixes.leave()
  })
  const { text } = handler
  if (text) {
    const give = text.bind(handler)
    parser.on('text', give)
    parser.on('cdata', give)
  }
  parser.write(typeof source === 'string' ? source : decodeXml(source)).close()
}

/**
 * The namespaces in scope. Files nearly always use the canonical prefixes, declared once at the root; then names pass through as they
 * are. Otherwise names are translated, through a table that is thrown away when a declaration changes the scope.
 */
class Prefixes {
  private readonly names: XmlNames
  private scope = new Map<string, string>()
  private readonly scopes: (Map<string, string> | null)[] = []
  private plain = true
  private table = new Map<string, string>()

  constructor(names: XmlNames) {
    this.names = names
  }

  enter(attributes: Record<string, string>): void {
    let outer: Map<string, string> | null = null
    for (const key in attributes) {
      if (!key.startsWith('xmlns') || (key.length > 5 && key[5] !== ':')) continue
      const prefix = key.slice(6)
      const canonical = this.names.get(attributes[key] ?? '') ?? prefix
      if (this.scope.get(prefix) === canonical) continue
      if (!outer) {
        outer = this.scope
        this.scope = new Map(outer)
      }
      this.scope.set(prefix, canonical)
    }
    this.scopes.push(outer)
    if (outer) this.changed()
  }

  leave(): void {
    const outer = this.scopes.pop()
    if (!outer) return
    this.scope = outer
    this.changed()
  }

  element(name: string): string {
    return this.plain ? name : this.translate(name, this.scope.get('') ?? '')
  }

  attributes(attributes: Record<string, string>): XmlAttributes {
    if (this.plain) return attributes
    const canonical: Record<string, string> = {}
    // An attribute without a prefix is in no namespace, whatever the default namespace is.
    for (const key in attributes) canonical[this.translate(key, '')] = attributes[key] ?? ''
    return canonical
  }

  private translate(name: string, bare: string): string {
    const key = bare === '' ? name : `${name}<`
    const known = this.table.get(key)
    if (known !== undefined) return known
    const colon = name.indexOf(':')
    const own = colon < 0 ? '' : name.slice(0, colon)
    const prefix = colon < 0 ? bare : (this.scope.get(own) ?? own)
    const translated = prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`
    this.table.set(key, translated)
    return translated
  }

  private changed(): void {
    this.table = new Map()
    this.plain = true
    for (const [own, canonical] of this.scope) if (own !== canonical) this.plain = false
  }
}
