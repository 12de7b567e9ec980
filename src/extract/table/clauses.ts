/**
 * Unit clauses in the task cells of a table without unit columns: `开展入户登记。（县残联）`, and cells whose numbered points name units each
 * (PHRASINGS T-43).
 */

import { gather } from '../../tree/gather.ts'
import type { Passage } from '../../tree/passage.ts'
import { cutPoints } from '../criteria.ts'
import { addRuns, type Run } from '../prose/runs.ts'
import type { Conventions } from '../units/index.ts'

/** One task of a cell: its own number, where the cell has several, and its run. */
export interface CellTask {
  label: Passage | null
  run: Run
}

/** The tasks of a cell's text; none where no clause stands in it. */
export function cellTasks(text: Passage, conventions: Conventions): CellTask[] {
  const points = cutPoints(text)
  if (points.length > 1) {
    const tasks = gather(points, ({ label, text: own }) =>
      runsOf(own, conventions).map((run, i) => ({ label: i === 0 ? label : null, run })),
    )
    if (tasks.every(({ run }) => run.clauses.length > 0)) return tasks
  }
  const runs = runsOf(text, conventions)
  return runs.some((run) => run.clauses.length > 0) ? runs.map((run) => ({ label: null, run })) : []
}

function runsOf(text: Passage, conventions: Conventions): Run[] {
  const runs: Run[] = []
  addRuns(runs, text, { conventions: { ...conventions } })
  return runs.filter((run) => run.text.length > 0)
}
