/** The command line. Commands are loaded when they are called, so that `--help` waits for none of them. */
import { Command, CommanderError, Option } from 'commander'
import { UserError } from '../diagnostics/user-error.ts'
import { OUTPUT_FORMATS } from '../write/index.ts'
import { internalError } from './failure.ts'
import { ClosedPipe, say } from './io.ts'
import type { ParseOptions, Stage } from './parse.ts'

/** Put in by the build. */
const VERSION = process.env.WORKNOTICE_VERSION ?? '0.0.0-source'

const STAGES = ['blocks', 'outline', 'findings'] as const satisfies readonly Stage[]

const PARSE_EXAMPLES = `
Examples:
  worknotice parse notice.txt                        one notice as JSON
  worknotice parse notice.txt -f yaml -o notice.yaml
  worknotice parse notices/*.txt -f ndjson           one notice a line
  worknotice parse archive.zip -f ndjson             every file of the archive, archives inside it too
  cat notice.txt | worknotice parse -                standard input
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
    .argument('<file...>', 'notices or zip archives of notices; - is standard input')
    .addOption(new Option('-f, --format <format>', 'output format').choices(OUTPUT_FORMATS).default('json'))
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .option('--evidence', 'add where in the document each value comes from')
    .addOption(new Option('--stage <stage>', 'print what a stage of the parser made, for work on the parser').choices(STAGES))
    .option('--verbose', 'print messages of severity info too')
    .option('--no-color', 'no colours in messages')
    .addHelpText('after', PARSE_EXAMPLES)
    .action(async (files: string[], options: ParseOptions) => {
      const { parseFiles } = await import('./parse.ts')
      setStatus(await parseFiles(files, options))
    })
}

function addSchema(program: Command): void {
  program
    .command('schema')
    .summary('print the JSON Schema of a notice')
    .description('Prints the JSON Schema (draft 2020-12) that every notice keeps to.')
    .option('-o, --output <file>', 'write to a file instead of stdout')
    .action(async (options: { output?: string }) => {
      const { writeSchema } = await import('./schema.ts')
      await writeSchema(options.output)
    })
}
