/** The command line. Commands are loaded when they are called, so that `--help` waits for none of them. */
import { Argument, Command, CommanderError, Option } from 'commander'
import { UserError } from '../diagnostics/user-error.ts'
import { REPORTER_NAMES } from '../lint/reporters/index.ts'
import { FAIL_LEVELS, LANGUAGES, type Language } from '../lint/types.ts'
import { OUTPUT_FORMATS } from '../write/index.ts'
import { addConvert } from './convert.ts'
import { internalError } from './failure.ts'
import { ClosedPipe, say } from './io.ts'
import type { ParseOptions, Stage } from './parse.ts'
import type { SchemaName } from './schema.ts'
import type { ValidateOptions } from './validate.ts'

/** Put in by the build. */
const VERSION = process.env.WORKNOTICE_VERSION ?? '0.0.0-source'

const STAGES = ['blocks', 'outline', 'findings'] as const satisfies readonly Stage[]

const SCHEMA_NAMES = ['notice', 'config'] as const satisfies readonly SchemaName[]

const VALIDATE_EXAMPLES = `
Examples:
  worknotice validate notice.docx                        the line, a mark under the characters, what to do
  worknotice validate notices/*.txt -r github            annotations in GitHub Actions
  worknotice validate notices/*.txt -r sarif -o out.sarif
  worknotice validate notice.txt --fail-on warning --lang zh
  worknotice validate notice.txt --fix --dry-run         what --fix would change
  worknotice validate old/*.txt --baseline known.json --update-baseline
  worknotice validate notice.json                        against the schema, then the rules about fields

worknotice rules lists the rules, worknotice explain RULE tells about one. Levels and options are set in worknotice.config.yaml,
which is looked for in the folder of a notice and above it; worknotice schema config prints its JSON Schema.
Exit status: 0 no message at or above --fail-on; 1 there are such messages, or a file could not be read; 2 wrong usage, or nothing could be read.`

const PARSE_EXAMPLES = `
Examples:
  worknotice parse notice.txt                        one notice as JSON
  worknotice parse notice.txt -f yaml -o notice.yaml
  worknotice parse notices/*.txt -f ndjson           one notice a line
  worknotice parse archive.zip -f ndjson             every file of the archive, archives inside it too
  cat notice.txt | worknotice parse -                standard input
  find . -name '*.txt' | worknotice parse --files-from - -f ndjson    one line in, one line out
  worknotice parse notice.txt --evidence | jq '.tasks[] | [.label, .lead[]]'

Formats, known by their content: text (UTF-8, UTF-16, GB18030, Big5), html, mht, markdown, docx, doc, wps, odt, pdf, ofd,
xlsx, xls, ods, csv, tsv, and zip archives of these. A scanned PDF needs OCR first.
Data goes to stdout, messages to stderr.
Exit status: 0 fine; 1 a document failed; 2 wrong usage, or nothing could be read or written.`

const LINE_BREAKS = /\s*\n\s*/g
const ERROR_WORD = /^error: /

/**
 * Runs the command line and sets the exit status of the process.
 * @param argv the words after the program's name
 */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    const program = createProgram((status) => {
      process.exitCode = status
    })
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    process.exitCode = statusOf(error)
  }
}

/** Tells the failure, where nobody has yet, and gives the exit status for it. */
function statusOf(error: unknown): number {
  if (error instanceof ClosedPipe) return 0
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof UserError) {
    say(`worknotice: ${error.message}`)
    return 2
  }
  say(internalError(error))
  return 1
}

/** Commander's message on one line, and what to type for those who left out the command. */
function oneLine(text: string): string {
  const line = text.trim().replace(LINE_BREAKS, ' ').replace(ERROR_WORD, '')
  return line.startsWith('unknown command') && !line.endsWith(')') ? `${line} (worknotice parse FILE parses a notice)` : line
}

function createProgram(setStatus: (status: number) => void): Command {
  const program = new Command('worknotice')
    .description('Turns Chinese government work-plan notices (工作要点, 分工方案, 任务分解表) into structured data.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => write(`worknotice: ${oneLine(text)}\n`),
    })
    .addHelpText('after', '\nworknotice COMMAND --help tells more about a command.')
  addParse(program, setStatus)
  addValidate(program, setStatus)
  addRules(program)
  addConvert(program, setStatus)
  addSchema(program)
  return program
}

