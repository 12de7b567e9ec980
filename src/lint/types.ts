/** What a rule is, what it may look at, and the message it gives. */
import type { Severity } from '../diagnostics/messages.ts'
import type { TableTask } from '../extract/table/table-task.ts'
import type { TaskFinding } from '../extract/types.ts'
import type { DocumentEvidence } from '../notice/evidence.ts'
import type { Evidence, Notice, Task } from '../notice/schema.ts'
import type { Outline, OutlineNode, Paragraph, Part, Section, TableBlock } from '../outline/types.ts'
import type { LineIndex } from '../tree/lines.ts'
import type { Passage, Span } from '../tree/passage.ts'

export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text in each language; `{name}` stands for a value of the message. */
export type Texts = Readonly<Record<Language, string>>

/** The lowest level of a message that makes a run fail. */
export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const
export type FailLevel = (typeof FAIL_LEVELS)[number]

/** Lists of words that a configuration may add to. */
export const VOCABULARY_LISTS = ['placeholders', 'vagueDeadlines', 'collectives', 'columns'] as const
export type VocabularyList = (typeof VOCABULARY_LISTS)[number]

/** How serious a rule's messages are taken; `off` leaves the rule out. */
export type Level = Severity | 'off'

export const RULE_GROUPS = ['header', 'structure', 'tasks', 'consistency'] as const
export type RuleGroup = (typeof RULE_GROUPS)[number]

/** An option of a rule, with the value that it has when nothing is said. The kind of the option is the kind of that value. */
export interface RuleOption {
  default: boolean | number | string | readonly string[]
  description: string
}

export type RuleOptions = Readonly<Record<string, RuleOption>>

type Widened<T> = T extends boolean
  ? boolean
  : T extends number
    ? number
    : T extends string
      ? string
      : T extends readonly string[]
        ? readonly string[]
        : never

/** The values of a rule's options. */
export type OptionValues<O extends RuleOptions> = { readonly [Name in keyof O]: Widened<O[Name]['default']> }

/** The document that a notice was read from, for rules about characters and structure. */
export interface DocumentView {
  outline: Outline
  lines: LineIndex
  /** One for each entry of `notice.tasks`, in the same order. */
  tasks: readonly TaskFinding[]
  evidence: DocumentEvidence
  /** The tables whose rows are tasks. */
  tables: readonly TableTask[]
}

/**
 * Where a message points: a JSON Pointer into the notice (`/tasks/3/lead/0`; a task or list as a whole points at where it begins), a passage or
 * spans of the canonical text, or null for the document as a whole.
 */
export type Place = string | Passage | readonly Span[] | null

/** A mechanical change of the canonical text: `[start, end)` becomes `text`. */
export interface Edit extends Span {
  text: string
}

export interface Reported<Name extends string> {
  at: Place
  /** Which of the rule's messages. */
  message: Name
  values?: Readonly<Record<string, string | number>>
  /** Numbers that the text tells too, and that change while the fault stays the same: lines, counts of others. */
  figures?: Readonly<Record<string, number>>
  /** True where one message counts all places of the document: it stays the same message when there are more or fewer. */
  whole?: true
  /** The severity of this message where it is milder than the rule's own; a level that the configuration sets holds for it too. */
  severity?: Severity
  /** What would put it right, where that takes no judgement. */
  fix?: readonly Edit[]
}

/** The words that a user's configuration adds. */
export interface UserWords {
  /** Units by their full name, with the short names that mean the same unit. */
  readonly units: readonly { readonly name: string; readonly aliases: readonly string[] }[]
  /** Words by the list that they add to. */
  readonly vocabulary: Readonly<Partial<Record<VocabularyList, readonly string[] | undefined>>>
}

export const NO_WORDS: UserWords = { units: [], vocabulary: {} }

export interface RuleContext<O extends RuleOptions = RuleOptions, Name extends string = string> {
  readonly notice: Notice
  /** Null for a notice that was read back from JSON or YAML. */
  readonly document: DocumentView | null
  readonly options: OptionValues<O>
  readonly words: UserWords
  /** The evidence of a value, undefined where the notice carries none. */
  evidence(pointer: string): Evidence | undefined
  report(found: Reported<Name>): void
}

export interface TaskView {
  task: Task
  index: number
  /** `/tasks/3` */
  pointer: string
  /** Null where there is no document. */
  finding: TaskFinding | null
}

/** What a rule wants to see; the runner calls each in document order, paragraphs and tables of the whole document before the tasks. */
export interface Visitor {
  /** Each paragraph, furniture and headings included. */
  paragraph?(paragraph: Paragraph): void
  table?(table: TableBlock): void
  /** The nodes below a part or a section. */
  siblings?(nodes: readonly OutlineNode[], above: readonly Section[], part: Part): void
  task?(task: TaskView): void
  /** After all else. */
  end?(): void
}

export interface Rule<O extends RuleOptions = RuleOptions, Name extends string = string> {
  /** Stable name, in kebab-case. */
  id: string
  group: RuleGroup
  severity: Severity
  /** One line: what a message of this rule means. */
  summary: Texts
  /** One line: what to do about it. */
  advice: Texts
  messages: Readonly<Record<Name, Texts>>
  options?: O
  check(context: RuleContext<O, Name>): Visitor
}

/** Keeps the types of a rule's options and messages. Its page is `rules/<id>.md`. */
export function defineRule<const O extends RuleOptions, Name extends string>(rule: Rule<O, Name>): Rule {
  return rule as unknown as Rule
}

/** A place in the text that is shown, with where that stands in a file that is no text. */
export type Spot = Evidence['spans'][number]

/** What a rule has to say, with the place of the characters that it is about. */
export interface RuleMessage {
  /** The rule's id; a message code of the reader where the file itself has a fault. */
  code: string
  severity: Severity
  text: string
  advice: string | null
  /** The value of the notice that it is about. */
  pointer: string | null
  /** Empty where the message is about the document as a whole. */
  spots: Spot[]
  /** Stays the same while the words at the place do, wherever they move. */
  fingerprint: string
  fix?: readonly Edit[]
}
