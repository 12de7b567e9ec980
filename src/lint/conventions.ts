/** What a notice states once about its unit lists. */
import { type Conventions, findConventions } from '../extract/units/index.ts'
import type { DocumentView } from './types.ts'

/** The conventions that any paragraph or task table of the document states: 列第一位的为牵头单位, 无牵头单位的，责任单位即为牵头单位. */
export function conventionsOf(document: DocumentView | null): Conventions {
  const stated: Conventions = {}
  if (!document) return stated
  for (const block of document.outline.blocks)
    if (block.type === 'paragraph') Object.assign(stated, findConventions(block.passage))
  for (const table of document.tables) Object.assign(stated, table.conventions, table.header.conventions)
  return stated
}