function addParse(program: Command, setStatus: (status: number) => void): void {
  program
    .command('parse')
    .summary('parse notices into JSON, YAML or NDJSON')
    .description(
      'Parses notices. One FILE gives one notice; several, or a zip archive, give an array (json), documents (yaml) or lines (ndjson).',
    )
    .argument('[file...]', 'notices or zip archives of notices; - is standard input')
    .option('--files-from <list>', 'a file with one path a line; - is standard input')
    .addOption(new Option('-f, --format <format>', 'output format').choices(OUTPUT_FORMATS).default('json'))
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .option('--evidence', 'add where in the document each value comes from')
    .addOption(new Option('--stage <stage>', 'print what a stage of the parser made, for work on the parser').choices(STAGES))
    .option('--verbose', 'print messages of severity info too')
    .option('--no-color', 'no colours in messages')
    .addHelpText('after', PARSE_EXAMPLES)
    .action(async (files: string[], options: ParseOptions) => {
      if (files.length === 0 && options.filesFrom === undefined)
        throw new UserError("missing required argument 'file', or --files-from")
      const { parseFiles } = await import('./parse.ts')
      setStatus(await parseFiles(files, options))
    })
}

function addValidate(program: Command, setStatus: (status: number) => void): void {
  program
    .command('validate')
    .summary('say what is missing in notices or contradicts itself')
    .description(
      'Validates notices of every format that parse reads, and JSON, NDJSON or YAML that parse wrote. Points at the very characters.',
    )
    .argument('<file...>', 'notices, archives of notices, or notices as data; - is standard input')
    .addOption(new Option('-r, --reporter <name>', 'how messages are written').choices(REPORTER_NAMES).default('pretty'))
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .option('-c, --config <file>', 'configuration (default: worknotice.config.yaml in the folder of a notice or above it)')
    .option('-b, --baseline <file>', 'messages that are listed in the file do not count')
    .option('--update-baseline', 'write the messages of this run to the baseline')
    .addOption(new Option('--fail-on <level>', 'lowest level that gives exit status 1 (default: error)').choices(FAIL_LEVELS))
    .addOption(new Option('--lang <language>', 'language of messages (default: that of the locale)').choices(LANGUAGES))
    .option('--fix', 'put right in text and Markdown files what takes no judgement, and tell each change')
    .option('--dry-run', 'with --fix: show the changes as a diff, change nothing')
    .option('--no-color', 'no colours')
    .addHelpText('after', VALIDATE_EXAMPLES)
    .action(async (files: string[], options: ValidateOptions) => {
      const { validateFiles } = await import('./validate.ts')
      setStatus(await validateFiles(files, options, VERSION))
    })
}

function addRules(program: Command): void {
  const lang = () => new Option('--lang <language>', 'language (default: that of the locale)').choices(LANGUAGES)
  program
    .command('rules')
    .summary('list the rules of validate')
    .description('Lists the rules of validate by group, with their level.')
    .option('--json', 'as JSON, with options and texts in both languages')
    .addOption(lang())
    .action(async (options: { json?: boolean; lang?: Language }) => {
      const { listRules } = await import('./rules.ts')
      await listRules(options)
    })
  program
    .command('explain')
    .summary('print the page of a rule')
    .description('Prints what a rule checks, why, and examples of what it takes and what it does not.')
    .argument('<rule>', 'the name in brackets behind a message')
    .addOption(lang())
    .action(async (rule: string, options: { lang?: Language }) => {
      const { explainRule } = await import('./rules.ts')
      await explainRule(rule, options)
    })
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a notice or of the configuration')
    .description('Prints the JSON Schema (draft 2020-12) that every notice keeps to, or that of worknotice.config.yaml.')
    .addArgument(new Argument('[name]', 'which schema').choices(SCHEMA_NAMES).default('notice'))
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .action(async (name: SchemaName, options: { output?: string }) => {
      const { writeSchema } = await import('./schema.ts')
      await writeSchema(name, options.output)
    })
}
