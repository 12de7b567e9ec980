import { describe, expect, it } from 'vitest'
import { readMht } from '../src/read/mail.ts'
import { decodeWords } from '../src/read/mime.ts'
import type { ReadResult } from '../src/read/reader.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'))

const paragraphs = ({ root }: ReadResult): string[] =>
  root.children.flatMap((block) =>
    block.type === 'paragraph' ? [block.children.map(({ value }) => value).join('/')] : ['[table]'],
  )

const quoted = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte > 126 || byte === 0x3d ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join('')

const PAGE =
  '<html><body><p>各科室：</p><p>现将工作要点印发。</p><table><tr><td>任务</td><td>单位</td></tr><tr><td>建</td><td>甲</td></tr></table></body></html>'
const HEAD = 'From: <Saved by Blink>\nSubject: =?utf-8?B?5bel5L2c6KaB54K5?=\nMIME-Version: 1.0\n'

describe('web archives', () => {
  it('reads the quoted-printable page of a multipart archive', async () => {
    const body = quoted(PAGE).replace('=E7=8E=B0', '=E7=8E=\n=B0')
    const archive = `${HEAD}Content-Type: multipart/related;\n\ttype="text/html"; boundary="----=_b=1"\n\nignored\n------=_b=1\nContent-Type: text/html; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\nContent-Location: http://a/b.htm\n\n${body}\n------=_b=1\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw==\n------=_b=1--\n`
    const result = await readMht(encode(archive), { path: 'a.mht' })
    expect(result.messages).toEqual([])
    expect(result.format).toBe('mht')
    expect(result.encoding).toBe('utf-8')
    expect(paragraphs(result)).toEqual(['各科室：', '现将工作要点印发。', '[table]'])
  })

  it('reads a base64 page in GB2312', async () => {
    const page = Buffer.concat([
      Buffer.from('<html><body><p>'),
      Buffer.from([0xb9, 0xa4, 0xd7, 0xf7, 0xd2, 0xaa, 0xb5, 0xe3]),
      Buffer.from('</p></body></html>'),
    ])
    const archive = `MIME-Version: 1.0\nContent-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: base64\n\n${page.toString('base64')}\n`
    const result = await readMht(encode(archive), { path: 'a.mhtml' })
    expect(paragraphs(result)).toEqual(['工作要点'])
    expect(result.encoding).toBe('gb18030')
  })

  it('reads all frames of a frame set but the strip of tabs', async () => {
    const part = (location: string, html: string): string =>
      `--b\nContent-Location: ${location}\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${html}\n`
    const archive = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n${part('a.htm', '<html><frameset rows="*"><frame src="s1.htm"></frameset></html>')}${part('f/s1.htm', '<p>表一</p>')}${part('f/tabstrip.htm', '<p>Sheet1</p>')}${part('f/s2.htm', '<p>表二</p>')}--b--\n`
    expect(paragraphs(await readMht(encode(archive), { path: 'a.mht' }))).toEqual(['表一', '表二'])
  })
})

describe('mails', () => {
  it('prefers HTML to text and names what is attached', async () => {
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/alternative; boundary=i\n\n--i\nContent-Type: text/plain; charset=utf-8\n\n各科室：\n--i\nContent-Type: text/html; charset=utf-8\n\n<p>各科室：</p>\n--i--\n--o\nContent-Type: application/msword; name="=?gb2312?B?uL28/g==?=.doc"\nContent-Disposition: attachment; filename*=UTF-8''%E9%99%84%E4%BB%B6.doc\nContent-Transfer-Encoding: base64\n\nAAAA\n--o--\n`
    const result = await readMht(encode(mail), { path: 'a.eml' })
    expect(result.format).toBe('eml')
    expect(paragraphs(result)).toEqual(['各科室：'])
    expect(result.messages.map(({ code, text }) => `${code} ${text}`)).toEqual([
      'conversion-loss Attached files are documents of their own, not parts of this one: 附件.doc',
    ])
  })

  it('reads plain text', async () => {
    const result = await readMht(
      encode(`${HEAD}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n一、总体要求\n二、重点任务\n`),
      { path: 'a.eml' },
    )
    expect(paragraphs(result)).toEqual(['一、总体要求', '二、重点任务'])
  })

  it('reads every stretch of a mail that is cut by its attachments', async () => {
    const part = (type: string, text: string) => `--b\nContent-Type: ${type}; charset=utf-8\n\n${text}\n`
    const head = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n`
    const pages = `${head}${part('text/html', '<p>一、总体要求</p>')}${part('application/pdf; name=a.pdf', 'x')}${part('text/html', '<p>二、重点任务</p>')}--b--\n`
    expect(paragraphs(await readMht(encode(pages), { path: 'a.eml' }))).toEqual(['一、总体要求', '二、重点任务'])
    const texts = `${head}${part('text/plain', '一、总体要求')}${part('text/plain', '二、重点任务')}--b--\n`
    expect(paragraphs(await readMht(encode(texts), { path: 'a.eml' }))).toEqual(['一、总体要求', '二、重点任务'])
  })

  it('tells a boundary from one that begins like it', async () => {
    const inner = '--bb\nContent-Type: text/plain; charset=utf-8\n\n各科室：\n--bb--\n'
    const mail = `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=bb\n\n${inner}--b--\n`
    const result = await readMht(encode(mail), { path: 'a.eml' })
    expect([paragraphs(result), result.messages]).toEqual([['各科室：'], []])
  })

  it('decodes words of header fields', () => {
    expect(decodeWords('=?gb2312?B?uaTX9w==?= =?UTF-8?Q?=E8=A6=81=E7=82=B9?=')).toBe('工作要点')
  })
})

describe('hostile files', () => {
  it('reads HTML under the wrong name and refuses the rest', async () => {
    const page = await readMht(encode(PAGE), { path: 'a.mht' })
    expect([page.format, page.messages.map(({ code }) => code)]).toEqual(['html', ['loose-extension']])
    for (const bytes of [encode(''), encode('随便写写'), new Uint8Array([0x50, 0x4b, 3, 4, 0, 1])]) {
      const result = await readMht(bytes, { path: 'a.mht' })
      expect([result.text, result.messages.map(({ code }) => code)]).toEqual(['', ['unreadable-file']])
    }
  })

  it('reads a cut-off archive as far as it goes and says so, and endless nesting not at all', async () => {
    const archive = `MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>各科室：</p><p>现将`
    const cut = await readMht(encode(archive), { path: 'a.mht' })
    expect([paragraphs(cut), cut.messages.map(({ code }) => code)]).toEqual([['各科室：', '现将'], ['truncated-file']])
    const nest = 'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(5000)
    const started = performance.now()
    const many = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\n'.repeat(100_000)}`
    for (const text of [nest, many]) {
      const { messages } = await readMht(encode(text), { path: 'a.eml' })
      expect(messages.map(({ code }) => code)).toContain('limit-reached')
    }
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
