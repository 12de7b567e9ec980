/** The folders of fixtures/: a real notice, what it holds, and what is known about both. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Deadline, Notice } from '../../src/notice/schema.ts'

/** A task as annotated by hand. `optional`: reasonable people differ whether it is one. */
export interface ExpectedTask {
  optional?: true
  section: string[]
  label: string | null
  title: string | null
  text: string
  lead: string[]
  responsible: string[]
  support: string[]
  supervise: string[]
  deadlines: Deadline[]
  criteria: { text: string; points?: number }[]
}

/** The part of a notice that is annotated; what it leaves out is not compared. */
export interface ExpectedNotice
  extends Pick<Notice, 'issuer' | 'title' | 'addressees' | 'signedOn' | 'printedOn' | 'copiedTo' | 'disclosure'> {
  documentNumber: { text: string } | null
  tasks: ExpectedTask[]
}

/** A difference that is known and not yet mended: `path` as the comparison prints it. */
export interface Gap {
  path: string
  reason: string
}

export interface Fixture {
  slug: string
  /** Path of the notice, from the repository's root. */
  path: string
  bytes: Uint8Array
  expected: ExpectedNotice
  about: { what: string; level: string; form: string; gaps: Gap[] }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Reads all fixtures, in the order of their names. A folder without a `notice.*` is none (`formats` holds files for the readers). */
export function loadFixtures(): Fixture[] {
  return readdirSync(join(ROOT, 'fixtures')).sort().flatMap(loadFixture)
}

function loadFixture(slug: string): Fixture[] {
  const folder = join(ROOT, 'fixtures', slug)
  const file = readdirSync(folder).find((name) => name.startsWith('notice.'))
  if (!file) return []
  const fixture: Fixture = {
    slug,
    path: `fixtures/${slug}/${file}`,
    bytes: readFileSync(join(folder, file)),
    expected: parse(readFileSync(join(folder, 'expected.yaml'), 'utf8')),
    about: parse(readFileSync(join(folder, 'about.yaml'), 'utf8')),
  }
  return [fixture]
}
