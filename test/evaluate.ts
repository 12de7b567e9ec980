/**
 * `npm run evaluate [-- --update] [-- --verbose]`: precision, recall and F1 by field over the fixtures,
 * per document and in all. Fails when an F1 falls below the one in accuracy.json; `--update` writes that file.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseNotice } from '../src/convert.ts'
import { differences } from './support/differences.ts'
import { type Fixture, loadFixtures } from './support/fixtures.ts'
import { addTally, emptyTally, FIELDS, f1, precision, recall, scoreNotice, type Tally } from './support/score.ts'

type Figures = Record<string, number>
type Accuracy = Record<string, Figures>

const COMMITTED = new URL('accuracy.json', import.meta.url)
/** Figures are kept to four places; less than that is rounding. */
const ROUNDING = 0.00005

const update = process.argv.includes('--update')
const verbose = process.argv.includes('--verbose')

await main()

async function main(): Promise<void> {
  const total = emptyTally()
  const accuracy: Accuracy = {}
  console.log(head('document', 'F1, %'))
  for (const fixture of loadFixtures()) {
    const tally = await scoreFixture(fixture)
    addTally(total, tally)
    accuracy[fixture.slug] = figures(tally)
    console.log(row(fixture.slug, tally, f1))
  }
  accuracy.total = figures(total)
  console.log(`\n${head('total', '%')}`)
  console.log(row('precision', total, precision))
  console.log(row('recall', total, recall))
  console.log(row('F1', total, f1))
  if (update) writeFileSync(COMMITTED, `${JSON.stringify(accuracy, null, 2)}\n`)
  else compare(accuracy)
}

async function scoreFixture(fixture: Fixture): Promise<Tally> {
  const notice = await parseNotice(fixture.bytes, { path: fixture.path })
  if (verbose) {
    for (const { path, want, got } of differences(fixture.expected, notice)) {
      console.error(`${fixture.slug}${path}\n  want ${JSON.stringify(want)}\n  got  ${JSON.stringify(got)}`)
    }
  }
  return scoreNotice(fixture.expected, notice)
}

function figures(tally: Tally): Figures {
  return Object.fromEntries(FIELDS.map((field) => [field, Math.round(f1(tally[field]) * 10_000) / 10_000]))
}

function compare(accuracy: Accuracy): void {
  const committed: Accuracy = existsSync(COMMITTED) ? JSON.parse(readFileSync(COMMITTED, 'utf8')) : {}
  const faults: string[] = []
  for (const [document, fields] of Object.entries(committed)) {
    for (const [field, least] of Object.entries(fields)) {
      const now = accuracy[document]?.[field]
      if (now === undefined) faults.push(`${document}: no ${field} any more`)
      else if (now < least - ROUNDING)
        faults.push(`${document}: ${field} fell from ${percent(least).trim()} to ${percent(now).trim()}`)
    }
  }
  for (const document of Object.keys(accuracy)) if (!committed[document]) faults.push(`${document}: not in accuracy.json`)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) {
    console.error('accuracy fell (or is not recorded: npm run evaluate -- --update)')
    process.exitCode = 1
  }
}

function head(name: string, unit: string): string {
  return `${name.padEnd(24)}${FIELDS.map((field) => field.padStart(10)).join('')}   ${unit}`
}

function row(name: string, tally: Tally, figure: (count: Tally['task']) => number): string {
  return `${name.padEnd(24)}${FIELDS.map((field) => percent(figure(tally[field]))).join('')}`
}

function percent(share: number): string {
  return (share * 100).toFixed(1).padStart(10)
}
