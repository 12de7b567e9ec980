import { fold } from '../../tree/fold.ts'
import { defineRule } from '../types.ts'

/** A column of a task table whose header says nothing that this program knows: its cells are in no field. */
export const unknownColumn = defineRule({
  id: 'unknown-column',
  group: 'tasks',
  severity: 'info',
  summary: { en: 'The header of a column is none that is known', zh: '表格栏目名称不能识别' },
  advice: {
    en: 'Use a usual name for the column, or add it to the vocabulary `columns` of the configuration',
    zh: '改用通行的栏目名称，或在配置的词表columns中加入该名称',
  },
  messages: {
    unknown: { en: 'The column “{header}” has no known meaning', zh: '不能识别“{header}”一栏的含义' },
  },
  check(context) {
    const known = new Set((context.words.vocabulary.columns ?? []).map(fold))
    return {
      end() {
        for (const { header, layout } of context.document?.tables ?? []) {
          for (const x of layout.others) {
            const column = header.columns[x]
            if (!column || column.meaning !== null || column.header.length === 0 || known.has(column.header.folded)) continue
            // The same header over the parts of a table is one.
            known.add(column.header.folded)
            context.report({ at: column.header, message: 'unknown', values: { header: column.header.text } })
          }
        }
      },
    }
  },
})
