/** The names of tables and columns and the values of closed sets in the language of the data set. */
import { NAMES_ZH, VALUES_ZH } from '../vocabulary/columns.ts'
import type { StoreOptions } from './store.ts'

/** English name of a table, view or column. */
export type Name = keyof typeof NAMES_ZH

/** English value of a closed set: a role, a kind of deadline, a severity, a part of a date. */
export type Term = keyof typeof VALUES_ZH

export interface Names {
  /** `task_units` -> `task_units` or 任务单位. */
  of(name: Name): string
  /** `lead` -> `lead` or 牵头. */
  term(term: Term): string
}

const ENGLISH: Names = { of: (name) => name, term: (term) => term }
const CHINESE: Names = { of: (name) => NAMES_ZH[name], term: (term) => VALUES_ZH[term] }

/** Names in a language. */
export function namesIn(lang: StoreOptions['lang']): Names {
  return lang === 'zh' ? CHINESE : ENGLISH
}
