/** `worknotice schema`: the JSON Schema of a notice, or of the configuration. */
import { toJSONSchema } from 'zod'
import { configSchema } from '../lint/config.ts'
import { noticeSchema } from '../notice/schema.ts'
import { openOutput } from './io.ts'

const SCHEMAS = {
  notice: {
    schema: noticeSchema,
    title: 'Notice',
    description: 'A government work-plan notice as worknotice gives it, schemaVersion 1.',
  },
  config: {
    schema: configSchema,
    title: 'worknotice.config.yaml',
    description: 'Levels and options of the rules of worknotice validate, what is left out, words and units of your own.',
  },
} as const

export const SCHEMA_NAMES = ['notice', 'config'] as const satisfies readonly (keyof typeof SCHEMAS)[]
export type SchemaName = (typeof SCHEMA_NAMES)[number]

/** A JSON Schema (draft 2020-12) as text, made from the zod schema; it ends with a line end. */
export function schemaText(name: SchemaName): string {
  const { schema, title, description } = SCHEMAS[name]
  const { $schema, ...rest } = toJSONSchema(schema, { io: name === 'config' ? 'input' : 'output' })
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`
}

/** Writes a schema to stdout or to `path`. */
export async function writeSchema(name: SchemaName, path: string | undefined): Promise<void> {
  const output = await openOutput(path, [])
  try {
    await output.write(schemaText(name))
    await output.commit()
  } catch (error) {
    await output.abandon()
    throw error
  }
}
