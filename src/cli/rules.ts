/** `worknotice rules` and `worknotice explain RULE`. */
import { UserError } from '../diagnostics/user-error.ts'
import { RULES } from '../lint/registry.ts'
import { type Language, RULE_GROUPS } from '../lint/types.ts'
import { openOutput, printable } from './io.ts'
import { languageOf } from './language.ts'
import { rulePage } from './rule-pages.ts'

const SEVERITY_WIDTH = 7

export interface RulesOptions {
  json?: boolean
  lang?: Language
}

/** Prints the rules by group, with their severity; as JSON for programs. */
export async function listRules(options: RulesOptions): Promise<void> {
  const lang = languageOf(options.lang)
  if (options.json) {
    const rules = RULES.map(({ id, group, severity, summary, advice, options: own }) => ({
      id,
      group,
      severity,
      summary,
      advice,
      options: own ?? {},
    }))
    return print(`${JSON.stringify(rules, null, 2)}\n`)
  }
  const width = Math.max(...RULES.map(({ id }) => id.length))
  const lines = RULE_GROUPS.flatMap((group) => [
    group,
    ...RULES.filter((rule) => rule.group === group).map(
      ({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(SEVERITY_WIDTH)}  ${summary[lang]}`,
    ),
    '',
  ])
  return print(lines.join('\n'))
}

/**
 * Prints the page of a rule; with Chinese as the language its Chinese part and the examples.
 * @throws UserError where there is no such rule
 */
export async function explainRule(id: string, options: { lang?: Language }): Promise<void> {
  const rule = RULES.find((each) => each.id === id)
  const page = rule ? rulePage(id) : null
  if (!rule || page === null) throw new UserError(`${printable(id)}: no such rule${nearest(id)}; worknotice rules lists them`)
  // The Chinese part is the last of a page.
  const last = page.lastIndexOf('\n## ')
  if (languageOf(options.lang) === 'en') return print(`${page.slice(0, last).trimEnd()}\n`)
  const chinese = page.slice(page.indexOf('\n', last + 1)).trim()
  const examples = page.slice(page.indexOf('## Not ok'), page.indexOf('## Options')).trim()
  return print(`# ${id}\n\n${rule.summary.zh}\n\n${chinese}\n\n${examples}\n`)
}

/** A rule whose name shares most of its words with what was typed. */
function nearest(id: string): string {
  const words = new Set(id.toLowerCase().split('-'))
  const scored = RULES.map((rule) => ({ id: rule.id, score: rule.id.split('-').filter((word) => words.has(word)).length }))
  const best = scored.sort((a, b) => b.score - a.score)[0]
  return best && best.score > 0 ? ` (did you mean ${best.id}?)` : ''
}

async function print(text: string): Promise<void> {
  const output = await openOutput(undefined, [])
  await output.write(text)
  await output.commit()
}
