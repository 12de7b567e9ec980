/** The language of messages: as asked, else as the locale of the environment says. */
import type { Language } from '../lint/types.ts'

export function languageOf(asked: Language | undefined): Language {
  if (asked !== undefined) return asked
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('zh') ? 'zh' : 'en'
}
