// Builds dist/: the command line and the library as one minified bundle in pieces that load when needed, and the types.
//
//   node .ci/build.js [--no-types]
//
// Prints to stderr only, because `npm start` builds before it prints data.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, execPath, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

rmSync(join(root, 'dist'), { recursive: true, force: true })
mkdirSync(join(root, 'dist'))
const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
}
await Promise.all([
  build({
    ...common,
    // The worker stands where the code is that starts it by its address.
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', 'parts/worker': 'src/bulk/worker.ts' },
    splitting: true,
    format: 'esm',
    charset: 'utf8',
    chunkNames: 'parts/[name]-[hash]',
    // Too large, or tied to files of their own: taken from node_modules when they are needed.
    external: ['pdfjs-dist', 'piscina', '@duckdb/node-api', 'node-sqlite3-wasm', 'bullmq', 'ioredis'],
    define: { 'process.env.WORKNOTICE_VERSION': JSON.stringify(version) },
    // CommonJS packages inside an ES module bundle ask for `require`.
    banner: {
      js: "import{createRequire as makeRequireOfBundle}from'node:module';const require=makeRequireOfBundle(import.meta.url);",
    },
  }),
  buildQuick(),
]).catch(() => exit(1)) // esbuild has said why
run(join(root, '.ci', 'compile.js'), { stdout: 'ignore' })

// The pages of the rules, which `worknotice explain` prints.
cpSync(join(root, 'src', 'lint', 'rules'), join(root, 'dist', 'rules'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
})

if (!argv.includes('--no-types'))
  run(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), { words: ['-p', join(root, '.ci', 'types.json')] })

/** The short way of `parse notice.txt` in one CommonJS file. It is ASCII, so that node need not decode it. */
async function buildQuick() {
  const entryPoints = { quick: 'src/cli/quick.ts' }
  const { outputFiles } = await build({ ...common, entryPoints, format: 'cjs', charset: 'ascii', write: false })
  // esbuild leaves the characters of regular expressions as they are.
  const ascii = outputFiles[0].text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  writeFileSync(join(root, 'dist', 'quick.cjs'), ascii)
}

function run(script, { words = [], stdout = 2 }) {
  const { status } = spawnSync(execPath, [script, ...words], { cwd: root, stdio: ['ignore', stdout, 2] })
  if (status !== 0) exit(1)
}
