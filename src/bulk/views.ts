/**
 * The questions that are asked of a data set, as views. `[name]` stands for a table or column in the language of the data set, `<term>` for a
 * value of a closed set. Notices that repeat another one are in the views, with `duplicate_of`; `unit_load` leaves them out.
 */
import { ROLES } from '../vocabulary/roles.ts'
import type { Name } from './names.ts'
import type { Dialect } from './sql.ts'

interface View {
  name: Name
  query: (dialect: Dialect) => string
}

/** What every view says of a task and its notice. */
const OF_TASK = `t.[task_id], t.[label], t.[title], t.[text], t.[first_due], t.[last_due],
  n.[issuer], n.[document_number], n.[title] AS [notice_title], n.[plan_year], n.[path], n.[duplicate_of]`

const counted = (role: string) => `count(DISTINCT CASE WHEN u.[role] = <${role}> THEN u.[task_id] END) AS [${role}_count]`

export const VIEWS: readonly View[] = [
  {
    // A row for each unit of a task in each role.
    name: 'tasks_by_unit',
    query: () => `
SELECT u.[unit], u.[role], u.[collective], ${OF_TASK}
FROM [task_units] u JOIN [tasks] t ON t.[task_id] = u.[task_id] JOIN [notices] n ON n.[notice_id] = t.[notice_id]`,
  },
  {
    // A row for each dated deadline of a task and each of its units; a task without units has one.
    name: 'due_dates',
    query: ({ quarter, today }) => `
SELECT d.[due], ${quarter('d.[due]')} AS [quarter], ${quarter('d.[due]')} = ${quarter(today)} AS [this_quarter],
  d.[start], d.[text] AS [deadlines], u.[unit], u.[role], ${OF_TASK}
FROM [deadlines] d JOIN [tasks] t ON t.[task_id] = d.[task_id] JOIN [notices] n ON n.[notice_id] = t.[notice_id]
LEFT JOIN [task_units] u ON u.[task_id] = t.[task_id]
WHERE d.[due] IS NOT NULL`,
  },
  {
    // A row for each unit: how many tasks in each role, and when they are due.
    name: 'unit_load',
    query: ({ today }) => `
SELECT u.[unit], count(DISTINCT u.[task_id]) AS [task_count],
  ${ROLES.map(counted).join(',\n  ')},
  count(DISTINCT t.[notice_id]) AS [notice_count], count(DISTINCT n.[issuer]) AS [issuer_count],
  min(t.[first_due]) AS [first_due], min(CASE WHEN d.[due] >= ${today} THEN d.[due] END) AS [next_due], max(t.[last_due]) AS [last_due]
FROM [task_units] u JOIN [tasks] t ON t.[task_id] = u.[task_id] JOIN [notices] n ON n.[notice_id] = t.[notice_id]
LEFT JOIN [deadlines] d ON d.[task_id] = t.[task_id]
WHERE n.[duplicate_of] IS NULL
GROUP BY u.[unit]`,
  },
  {
    // Tasks that have a day still to come.
    name: 'open_tasks',
    query: ({ today }) => `
SELECT ${OF_TASK}
FROM [tasks] t JOIN [notices] n ON n.[notice_id] = t.[notice_id]
WHERE t.[last_due] >= ${today}`,
  },
  {
    // Tasks that nobody leads or is responsible for.
    name: 'tasks_without_unit',
    query: () => `
SELECT ${OF_TASK}
FROM [tasks] t JOIN [notices] n ON n.[notice_id] = t.[notice_id]
WHERE NOT EXISTS (SELECT 1 FROM [task_units] u WHERE u.[task_id] = t.[task_id] AND u.[role] IN (<lead>, <responsible>))`,
  },
]
