/** Whole documents that are as bad as can be are parsed in time that grows with their length only. */
import { describe, expect, test } from 'vitest'
import { parseTextFile } from '../src/understand.ts'
import { growthOn, MOST_GROWTH } from './support/linear.ts'

describe('a document', () => {
  test.each([
    ['“（《\n'],
    ['“（\n\n'],
    ['）》”\n'],
    ['（市教育局、\n'],
    ['市教育局、\n'],
    ['一、\n'],
    ['一、巡查河道。1.清理垃圾。'],
    ['1.1.1.1\n'],
    ['责任单位：\n'],
    ['序号\n任务\n责任单位\n'],
    ['1\t开展检查\t市教育局\n'],
    ['序号 |\n任务 |\n责任单位 |\n'],
    ['序号\n|\n任务\n|\n责任单位\n|\n\n\n'],
    ['1 | 开展检查 | 市教育局 | '],
    ['任务 | 责任单位 |\n1 | 开展检查 | 市教育局 |\n'],
    ['任务    责任单位    完成时限\n'],
    ['2024年6月底前、'],
    ['由市教育局牵头，'],
  ])(
    'of 100 kB of %j',
    (part) => {
      expect(growthOn(part, (text) => parseTextFile(Buffer.from(text), 'notice.txt'))).toBeLessThan(MOST_GROWTH)
    },
    120_000,
  )
})
