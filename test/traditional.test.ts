/** A notice in traditional characters reads as the simplified one does, each value as it is printed (PHRASINGS X-27). */
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../src/convert.ts'
import type { Notice } from '../src/notice/schema.ts'
import { fold } from '../src/tree/fold.ts'
import { TRADITIONAL_FORMS } from '../src/vocabulary/forms.ts'
import { loadFixtures } from './support/fixtures.ts'

const GROUPS = TRADITIONAL_FORMS.flatMap((row) => row.split(' '))
const TRADITIONAL = new Map(GROUPS.map((group) => [group.charAt(0), group.charAt(1)]))
const TEXT = /\.(?:txt|md|tsv|csv|html)$/

/** 牵头单位 → 牽頭單位. */
function converted(text: string): string {
  return [...text].map((character) => TRADITIONAL.get(character) ?? character).join('')
}

/** A notice without what tells of its bytes, and without the type of document, which is a term. */
function read({ source, documentType, ...rest }: Notice): Omit<Notice, 'source' | 'documentType'> {
  return rest
}

describe('traditional characters', () => {
  const texts = loadFixtures()
    .filter(({ path }) => TEXT.test(path))
    .map(({ slug, path, bytes }) => ({ slug, path, text: new TextDecoder('utf-8').decode(bytes) }))
  for (const { slug, path, text } of texts.filter((each) => !each.text.includes('\ufffd'))) {
    test(slug, async () => {
      const simplified = await parseNotice(text, { path, evidence: true })
      const traditional = await parseNotice(converted(text), { path, evidence: true })
      expect(traditional.documentType).toBe(simplified.documentType)
      expect(read(traditional)).toEqual(JSON.parse(converted(JSON.stringify(read(simplified)))))
    })
  }

  test('the table is one to one and holds no character twice', () => {
    const members = GROUPS.flatMap((group) => [...group].slice(1))
    expect(new Set(members).size).toBe(members.length)
    expect(members.filter((member) => TRADITIONAL.has(member))).toEqual([])
    expect(fold(members.join(''))).toBe(GROUPS.map((group) => group.charAt(0).repeat(group.length - 1)).join(''))
  })

  test('quotation marks of traditional print count as such', () => {
    expect(fold('「雙隨機」『一公開』')).toBe('"双随机""一公开"')
  })
})
