/** `worknotice convert` and `worknotice worker` as the command line knows them; what they do is loaded when they are called. */
import { type Command, Option } from 'commander'

type SetStatus = (status: number) => void

const EXAMPLES = `
Examples:
  worknotice convert notices --out notices.ndjson          a folder with all below it; one notice a line
  worknotice convert notices --out tasks.csv               one task a row, for Excel and WPS
  worknotice convert notices --out notices.xlsx --lang zh  a workbook of tasks, units, notices and messages
  worknotice convert 2020.zip 2021.tar.gz --out parsed     a folder: one JSON a notice, as the tree of the input
  worknotice convert 'notices/**/*.docx' --out n.duckdb    those that fit a pattern, as a database
  find . -name '*.txt' | worknotice convert --files-from - --out n.parquet
  worknotice convert notices --out n.ndjson --retry-failed --timeout 300 --report report.json

The same command again converts only what is new or changed, also after it was interrupted or killed: what is done stands in a journal
(DEST.journal beside a file, DEST/.worknotice in a folder). What failed is in failures.ndjson there, or in the folder DEST.
Exit status: 0 all converted; 1 a document failed or could not be read whole; 2 wrong usage, or nothing could be read or written;
130 interrupted.`

const WORKER_EXAMPLES = `
Examples:
  worknotice worker --queue redis://10.0.0.5:6379/notices       on each machine
  worknotice convert /archive --out n.ndjson --queue redis://10.0.0.5:6379/notices

Files are read by their path, so the archive must be at the same place on all machines. A worker that dies loses nothing: another one
takes over what it had within seconds. Ctrl-C finishes what is under way.`

/** Adds both commands to the program. */
export function addConvert(program: Command, setStatus: SetStatus): void {
  const command = program
    .command('convert')
    .summary('convert whole archives into one data set')
    .description('Converts folders, patterns, archives (zip, tar, tar.gz) and files of notices into one data set, on all cores.')
    .argument('[archive...]', 'folders, patterns, archives and files')
    .requiredOption('--out <dest>', 'a folder, or a file that ends with .ndjson .ndjson.gz .csv .xlsx .parquet .duckdb .sqlite')
    .option('--files-from <list>', 'a file with one path a line; - is standard input')
    .addOption(new Option('--format <format>', 'of the files in a folder').choices(['json', 'yaml']).default('json'))
    .addOption(new Option('--lang <language>', 'of the names of tables and columns').choices(['en', 'zh']).default('en'))
    .option('--evidence', 'add where in the document each value comes from')
    .option('--workers <number>', 'threads at work (default: one a core)')
    .option('--force', 'convert everything again')
    .option('--retry-failed', 'convert again what failed')
  addLimits(command)
    .option('--queue <url>', 'have the work done by `worknotice worker`s: redis://HOST:PORT/NAME')
    .option('--report <file>', 'write the summary as JSON; - is standard output')
    .option('--quiet', 'no progress and no summary')
    .addHelpText('after', EXAMPLES)
    .action(async (archives: string[], options: Record<string, unknown>) => {
      const { runConvert } = await import('./convert-run.ts')
      setStatus(await runConvert(archives, options, program.version() ?? ''))
    })
  addWorker(program, setStatus)
}

function addLimits(command: Command): Command {
  return command
    .option('--timeout <seconds>', 'what one document may take', '60')
    .option('--max-memory <megabytes>', 'heap that one worker may use', '1024')
    .option('--max-size <megabytes>', 'larger files are not read', '100')
}

function addWorker(program: Command, setStatus: SetStatus): void {
  program
    .command('worker')
    .summary('take work of convert --queue from other machines')
    .description(
      'Converts documents for `worknotice convert --queue`, until it is stopped. Needs the packages bullmq and ioredis.',
    )
    .requiredOption('--queue <url>', 'redis://HOST:PORT/NAME')
    .option('--workers <number>', 'threads at work (default: one a core)')
    .option('--quiet', 'say nothing but errors')
    .addHelpText('after', WORKER_EXAMPLES)
    .action(async (options: Record<string, unknown>) => {
      const { runWorker } = await import('./worker-run.ts')
      setStatus(await runWorker(options, program.version() ?? ''))
    })
}
