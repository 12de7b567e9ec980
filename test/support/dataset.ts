/** A data set made by really parsing: all fixtures, a notice with cells that programs trip over, one that repeats another, and failures. */

import type { Dataset, Entry, Failure } from '../../src/bulk/store.ts'
import { parseNotice } from '../../src/convert.ts'
import { loadFixtures } from './fixtures.ts'

const now = new Date()

/** Formulas, quotes, separators, an emoji, half a surrogate pair, an escape of Excel's own, and a task that is due today. */
const HOSTILE = [
  '某市人民政府办公室关于印发某市重点工作任务分解表的通知\n\n',
  '序号\t工作任务\t牵头单位\t责任单位\t完成时限\t评价标准\n',
  `1\t=HYPERLINK("http://a.example","看")\t市财政局\t市教育局、市水务局\t${now.getFullYear()}年${now.getMonth() + 1}月${now.getDate()}日前\t"好"，是\n`,
  '2\t@SUM(A1)推进,一；“引号"\t市财政局\t市水务局\t年底前\t😀评价🏛️\n',
  '3\t尾\ud800部_x0041_<b>&amp;推进工作\t市教育局\t市水务局\t2022年第三季度\t-1+1\n',
  '4\t＝1+1推进工作\t\t\t长期坚持\t——\n',
].join('')

const FAILURES: Failure[] = [
  { path: 'in/a,b.pdf', reason: 'It took longer than 30 s', code: 'timeout' },
  { path: 'in/扫描.pdf', reason: '=1+1', code: 'encrypted' },
]

/** The data set; entries are the same objects at each walk. */
export async function makeDataset(): Promise<Dataset & { all: readonly Entry[]; failed: readonly Failure[] }> {
  const inputs: { path: string; bytes: Uint8Array | string }[] = [
    ...loadFixtures(),
    { path: 'in/-hostile "1".txt', bytes: HOSTILE },
    { path: 'in/again.txt', bytes: HOSTILE },
  ]
  const all = await Promise.all(
    inputs.map(async ({ path, bytes }, index): Promise<Entry> => {
      const duplicateOf = path === 'in/again.txt' ? 'in/-hostile "1".txt' : null
      const notice = await parseNotice(bytes, { path })
      return { index, path, notice, json: JSON.stringify(notice), duplicateOf }
    }),
  )
  return { ...datasetOf(all, FAILURES), all, failed: FAILURES }
}

/** A data set of entries that are there. */
export function datasetOf(all: readonly Entry[], failed: readonly Failure[] = []): Dataset {
  return {
    size: all.length,
    async *entries() {
      yield* all
    },
    async *failures() {
      yield* failed
    },
  }
}
