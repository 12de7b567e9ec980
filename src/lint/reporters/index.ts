/** The closed table of reporters; one is loaded when it is asked for. */
import type { MakeReporter } from './reporter.ts'

const REPORTERS = {
  pretty: async () => (await import('./pretty.ts')).prettyReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
  sarif: async () => (await import('./sarif.ts')).sarifReporter,
  junit: async () => (await import('./junit.ts')).junitReporter,
  github: async () => (await import('./github.ts')).githubReporter,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReporter,
} as const satisfies Record<string, () => Promise<MakeReporter>>

export type ReporterName = keyof typeof REPORTERS

/** Names of all reporters, the default first. */
export const REPORTER_NAMES = Object.keys(REPORTERS) as readonly ReporterName[]

/** Loads a reporter. */
export function loadReporter(name: ReporterName): Promise<MakeReporter> {
  return REPORTERS[name]()
}
