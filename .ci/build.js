// Builds dist/: the command line and the library as one minified bundle in pieces that load when needed, and the types.
//
//   node .ci/build.js [--no-types]
//
// Prints to stderr only, because `npm start` builds before it prints data.
import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, execPath, exit } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

rmSync(join(root, 'dist'), { recursive: true, force: true })
await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  chunkNames: 'parts/[name]-[hash]',
  // Too large, or tied to files of their own: taken from node_modules when they are needed.
  external: ['pdfjs-dist', '@duckdb/node-api', 'node-sqlite3-wasm'],
  define: { 'process.env.WORKNOTICE_VERSION': JSON.stringify(version) },
  // CommonJS packages inside an ES module bundle ask for `require`.
  banner: {
    js: "import{createRequire as makeRequireOfBundle}from'node:module';const require=makeRequireOfBundle(import.meta.url);",
  },
  logLevel: 'warning',
}).catch(() => exit(1)) // esbuild has said why

// The pages of the rules, which `worknotice explain` prints.
cpSync(join(root, 'src', 'lint', 'rules'), join(root, 'dist', 'rules'), {
  recursive: true,
  filter: (path) => !path.endsWith('.ts'),
})

if (!argv.includes('--no-types')) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(execPath, [tsc, '-p', join(root, '.ci', 'types.json')], { stdio: ['ignore', 2, 2] })
  if (status !== 0) exit(1)
}
