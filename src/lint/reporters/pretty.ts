/** For people at a terminal: the line, a mark under the characters, what to do, and a summary. */
import type { Severity } from '../../diagnostics/messages.ts'
import type { Language, RuleMessage, Texts } from '../types.ts'
import { excerptOf } from './excerpt.ts'
import { originOf, placeOf } from './places.ts'
import type { MakeReporter, ReporterContext } from './reporter.ts'

const SEVERITIES: Readonly<Record<Severity, Texts>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  info: { en: 'info', zh: '提示' },
}
const CLEAN: Texts = { en: 'No messages in {files}.', zh: '{files}，没有问题。' }
const TOTALS: Texts = { en: '{counts} in {files}.', zh: '{files}：{counts}。' }
const SUPPRESSED: Texts = { en: ' {n} left out by the configuration or the baseline.', zh: '另有{n}条已按配置或基线略过。' }
const MORE: Texts = { en: 'and {n} more places', zh: '另有{n}处' }
/** Places of one message that are shown with their lines. */
const MOST_SPOTS = 3

/** `notice.txt:19:1: error: The date … [mixed-numeral-date]`, the line, `^^^^` and the advice. */
export const prettyReporter: MakeReporter = (context) => ({
  start: () => '',
  file: ({ path, text, messages }) => messages.map((message) => block(path, text, message, context)).join(''),
  end: (totals) => {
    const { lang, paint } = context
    const files = countOf(totals.files, lang, { en: 'file', zh: '个文件' })
    const counts = (['error', 'warning', 'info'] as const)
      .filter((severity) => totals[severity] > 0)
      .map((severity) =>
        paint(severity, lang === 'zh' ? `${SEVERITIES[severity].zh}${totals[severity]}条` : plural(totals[severity], severity)),
      )
    const left = totals.suppressed > 0 ? SUPPRESSED[lang].replace('{n}', String(totals.suppressed)) : ''
    const text = counts.length === 0 ? CLEAN[lang] : TOTALS[lang].replace('{counts}', counts.join(lang === 'zh' ? '，' : ', '))
    return `${text.replace('{files}', files)}${left}\n`
  },
})

function block(path: string, text: string, message: RuleMessage, { lang, paint, width }: ReporterContext): string {
  const head = `${paint('bold', placeOf(path, message, lang))}: ${paint(message.severity, SEVERITIES[message.severity][lang])}: ${message.text} ${paint('dim', `[${message.code}]`)}\n`
  const shown = message.spots.slice(0, MOST_SPOTS)
  const labels = shown.map((spot) => originOf(spot, lang) ?? String(spot.start.line))
  const gutter = Math.max(0, ...labels.map((label) => label.length))
  const blank = ' '.repeat(gutter)
  const lines = shown.flatMap((spot, index) => {
    const { line, mark } = excerptOf(text, spot, Math.max(20, width - gutter - 5))
    return [
      `  ${paint('dim', `${(labels[index] ?? '').padStart(gutter)} │`)} ${line}`,
      `  ${blank} ${paint('dim', '│')} ${paint(message.severity, mark)}`,
    ]
  })
  const more = message.spots.length - shown.length
  if (more > 0) lines.push(`  ${blank} ${paint('dim', '│')} ${MORE[lang].replace('{n}', String(more))}`)
  if (message.advice !== null) lines.push(`  ${blank} ${paint('dim', '=')} ${message.advice}`)
  return `${head}${lines.join('\n')}\n\n`
}

function countOf(count: number, lang: Language, noun: Texts): string {
  return lang === 'zh' ? `${count}${noun.zh}` : plural(count, noun.en)
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'info' ? '' : 's'}`
}
