/**
 * The demands of a plain notice. One that announces them (现就有关事项通知如下：) may number them in any sections, as long as most ask for something.
 * Others have them in sections that say so: `关于做好……工作的通知⏎一、工作目标⏎……⏎二、有关要求⏎（一）……请于3月底前报送……⏎（二）……10月底前完成……` Such sections close a plan and hold no tasks
 * there; in a letter that has nothing else to do, and sets times, they are its work.
 */
import { gather } from '../../tree/gather.ts'
import { DEMANDING_TYPES, DEMANDING_WORDS, NO_DEMAND_WORDS } from '../../vocabulary/letterhead.ts'
import { ASKING_WORDS } from '../../vocabulary/sections.ts'
import { deadlineContext, type Years } from '../context.ts'
import { findDeadlines } from '../deadline/index.ts'
import { type Item, isDemand, walkItems } from './items.ts'

/** So many numbered demands, with a time each, make the others demands too. */
const FEWEST_DATED = 2
const ASKS = new RegExp(`(?:${DEMANDING_WORDS.join('|')}).*(?:${DEMANDING_TYPES.join('|')})$`)
const NO_DEMAND = new RegExp(NO_DEMAND_WORDS.join('|'))
const DATED: ReadonlySet<string> = new Set(['by', 'during', 'within'])

/** The title asks for work (关于开展……建设工作的通知), not for applications, names or attendance. */
export function asksForWork(title: string): boolean {
  return ASKS.test(title) && !NO_DEMAND.test(title)
}

/** Fewest items that an announcement may stand for, and the share of them that must ask for something. */
const FEWEST_ASKING = 2
const SHARE_OF_ASKING = 1 / 2
const ASKING = new RegExp(ASKING_WORDS.join('|'))

/** Whether the items of a part, announced by its letter, ask for work: `一、……各地区要……⏎二、……请……`. */
export function asksInItems(root: Item): boolean {
  const leaves = walkItems(root).filter(
    ({ section, children, matter, runs }) => section && children.length === 0 && matter === 'work' && runs.length > 0,
  )
  const asking = leaves.filter(({ runs }) => runs.some(({ text }) => ASKING.test(text.folded)))
  return asking.length >= FEWEST_ASKING && asking.length >= leaves.length * SHARE_OF_ASKING
}

/** Makes the demands of a part its work, where all of its sections but front matter are demands; true if it has any. */
export function takeDemands(root: Item, years: Years): boolean {
  const sections = root.children.filter((section) => section.matter !== 'front')
  const demands = sections.filter(isDemand)
  if (demands.length === 0 || sections.some((section) => section.matter === 'work' && !isDemand(section))) return false
  const context = deadlineContext(years, 'prose')
  const items = gather(demands, (section) => walkItems(section).filter((item) => item !== section))
  const dated = items.filter(({ runs }) =>
    runs.some(
      ({ text, clauses }) =>
        clauses.some(({ reading }) => reading.limits.length > 0) ||
        findDeadlines(text.folded, context).some(({ value }) => DATED.has(value.kind)),
    ),
  )
  if (dated.length < FEWEST_DATED) return false
  for (const item of items) item.matter = 'work'
  return true
}
