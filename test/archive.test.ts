import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { listArchive as listNotices, parseNotice } from '../src/index.ts'
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

/** A mail with a text and the files of `parts`, each given as header fields and base64 of the bytes. */
function mail(parts: readonly (readonly [string, Uint8Array])[], text = '请查收。'): Uint8Array {
  const body = `--m\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`
  const files = parts.map(([fields, bytes]) => {
    const packed = Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')
    return `--m\r\n${fields}\r\nContent-Transfer-Encoding: base64\r\n\r\n${packed}\r\n`
  })
  const head = 'From: a@b.cn\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n'
  return strToU8(`${head}${text === '' ? '' : body}${files.join('')}--m--\r\n`)
}

const attached = (name: string) => `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"`

describe('mails with files', () => {
  it('gives the message and each file, archives and mails inside too', async () => {
    const inner = mail([[attached('表.csv'), strToU8('甲,乙\r\n')]])
    const bytes = mail([
      [attached('=?gb2312?B?uL28/g==?=.docx'), fixture('points.docx')],
      [attached('..\\图.png'), strToU8('x')],
      [attached('包.zip'), zipSync({ '丙.txt': strToU8('丙') })],
      ['Content-Type: message/rfc822', inner],
    ])
    const archive = await listNotices(bytes, '信.eml')
    expect(archive?.members.map(({ path }) => path)).toEqual([
      '信.eml',
      '信.eml!/附件.docx',
      '信.eml!/包.zip!/丙.txt',
      '信.eml!/attachment-4.eml',
      '信.eml!/attachment-4.eml!/表.csv',
    ])
    expect(archive?.messages.map(({ code, text }) => [code, text.split(': ')[0]])).toEqual([['member-skipped', '信.eml!/图.png']])
    const notices = await Promise.all((archive?.members ?? []).map((member) => parseNotice(member.bytes, member)))
    expect(notices.map(({ source }) => source.format)).toEqual(['eml', 'docx', 'text', 'eml', 'csv'])
    expect(notices[1]?.tasks.length).toBe(12)
  })

  it('joins the pieces of a long name', async () => {
    const pieces = ["filename*0*=UTF-8''%E5%88%86%E5%B7%A5;", 'filename*1*=%E6%96%B9%E6%A1%88;', 'filename*2=.docx'].join('\r\n ')
    const fields = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ${pieces}`
    const archive = await listNotices(mail([[fields, fixture('points.docx')]], ''), '信.eml')
    expect(archive?.members.map(({ path }) => path)).toEqual(['信.eml!/分工方案.docx'])
  })

  it('is one document without files in which a notice may be', async () => {
    expect(await listNotices(mail([]), '信.eml')).toBeNull()
    expect(await listNotices(mail([[attached('标志.png'), strToU8('x')]]), '信.eml')).toBeNull()
  })

  it('bounds nesting, and says what a cut-off mail may lack', async () => {
    let nested = mail([[attached('底.txt'), strToU8('底')]])
    for (let depth = 0; depth < 5; depth++) nested = mail([[attached('内.eml'), nested]], '')
    const deep = await listNotices(nested, 'a.eml')
    expect(deep?.messages.map(({ code }) => code)).toEqual(['limit-reached'])
    const whole = mail([[attached('底.txt'), strToU8('底'.repeat(400))]], '')
    const cut = await listNotices(whole.subarray(0, whole.length - 300), 'a.eml')
    expect([cut?.members.length, cut?.messages.map(({ code }) => code)]).toEqual([1, ['truncated-file']])
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
