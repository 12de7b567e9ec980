/** What the reader found wrong with the file itself, as messages beside those of the rules. */
import type { MessageCode } from '../diagnostics/messages.ts'
import type { Notice } from '../notice/schema.ts'
import type { LineIndex } from '../tree/lines.ts'
import type { Language, RuleMessage, Spot } from './types.ts'

/** The reader speaks English; in Chinese a sentence a code stands for its texts. */
const CHINESE: Partial<Record<MessageCode, { zh: string }>> = {
  'empty-document': { zh: '文件中没有文字' },
  'not-text': { zh: '文件不是文本，或编码无法识别' },
  'unreadable-file': { zh: '文件已损坏或格式无法读取' },
  'needs-ocr': { zh: '文件是扫描件，没有文字层，请先做文字识别（OCR）' },
  'encrypted-file': { zh: '文件已加密，请先去除密码' },
  'limit-reached': { zh: '文件超出读取上限，未能全部读取' },
  'truncated-file': { zh: '文件不完整，末尾缺失' },
  'wrong-extension': { zh: '文件的实际格式与扩展名不符，请改名或核对是否给错文件' },
  'loose-extension': { zh: '文件的实际格式与扩展名不符' },
  'member-skipped': { zh: '压缩包内有文件被略过' },
  'damaged-characters': { zh: '文件中有损坏的字符' },
  'impossible-day': { zh: '日期不存在' },
}

/** The messages of severity error and warning that reading gave. */
export function readingMessages(notice: Notice, lines: LineIndex, lang: Language): RuleMessage[] {
  return notice.messages
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, severity, text, line }, index) => ({
      code,
      severity,
      text: lang === 'zh' ? (CHINESE[code as MessageCode]?.zh ?? text) : text,
      advice: null,
      pointer: null,
      spots: line === undefined ? [] : [lineSpot(lines, line)],
      fingerprint: `${code} ${index}`,
    }))
}

function lineSpot(lines: LineIndex, line: number): Spot {
  const offset = lines.startOf(line)
  return { start: { line, column: 1, offset }, end: { line, column: 1, offset } }
}
