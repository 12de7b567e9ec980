/**
 * Items whose work stands behind a label of its own: `1．清河水质恶化。⏎整改时限：……⏎责任单位：……⏎整改措施：……`. What the item begins with is its title, what
 * the label says is its text.
 */
import { Passage } from '../../tree/passage.ts'
import { meaningOf } from '../units/index.ts'
import { type Item, walkItems } from './items.ts'
import { cutLabel, type Run } from './runs.ts'

const LABEL = /^[^:。;,、]{2,10}:/
const LAST_MARK = /[。;.]$/
const LONGEST_TITLE = 120

/** Joins the labelled text of each item of a part to the item's task. */
export function joinContents(root: Item): void {
  for (const item of walkItems(root)) {
    if (!item.section) continue
    if (item.children.length > 0) takeClosing(item)
    const runs = withContents(item.runs)
    if (item.children.length === 0 && areRecords(runs)) part(item, runs)
    else if (runs.length > 1 && (item.children.length === 0 || holdsPoints(item, runs))) join(item, runs)
  }
}

/** `……⏎工作措施：⏎1.……⏎2.……⏎责任单位：……`: the points are what the label says, so the clauses behind the last of them are the item's. */
function takeClosing(item: Item): void {
  const [run, ...more] = item.runs
  if (!run?.text.folded.endsWith(':') || more.length > 0 || run.clauses.length > 0) return
  const start = run.text.joints().at(-1)?.at ?? 0
  const closing = item.children.at(-1)?.runs.at(-1)
  if (start === 0 || labelLength(run.text.slice(start)) === 0 || !closing || closing.clauses.length === 0) return
  if (item.children.some(({ runs }) => runs.some((each) => each !== closing && each.clauses.length > 0))) return
  run.clauses = closing.clauses
  run.marks = closing.marks
  closing.clauses = []
  closing.marks = []
}

/** `……整改措施：压实责任。1.……2.……`: the numbered points go on with the labelled text, which is the item's last. */
function holdsPoints(item: Item, runs: readonly Run[]): boolean {
  const last = runs.at(-1)
  if (!last || last.clauses.length > 0 || labelLength(last.text) === 0) return false
  return item.children.every(
    (child) => child.children.length === 0 && child.tables.length === 0 && child.runs.every((run) => run.clauses.length === 0),
  )
}

/** `……恶化。⏎整改措施：……⏎责任单位：……`: the labelled words stand before the clauses, in one run with what the item begins with, on a line of their own or behind its first sentence. */
function withContents(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs
  if (!first || first.clauses.length === 0 || first.titleEnd !== undefined) return runs
  const starts = [...first.text.joints().map(({ at }) => at), first.text.folded.indexOf('。') + 1]
  const start = starts.find((at) => at > 0 && labelLength(first.text.slice(at)) > 0)
  if (start === undefined) return runs
  const content: Run = { text: first.text.slice(start), clauses: [], marks: [], detached: true }
  return [{ ...first, text: first.text.slice(0, start) }, content, ...rest]
}

/** `一、城区整治⏎工作任务：清理占道。⏎责任单位：县城管局⏎工作任务：疏导交通。⏎责任单位：县公安局`: the same label again, each time with its own clauses. */
function areRecords([first, ...contents]: readonly Run[]): boolean {
  const label = contents[0]?.text.folded.slice(0, labelLength(contents[0].text)) ?? ''
  if (!first || first.clauses.length === 0 || label === '' || contents.length < 2) return false
  return contents.every(({ text, clauses }, index) => text.folded.startsWith(label) && (index === 0 || clauses.length > 0))
}

/** Makes each of such records a run of its own, without its label; the heading is none. */
function part(item: Item, [first, ...contents]: readonly Run[]): void {
  if (!first) return
  const records = contents.map((content, index) => ({
    ...content,
    ...(index === 0 ? { clauses: first.clauses, marks: [...first.marks] } : {}),
    detached: false,
  }))
  for (const record of records) cutLabel(record, 0, labelLength(record.text))
  item.runs = [{ ...first, clauses: [], marks: [], detached: true }, ...records]
}

function join(item: Item, runs: readonly Run[]): void {
  const [first, ...rest] = runs
  const contents = rest.filter((run) => labelLength(run.text) > 0)
  // The clauses of the item must be its own: more runs with clauses are more tasks.
  if (!first || contents.length === 0 || first.text.length === 0) return
  if (first.clauses.length === 0 || rest.some((run) => run.clauses.length > 0 && !contents.includes(run))) return
  const run: Run = { ...first, clauses: [...first.clauses], marks: [...first.marks] }
  const short = first.text.length <= LONGEST_TITLE
  const head = short && LAST_MARK.test(first.text.folded) ? first.text.slice(0, first.text.length - 1) : first.text
  if (short) run.titleEnd = head.length
  if (head !== first.text) run.marks.push(first.text.slice(head.length))
  const texts: Passage[] = []
  for (const content of contents) {
    const length = labelLength(content.text)
    run.marks.push(content.text.slice(0, length), ...content.marks)
    run.clauses.push(...content.clauses)
    texts.push(content.text.slice(length))
  }
  run.text = Passage.join([head, ...texts, ...item.children.map(wholePoint)])
  item.children = []
  item.runs = [run, ...rest.filter((each) => !contents.includes(each))]
}

function wholePoint(point: Item): Passage {
  const heading = point.section?.heading
  const number = heading?.passage.slice(0, heading.ordinal?.length ?? 0) ?? Passage.empty
  return Passage.join([number, ...point.runs.map((run) => run.text)])
}

/** Length of the label of work that a text begins with, colon included: 整改措施：; 0 where it has none. */
function labelLength(text: Passage): number {
  const found = LABEL.exec(text.folded)?.[0]
  return found !== undefined && meaningOf(found.slice(0, -1))?.meaning.kind === 'task' ? found.length : 0
}
