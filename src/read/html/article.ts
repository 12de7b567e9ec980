/** Finds the article of a page: which elements hold the document, and which are page furniture. */
import { oneOf } from '../../tree/alternatives.ts'
import { fold } from '../../tree/fold.ts'
import { ARTICLE_NAMES, FURNITURE_NAMES, METADATA_LABELS, TITLE_NAMES } from '../../vocabulary/furniture.ts'
import { type Element, isDropped, isElement, namesOf, type ParentNode, squeeze, squeezed } from './dom.ts'
import type { Sizes } from './measure.ts'

/** What an element that starts a region begins: the document or what surrounds it. */
export type Region = 'document' | 'furniture'

export interface Page {
  /** What holds outside every region. */
  outside: Region
  regions: ReadonlyMap<Element, Region>
  /** Elements with a region below them, so that a table among them is no data table. */
  above: ReadonlySet<ParentNode>
}

const ARTICLE = new Set<string>(ARTICLE_NAMES)
const FURNITURE = new Set<string>(FURNITURE_NAMES)
const TITLE = new Set<string>(TITLE_NAMES)
const ARTICLE_TAGS = new Set(['article', 'main'])
const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'select', 'button', 'menu'])
const LABELS = new RegExp(oneOf(METADATA_LABELS), 'g')

/** A container must hold this share of the text of the largest one to stand for it. */
const CONTAINER_SHARE = 0.9
/** A container must hold this share of the page's text that is in no link. */
const PAGE_SHARE = 0.4
/** Furniture by name or by links holds at most this share of the text. */
const FURNITURE_SHARE = 0.3
const NAVIGATION_LINKS = 4
const NAVIGATION_SHARE = 0.7
const METADATA_SIZE = 1500
const METADATA_COUNT = 3
const TITLE_MIN = 8
const TITLE_MAX = 200

/** A page without furniture: for pieces of HTML inside other formats. */
export const WHOLE: Page = { outside: 'document', regions: new Map(), above: new Set() }

/**
 * Decides the regions of a page. The article is the innermost container, by `id`, `class` or tag, that holds nearly all the text;
 * everything outside it is furniture but for the disclosure table and the title. Where no container is known, only what looks like
 * furniture (by name, by tag, by links) is.
 */
export function findArticle(root: ParentNode, sizes: Sizes, headTitle: string, showHidden: boolean): Page {
  const found: Found = { containers: [], titles: [], furniture: [] }
  collect(root, sizes, found, showHidden, sizes.get(root)?.text ?? 0)
  const article = innermost(found.containers, sizes, root)
  const regions = new Map<Element, Region>()
  if (article) {
    markMetadata(root, article, regions, sizes, showHidden)
    regions.set(article, 'document')
  }
  for (const element of found.furniture) if (!regions.has(element)) regions.set(element, 'furniture')
  const title = pageTitle(found.titles, squeeze(headTitle), showHidden)
  if (title) regions.set(title, 'document')
  return { outside: article ? 'furniture' : 'document', regions, above: ancestors(regions) }
}

interface Found {
  containers: Element[]
  titles: Element[]
  furniture: Element[]
}

function collect(parent: ParentNode, sizes: Sizes, found: Found, showHidden: boolean, whole: number): void {
  for (const child of parent.children) {
    if (!isElement(child) || isDropped(child, showHidden)) continue
    const names = namesOf(child)
    if (ARTICLE_TAGS.has(child.name) || names.some((name) => ARTICLE.has(name))) found.containers.push(child)
    if (child.name === 'h1' || child.name === 'h2' || names.some((name) => TITLE.has(name))) found.titles.push(child)
    if (isFurniture(child, names, sizes, whole)) found.furniture.push(child)
    collect(child, sizes, found, showHidden, whole)
  }
}

function isFurniture(element: Element, names: readonly string[], sizes: Sizes, whole: number): boolean {
  const size = sizes.get(element)
  if (!size || size.text === 0 || size.text > whole * FURNITURE_SHARE) return false
  if (FURNITURE_TAGS.has(element.name) || names.some((name) => FURNITURE.has(name))) return true
  const block = element.name === 'div' || element.name === 'ul' || element.name === 'table'
  return block && size.links >= NAVIGATION_LINKS && size.linked >= size.text * NAVIGATION_SHARE
}

function innermost(containers: readonly Element[], sizes: Sizes, root: ParentNode): Element | undefined {
  const plain = (node: ParentNode): number => (sizes.get(node)?.text ?? 0) - (sizes.get(node)?.linked ?? 0)
  const largest = containers.reduce((most, element) => Math.max(most, plain(element)), 0)
  if (largest === 0 || largest < plain(root) * PAGE_SHARE) return undefined
  // Containers come in document order, so of nested ones the last is the innermost.
  return containers.filter((element) => plain(element) >= largest * CONTAINER_SHARE).at(-1)
}

/** The smallest elements outside the article that carry several heads of the disclosure table are part of the document. */
function markMetadata(
  root: ParentNode,
  article: Element,
  regions: Map<Element, Region>,
  sizes: Sizes,
  showHidden: boolean,
): void {
  const around = ancestors(new Map([[article, 'document']]))
  const visit = (parent: ParentNode): void => {
    for (const child of parent.children) {
      if (!isElement(child) || child === article || isDropped(child, showHidden)) continue
      const size = sizes.get(child)
      if (!size || size.text < METADATA_COUNT * 2) continue
      if (around.has(child) || size.text > METADATA_SIZE) visit(child)
      else if (!carriesLabels(child, showHidden)) continue
      else if (!narrower(child, showHidden, visit)) regions.set(child, 'document')
    }
  }
  visit(root)
}

/** Goes on below an element when one of its children carries the labels by itself; tables and lists stay whole. */
function narrower(element: Element, showHidden: boolean, visit: (parent: ParentNode) => void): boolean {
  if (element.name === 'ul' || element.name === 'dl' || element.name === 'tbody') return false
  if (element.name === 'table' && !hasInnerTable(element)) return false
  const inside = element.children.some(
    (child) => isElement(child) && !isDropped(child, showHidden) && carriesLabels(child, showHidden),
  )
  if (inside) visit(element)
  return inside
}

function hasInnerTable(table: Element): boolean {
  const visit = (parent: Element): boolean =>
    parent.children.some((child) => isElement(child) && (child.name === 'table' || visit(child)))
  return visit(table)
}

function carriesLabels(element: Element, showHidden: boolean): boolean {
  const text = fold(squeezed(element, METADATA_SIZE, showHidden))
  const labels = new Set(text.match(LABELS))
  return labels.size >= METADATA_COUNT
}

/** The `<h1>` (or the element named title) that says the same as the head's title; without one, the only `<h1>`. */
function pageTitle(titles: readonly Element[], headTitle: string, showHidden: boolean): Element | undefined {
  const fitting = titles
    .map((element) => ({ element, text: squeezed(element, TITLE_MAX + 1, showHidden) }))
    .filter(({ text }) => text.length >= TITLE_MIN && text.length <= TITLE_MAX)
  const same = fitting.find(({ text }) => headTitle.includes(text) || (headTitle.length >= TITLE_MIN && text.includes(headTitle)))
  if (same) return same.element
  const heads = fitting.filter(({ element }) => element.name === 'h1')
  return heads.length === 1 ? heads[0]?.element : undefined
}

function ancestors(regions: ReadonlyMap<Element, Region>): ReadonlySet<ParentNode> {
  const above = new Set<ParentNode>()
  for (const element of regions.keys()) {
    for (let parent = element.parent; parent && !above.has(parent); parent = parent.parent) above.add(parent)
  }
  return above
}
