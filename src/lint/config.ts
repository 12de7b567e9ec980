/** `worknotice.config.yaml`: levels and options of rules, what is left out, words and units of one's own. */
import * as z from 'zod'
import { UserError } from '../diagnostics/user-error.ts'
import { LocatedData } from './located.ts'
import { RULES } from './registry.ts'
import type { RuleSetting } from './run.ts'
import {
  FAIL_LEVELS,
  type FailLevel,
  LANGUAGES,
  type Language,
  NO_WORDS,
  type Rule,
  type RuleOption,
  type UserWords,
  VOCABULARY_LISTS,
} from './types.ts'

const LEVELS = ['error', 'warning', 'info', 'off'] as const

const ruleId = z.enum(RULES.map(({ id }) => id))

const ignoreSchema = z
  .strictObject({
    rule: ruleId.optional().describe('Only messages of this rule'),
    path: z.string().min(1).optional().describe('Only files that match this glob, relative to the configuration file'),
    fingerprint: z.string().min(1).optional().describe('Only the message with this fingerprint'),
    reason: z.string().optional().describe('Why, for those who read the configuration'),
  })
  .refine(({ rule, path, fingerprint }) => rule !== undefined || path !== undefined || fingerprint !== undefined, {
    error: 'say what to ignore: rule, path or fingerprint',
  })

const unitSchema = z.strictObject({
  name: z.string().min(1).describe('The full name'),
  aliases: z.array(z.string().min(1)).default([]).describe('Other names of the same unit'),
})

/** What a configuration file may say. `schemas/config.schema.json` is generated from it. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('For editors'),
  lang: z.enum(LANGUAGES).optional().describe('Language of messages'),
  failOn: z.enum(FAIL_LEVELS).optional().describe('The lowest level that makes the exit status 1'),
  rules: z
    .strictObject(Object.fromEntries(RULES.map((rule) => [rule.id, settingSchema(rule).optional()])))
    .optional()
    .describe('A level, or a level and options, by rule'),
  ignore: z.array(ignoreSchema).optional().describe('Messages that are left out: all conditions of an entry must hold'),
  vocabulary: z
    .partialRecord(z.enum(VOCABULARY_LISTS), z.array(z.string().min(1)))
    .optional()
    .describe('Words by the list that they add to'),
  units: z.array(unitSchema).optional().describe('The units of your place'),
})

export type IgnoreEntry = z.infer<typeof ignoreSchema>

export interface Config {
  lang?: Language | undefined
  failOn?: FailLevel | undefined
  rules: Readonly<Record<string, RuleSetting>>
  ignore: readonly IgnoreEntry[]
  words: UserWords
}

export const NO_CONFIG: Config = { rules: {}, ignore: [], words: NO_WORDS }

function settingSchema(rule: Rule) {
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, optionSchema(option).optional()] as const)
  const level = z.enum(LEVELS)
  return z
    .union([level, z.strictObject({ level: level.optional(), ...Object.fromEntries(options) })])
    .describe(`${rule.summary.en} (${rule.severity})`)
}

function optionSchema({ default: value, description }: RuleOption) {
  const kind =
    typeof value === 'boolean'
      ? z.boolean()
      : typeof value === 'number'
        ? z.number()
        : typeof value === 'string'
          ? z.string()
          : z.array(z.string())
  return kind.describe(`${description} (default: ${JSON.stringify(value)})`)
}

/**
 * Reads a configuration.
 * @param name how the file is called in errors
 * @throws UserError that points at the first fault, as `file:line:column: what`
 */
export function readConfig(text: string, name: string): Config {
  const [data, second] = LocatedData.parse(text)
  if (!data) return NO_CONFIG
  const fault = data.faults[0]
  if (fault) throw at(name, fault.spot, fault.text)
  if (second) throw at(name, second.at([]), 'one YAML document is expected, here begins another')
  if (data.value === null) return NO_CONFIG
  const result = configSchema.safeParse(data.value)
  if (!result.success) {
    const issue = deepest(result.error.issues)
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    throw at(name, data.at(path), `${path.join('.') || 'configuration'}: ${issue.message}`)
  }
  const { lang, failOn, rules = {}, ignore = [], vocabulary = {}, units = [] } = result.data
  return { lang, failOn, rules: settings(rules), ignore, words: { units, vocabulary } }
}

function settings(rules: NonNullable<z.infer<typeof configSchema>['rules']>): Record<string, RuleSetting> {
  const entries = Object.entries(rules).flatMap(([id, value]): [string, RuleSetting][] => {
    if (value === undefined) return []
    if (typeof value === 'string') return [[id, { level: value }]]
    const { level, ...options } = value
    return [[id, { ...(level === undefined ? {} : { level }), options }]]
  })
  return Object.fromEntries(entries)
}

/** The first issue; in a union that of the branch that came furthest, which says more than that none fits. */
function deepest(issues: readonly z.core.$ZodIssue[]): { path: PropertyKey[]; message: string } {
  const [issue] = issues
  if (!issue) return { path: [], message: 'is not valid' }
  if (issue.code !== 'invalid_union') return issue
  const branches = issue.errors.map(deepest).sort((a, b) => b.path.length - a.path.length)
  const best = branches[0]
  return best && best.path.length > 0
    ? { ...best, path: [...issue.path, ...best.path] }
    : { ...issue, message: best?.message ?? issue.message }
}

function at(name: string, spot: { start: { line: number; column: number } }, text: string): UserError {
  return new UserError(`${name}:${spot.start.line}:${spot.start.column}: ${text}`)
}
