/** `worknotice schema`: the JSON Schema of a notice. */
import { toJSONSchema } from 'zod'
import { noticeSchema } from '../notice/schema.ts'
import { openOutput } from './io.ts'

/** The JSON Schema (draft 2020-12) of a notice as text, made from the zod schema; it ends with a line end. */
export function schemaText(): string {
  const { $schema, ...rest } = toJSONSchema(noticeSchema)
  const head = { $schema, title: 'Notice', description: 'A government work-plan notice as worknotice gives it, schemaVersion 1.' }
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`
}

/** Writes the schema to stdout or to `path`. */
export async function writeSchema(path: string | undefined): Promise<void> {
  const output = await openOutput(path, [])
  try {
    await output.write(schemaText())
    await output.commit()
  } catch (error) {
    await output.abandon()
    throw error
  }
}
