import { isEmpty } from '../../extract/table/grid.ts'
import { nameOf } from '../groups.ts'
import { defineRule } from '../types.ts'

/** An empty unit cell takes the units of the row above, but a heading stands between the two. */
export const mergedCellDoubt = defineRule({
  id: 'merged-cell-doubt',
  group: 'tasks',
  severity: 'warning',
  summary: { en: 'A task takes its units from above a section border', zh: '任务的单位取自上一部分的单元格' },
  advice: { en: 'Print the units again under the heading', zh: '在新的部分重新写明单位' },
  messages: {
    above: {
      en: 'The unit cell of task {label} is empty; {units} stands above the heading “{heading}” and may not be meant',
      zh: '任务{label}的单位一栏为空，上方的“{units}”在标题“{heading}”之前，不一定适用',
    },
  },
  check(context) {
    return {
      task(view) {
        const { finding, task } = view
        const heading = finding?.section.at(-1)
        // A format that states its merged cells leaves no doubt.
        if (!finding?.row || !heading || finding.row.table.grid.spansKnown) return
        // 同上 says that they are meant.
        const { table, at } = finding.row
        if (table.layout.units.some(({ column }) => !isEmpty(table.grid.rows[at]?.cells[column]))) return
        const taken = finding.units.find(({ inherited, unit }) => inherited && unit.passage.start < heading.passage.start)
        if (!taken || heading.passage.start > finding.text.passage.start) return
        const units = [...task.lead, ...task.responsible].join('、')
        context.report({ at: view.pointer, message: 'above', values: { label: nameOf(view), units, heading: heading.text } })
      },
    }
  },
})
