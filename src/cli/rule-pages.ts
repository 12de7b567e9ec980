/** Where the pages of the rules are: beside the built program, or beside their sources. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDERS = ['./rules/', '../rules/', '../lint/rules/'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)))

/** The page of a rule as Markdown; null where there is none. */
export function rulePage(id: string): string | null {
  const path = FOLDERS.map((folder) => `${folder}${id}.md`).find((each) => existsSync(each))
  return path === undefined ? null : readFileSync(path, 'utf8')
}
