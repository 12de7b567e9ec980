// Writes schemas/*.schema.json from the zod schemas; with --check says whether the committed files are still the same.
import { readFileSync, writeFileSync } from 'node:fs'
import { SCHEMA_NAMES, schemaText } from '../src/cli/schema.ts'

for (const name of SCHEMA_NAMES) {
  const file = new URL(`../schemas/${name}.schema.json`, import.meta.url)
  const text = schemaText(name)
  if (!process.argv.includes('--check')) writeFileSync(file, text)
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`schemas/${name}.schema.json is not what the sources say: run npm run schema`)
    process.exitCode = 1
  }
}
