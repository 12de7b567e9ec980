/** Runs the rules over a notice: one walk over its document for all of them. */
import type { Notice } from '../notice/schema.ts'
import type { OutlineNode, Part, Section } from '../outline/types.ts'
import { Places } from './place.ts'
import { RULES } from './registry.ts'
import { Reporter } from './reporter.ts'
import {
  type DocumentView,
  type Language,
  type Level,
  NO_WORDS,
  type Rule,
  type RuleContext,
  type RuleMessage,
  type RuleOptions,
  type Spot,
  type UserWords,
  type Visitor,
} from './types.ts'

/** What a configuration says of one rule. */
export interface RuleSetting {
  level?: Level
  /** Values of options by name; those left out have their default. */
  options?: Readonly<Record<string, unknown>>
}

export interface LintOptions {
  lang?: Language
  /** By rule id. */
  rules?: Readonly<Record<string, RuleSetting>>
  words?: UserWords
  /** Where a value stands that has no evidence: for notices read back from JSON or YAML. */
  locate?: (pointer: string) => Spot
}

/**
 * What the rules have to say about a notice, in the order of the document; messages about the document as a whole come first.
 * @param document null for a notice that was read back from JSON or YAML: rules about characters then see nothing
 */
export function lint(notice: Notice, document: DocumentView | null, options: LintOptions = {}): RuleMessage[] {
  const places = new Places(notice, document?.evidence ?? null, options.locate ?? null)
  const reporter = new Reporter(notice, document, places, options.lang ?? 'en')
  const visitors: Visitor[] = []
  for (const rule of RULES) {
    const setting = options.rules?.[rule.id] ?? {}
    const { level } = setting
    if (level === 'off') continue
    const context: RuleContext = {
      notice,
      document,
      options: optionsOf(rule, setting),
      words: options.words ?? NO_WORDS,
      evidence: (pointer) => places.evidence(pointer),
      report: (found) => reporter.add(rule, level ?? found.severity ?? rule.severity, found),
    }
    visitors.push(rule.check(context))
  }
  walk(notice, document, visitors)
  return reporter.messages()
}

function optionsOf(rule: Rule, setting: RuleSetting): RuleContext<RuleOptions>['options'] {
  const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default])
  return { ...Object.fromEntries(defaults), ...setting.options }
}

function walk(notice: Notice, document: DocumentView | null, visitors: readonly Visitor[]): void {
  if (document) {
    // Most rules want one kind of thing: they are not asked about the others.
    const [ofParagraphs, ofTables, ofLevels] = (['paragraph', 'table', 'siblings'] as const).map((event) =>
      visitors.filter((visitor) => visitor[event] !== undefined),
    ) as [Visitor[], Visitor[], Visitor[]]
    for (const block of document.outline.blocks) {
      if (block.type === 'paragraph') for (const visitor of ofParagraphs) visitor.paragraph?.(block)
      else for (const visitor of ofTables) visitor.table?.(block)
    }
    if (ofLevels.length > 0) for (const part of document.outline.parts) walkLevel(part.children, [], part, ofLevels)
  }
  const ofTasks = visitors.filter((visitor) => visitor.task !== undefined)
  for (const [index, task] of notice.tasks.entries()) {
    const view = { task, index, pointer: `/tasks/${index}`, finding: document?.tasks[index] ?? null }
    for (const visitor of ofTasks) visitor.task?.(view)
  }
  for (const visitor of visitors) visitor.end?.()
}

function walkLevel(nodes: readonly OutlineNode[], above: readonly Section[], part: Part, visitors: readonly Visitor[]): void {
  for (const visitor of visitors) visitor.siblings?.(nodes, above, part)
  for (const node of nodes) if (node.type === 'section') walkLevel(node.children, [...above, node], part, visitors)
}
