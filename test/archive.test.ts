import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listArchive as listNotices } from '../src/index.ts'
import { isOfficeZip, isZip, listArchive, MAX_MEMBERS } from '../src/read/archive.ts'

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url)))

async function list(bytes: Uint8Array): Promise<{ paths: string[]; codes: string[] }> {
  const { members, messages } = await listArchive(bytes, 'a.zip')
  return { paths: members.map(({ path }) => path), codes: messages.map(({ code }) => code) }
}

/** Replaces a name of equal length in both headers, so that any bytes can stand as a name. */
function rename(bytes: Uint8Array, from: string, to: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) copy.set(to, at)
  return new Uint8Array(copy)
}

describe('zip archives', () => {
  it('decodes names in GBK, in UTF-8 with and without the flag', async () => {
    expect(await list(fixture('gbk-names.zip'))).toEqual({ paths: ['a.zip!/工作要点/方案.docx'], codes: [] })
    expect((await list(zipSync({ '方案.txt': strToU8('甲') }))).paths).toEqual(['a.zip!/方案.txt'])
    const bare = rename(zipSync({ 'abcdef.txt': strToU8('甲') }), 'abcdef', strToU8('方案'))
    expect((await list(bare)).paths).toEqual(['a.zip!/方案.txt'])
  })

  it('leaves out folders and the litter of systems, and cleans paths', async () => {
    const bytes = zipSync({
      '通知/': new Uint8Array(),
      '通知/一.txt': strToU8('一'),
      '__MACOSX/通知/._一.txt': strToU8('x'),
      '通知/~$一.docx': strToU8('x'),
      'Thumbs.db': strToU8('x'),
      '../../二.txt': strToU8('二'),
      '\\三\\三.txt': strToU8('三'),
    })
    expect(await list(bytes)).toEqual({ paths: ['a.zip!/通知/一.txt', 'a.zip!/二.txt', 'a.zip!/三/三.txt'], codes: [] })
  })

  it('opens archives in archives, keeps office documents whole', async () => {
    const inner = zipSync({ '甲.txt': strToU8('甲'), '表.xlsx': fixture('plan.xlsx') })
    expect((await list(zipSync({ '内.zip': inner, '乙.txt': strToU8('乙') }))).paths).toEqual([
      'a.zip!/内.zip!/甲.txt',
      'a.zip!/内.zip!/表.xlsx',
      'a.zip!/乙.txt',
    ])
    expect((await list(fixture('plan.ods'))).paths).toEqual(['a.zip'])
    expect(await isOfficeZip(fixture('plan.xlsx'))).toBe(true)
    expect(await isOfficeZip(inner)).toBe(false)
    const { members } = await listArchive(zipSync({ '甲.txt': strToU8('甲乙') }), 'a.zip')
    expect(new TextDecoder().decode(members[0]?.bytes)).toBe('甲乙')
  })
})

describe('archives of the library', () => {
  it('tells archives from documents', async () => {
    const archive = await listNotices(zipSync({ '甲.txt': strToU8('甲'), '乙.JPG': strToU8('x') }), 'b.zip')
    expect(archive?.members.map(({ path }) => path)).toEqual(['b.zip!/甲.txt'])
    expect(archive?.messages.map(({ code, text }) => [code, text.split(': ')[0]])).toEqual([['member-skipped', 'b.zip!/乙.JPG']])
    expect(await listNotices(fixture('plan.xlsx'))).toBeNull()
    expect(await listNotices(strToU8('PK 甲'))).toBeNull()
    expect(await listNotices(strToU8('甲'))).toBeNull()
  })
})

describe('hostile archives', () => {
  it('bounds ratio, nesting and number of files', async () => {
    const bomb = zipSync({ '大.txt': new Uint8Array(20_000_000), '小.txt': strToU8('小') })
    expect(await list(bomb)).toEqual({ paths: ['a.zip!/小.txt'], codes: ['limit-reached'] })
    let nested = zipSync({ '底.txt': strToU8('底') })
    for (let depth = 0; depth < 6; depth++) nested = zipSync({ '内.zip': nested })
    expect(await list(nested)).toEqual({ paths: [], codes: ['limit-reached'] })
    const many = zipSync(
      Object.fromEntries(Array.from({ length: MAX_MEMBERS + 5 }, (_, index) => [`${index}.txt`, strToU8('x')])),
    )
    const listed = await list(many)
    expect([listed.paths.length, listed.codes]).toEqual([MAX_MEMBERS, ['limit-reached']])
  })

  it('says so where an archive or an entry is damaged or locked', async () => {
    const bytes = zipSync({ '甲.txt': strToU8('甲'.repeat(500)), '乙.txt': [strToU8('乙'), { level: 0 }] })
    expect(await list(bytes.subarray(0, bytes.length - 30))).toEqual({ paths: [], codes: ['unreadable-file'] })
    expect(await list(strToU8('不是压缩包'))).toEqual({ paths: [], codes: ['unreadable-file'] })
    const damaged = bytes.slice()
    damaged.fill(0xff, 38, 46)
    expect(await list(damaged)).toEqual({ paths: ['a.zip!/乙.txt'], codes: ['unreadable-file'] })
    const locked = bytes.slice()
    const directory = Buffer.from(locked).indexOf('PK\u0001\u0002')
    locked[directory + 8] = (locked[directory + 8] ?? 0) | 1
    expect(await list(locked)).toEqual({ paths: ['a.zip!/乙.txt'], codes: ['encrypted-file'] })
    expect([isZip(bytes), isZip(strToU8('PKx'))]).toEqual([true, false])
  })
})
