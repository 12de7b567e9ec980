/** The closed table of writers. A writer is loaded when it is asked for, so that JSON does not wait for YAML. */
import type { Writer } from './writer.ts'

const WRITERS = {
  json: async () => (await import('./json.ts')).jsonWriter,
  yaml: async () => (await import('./yaml.ts')).yamlWriter,
  ndjson: async () => (await import('./ndjson.ts')).ndjsonWriter,
} as const satisfies Record<string, () => Promise<Writer>>

export type OutputFormat = keyof typeof WRITERS

/** Names of all output formats, the default first. */
export const OUTPUT_FORMATS = Object.keys(WRITERS) as readonly OutputFormat[]

/** Loads the writer of a format. */
export function loadWriter(format: OutputFormat): Promise<Writer> {
  return WRITERS[format]()
}
