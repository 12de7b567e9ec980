// Writes schemas/notice.schema.json from the zod schema; with --check says whether the committed file is still the same.
import { readFileSync, writeFileSync } from 'node:fs'
import { schemaText } from '../src/cli/schema.ts'

const file = new URL('../schemas/notice.schema.json', import.meta.url)
const text = schemaText()
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schemas/notice.schema.json is not what src/notice/schema.ts says: run npm run schema')
  process.exitCode = 1
}
