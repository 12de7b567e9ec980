/** Headings of a tagged PDF: which marked pieces of a page stand in an H1 to H6 of its structure tree. */

const HEADING = /^H([1-6])$/
const CONTENT_ID = /_mc(\d+)$/
const DEEPEST = 200

/** Heading level by marked-content id, from the structure tree of a page as pdf.js gives it (or null). */
export function headingsOf(tree: unknown): Map<number, number> {
  const headings = new Map<number, number>()
  visit(tree, undefined, 0, headings)
  return headings
}

function visit(node: unknown, level: number | undefined, depth: number, headings: Map<number, number>): void {
  if (typeof node !== 'object' || node === null || depth > DEEPEST) return
  const role: unknown = Reflect.get(node, 'role')
  const found = typeof role === 'string' ? HEADING.exec(role)?.[1] : undefined
  const own = found === undefined ? level : Number(found)
  const id: unknown = Reflect.get(node, 'id')
  const marked = own !== undefined && typeof id === 'string' ? CONTENT_ID.exec(id)?.[1] : undefined
  if (own !== undefined && marked !== undefined) headings.set(Number(marked), own)
  const children: unknown = Reflect.get(node, 'children')
  if (Array.isArray(children)) for (const child of children) visit(child, own, depth + 1, headings)
}
