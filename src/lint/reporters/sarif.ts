/** SARIF 2.1.0 (OASIS), for code scanning: rules with their help, results with regions, fingerprints and fixes. */
import type { Location, Log, ReportingDescriptor, Result } from 'sarif'
import type { Severity } from '../../diagnostics/messages.ts'
import { RULES } from '../registry.ts'
import type { Language, Rule, RuleMessage, Spot } from '../types.ts'
import type { MakeReporter } from './reporter.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>
const ABSOLUTE = /^(?:[a-z][a-z\d+.-]+:)?\//i

/** One run; its results are written file by file. */
export const sarifReporter: MakeReporter = ({ lang, version }) => {
  let written = 0
  return {
    start: () => {
      const driver = { name: 'worknotice', version, rules: RULES.map((rule) => descriptor(rule, lang)) }
      const log: Log = {
        version: '2.1.0',
        $schema: SCHEMA,
        runs: [{ tool: { driver }, language: lang, columnKind: 'utf16CodeUnits', results: [] }],
      }
      return JSON.stringify(log).slice(0, -']}]}'.length)
    },
    file: ({ path, messages }) =>
      messages.map((message) => `${written++ === 0 ? '\n' : ',\n'}${JSON.stringify(resultOf(path, message))}`).join(''),
    end: () => '\n]}]}\n',
  }
}

function descriptor({ id, summary, advice, severity, group }: Rule, lang: Language): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary[lang] },
    help: { text: advice[lang] },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group] },
  }
}

function resultOf(path: string, message: RuleMessage): Result {
  const index = RULES.findIndex(({ id }) => id === message.code)
  const artifactLocation = { uri: uriOf(path) }
  const [location, ...related] = locationsOf(artifactLocation, message.spots)
  return {
    ruleId: message.code,
    ...(index < 0 ? {} : { ruleIndex: index }),
    level: LEVELS[message.severity],
    message: { text: message.advice === null ? message.text : `${message.text}\n${message.advice}` },
    ...(location ? { locations: [location] } : {}),
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { 'worknotice/v1': message.fingerprint },
    ...(message.pointer === null ? {} : { properties: { pointer: message.pointer } }),
  }
}

/** One location for each place that differs, and for a message about the whole document the document. */
function locationsOf(artifactLocation: { uri: string }, spots: readonly Spot[]): Location[] {
  const all =
    spots.length > 0 ? spots.map((spot) => locationOf(artifactLocation, spot)) : [locationOf(artifactLocation, undefined)]
  return [...new Map(all.map((location) => [JSON.stringify(location), location])).values()]
}

/** A place in a file that is no text has no region that a viewer of the file could show. */
function locationOf(artifactLocation: { uri: string }, spot: Spot | undefined): Location {
  if (!spot || spot.origin) return { physicalLocation: { artifactLocation } }
  const { start, end } = spot
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return { physicalLocation: { artifactLocation, region } }
}

/** A path as a URI: relative ones stay relative to the place where the program ran. */
function uriOf(path: string): string {
  const uri = path.split('/').map(encodeURIComponent).join('/')
  return ABSOLUTE.test(path) ? `file://${uri}` : uri
}
