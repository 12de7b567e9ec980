/** Messages that are known and accepted: `ignore` entries of the configuration, and the baseline. */
import picomatch from 'picomatch'
import * as z from 'zod'
import { UserError } from '../diagnostics/user-error.ts'
import type { IgnoreEntry } from './config.ts'
import type { RuleMessage } from './types.ts'

/** Says whether a message of a file is ignored. `path` is relative to the configuration file, with `/`. */
export type Ignores = (path: string, message: RuleMessage) => boolean

/** Makes the test of the configuration's `ignore` entries; all conditions of an entry must hold. */
export function ignoresOf(entries: readonly IgnoreEntry[]): Ignores {
  const tests = entries.map(({ rule, path, fingerprint }) => {
    const matches = path === undefined ? () => true : picomatch(path, { dot: true })
    return (file: string, message: RuleMessage): boolean =>
      (rule === undefined || rule === message.code) &&
      (fingerprint === undefined || fingerprint === message.fingerprint) &&
      matches(file)
  })
  return (path, message) => tests.some((test) => test(path, message))
}

const baselineSchema = z.strictObject({
  version: z.literal(1),
  messages: z.record(z.string(), z.array(z.strictObject({ rule: z.string(), fingerprint: z.string(), text: z.string() }))),
})

type Known = z.infer<typeof baselineSchema>['messages'][string][number]

/**
 * Messages of earlier runs, by file and content: one that is known does not count again, wherever its words have moved in the file. Paths are
 * relative to the baseline file, with `/`.
 */
export class Baseline {
  private readonly known: ReadonlyMap<string, ReadonlySet<string>>
  private readonly found = new Map<string, Known[]>()

  private constructor(known: Baseline['known']) {
    this.known = known
  }

  static empty(): Baseline {
    return new Baseline(new Map())
  }

  /** @throws UserError when the text is no baseline */
  static read(text: string, name: string): Baseline {
    let data: unknown
    try {
      data = JSON.parse(text)
    } catch {
      throw new UserError(`${name}: is not JSON; write it anew with --update-baseline`)
    }
    const result = baselineSchema.safeParse(data)
    if (!result.success) throw new UserError(`${name}: is no baseline of this version; write it anew with --update-baseline`)
    const files = Object.entries(result.data.messages)
    return new Baseline(new Map(files.map(([path, messages]) => [path, new Set(messages.map(keyOf))])))
  }

  /** Says whether the message was known before, and remembers it for `text`. */
  knows(path: string, { code, fingerprint, text }: RuleMessage): boolean {
    const entry = { rule: code, fingerprint, text }
    const list = this.found.get(path)
    if (list) list.push(entry)
    else this.found.set(path, [entry])
    return this.known.get(path)?.has(keyOf(entry)) ?? false
  }

  /** The baseline of what was found in this run, as text. */
  text(): string {
    const byPath = [...this.found].sort(([a], [b]) => (a < b ? -1 : 1))
    const sorted = byPath.map(([path, list]) => [path, list.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))])
    return `${JSON.stringify({ version: 1, messages: Object.fromEntries(sorted) }, null, 2)}\n`
  }
}

function keyOf({ rule, fingerprint }: { rule: string; fingerprint: string }): string {
  return `${rule} ${fingerprint}`
}
