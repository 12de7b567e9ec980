/**
 * Articles of a plan that are rules and no work: `第三条【开放场景】定期发布清单……` is work, `第十五条获扶持对象按就高不重复原则予以支持……` says how the
 * plan is to be applied. Where the articles of work have headings, these have none, as the supplementary articles of a law.
 */
import { ARTICLE } from '../../vocabulary/ordinals.ts'
import { isHeaded } from './headings.ts'
import { type Item, walkItems } from './items.ts'

/** Takes articles without a heading out of the work of a part where others have one, at least as many. */
export function takeOutRules(root: Item): void {
  const articles = walkItems(root).filter((item) => item.section?.style === ARTICLE && item.matter === 'work')
  const rules = articles.filter((item) => !isHeaded(item))
  if (rules.length * 2 > articles.length) return
  for (const item of rules) item.matter = 'closing'
}
