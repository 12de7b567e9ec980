/** How much text, and how much of it in links, stands below each element: one pass over the tree. */
import { type Element, isDropped, isElement, type ParentNode, textOf } from './dom.ts'

export interface Size {
  /** Characters that are no blanks. */
  text: number
  /** Those of them inside links. */
  linked: number
  links: number
  /** Tables below the element, itself not counted. */
  tables: number
}

export type Sizes = ReadonlyMap<ParentNode, Size>

/** Sizes of `root` and of every element below it that is not dropped. */
export function measure(root: ParentNode, showHidden: boolean): Sizes {
  const sizes = new Map<ParentNode, Size>()
  const visit = (parent: ParentNode, inLink: boolean): Size => {
    const size: Size = { text: 0, linked: 0, links: 0, tables: 0 }
    for (const child of parent.children) {
      const text = textOf(child)
      if (text !== undefined) {
        const length = inkLength(text)
        size.text += length
        if (inLink) size.linked += length
      } else if (isElement(child) && !isDropped(child, showHidden)) add(size, child, visit(child, inLink || child.name === 'a'))
    }
    sizes.set(parent, size)
    return size
  }
  visit(root, false)
  return sizes
}

function add(size: Size, child: Element, own: Size): void {
  size.text += own.text
  size.linked += own.linked
  size.links += own.links + (child.name === 'a' ? 1 : 0)
  size.tables += own.tables + (child.name === 'table' ? 1 : 0)
}

function inkLength(text: string): number {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000) length++
  }
  return length
}
