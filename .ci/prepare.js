// Makes a checkout ready to run: installs when node_modules is missing or older than the lockfile, builds when dist is
// missing or older than the sources. Everything goes to stderr, so that `npm start` prints data only.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, execPath, exit, platform, stderr } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...names) => join(root, ...names)

/** Installs and builds where needed. Returns false when a step failed; the step has said why. */
export function prepare() {
  if (changed(at('node_modules', '.package-lock.json')) < changed(at('package-lock.json'))) {
    stderr.write('worknotice: installing packages (npm ci) …\n')
    const words = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
    // npm passes its own settings on in the environment; those of `npm start --silent` would hide why an install failed.
    if (!run(platform === 'win32' ? 'npm.cmd' : 'npm', words)) return false
  }
  if (changed(at('dist', 'cli.js')) < Math.max(newest(at('src')), changed(at('.ci', 'build.js')), changed(at('package.json')))) {
    stderr.write('worknotice: building …\n')
    return run(execPath, [at('.ci', 'build.js'), '--no-types'])
  }
  return true
}

/** For the commands in bin/ when dist/ could not be loaded: builds it if that is what is missing, and loads it. */
export async function importAfterBuild(error) {
  const entry = at('dist', 'cli.js')
  if (existsSync(entry) || !existsSync(at('src'))) throw error
  if (!prepare()) exit(2)
  return import(pathToFileURL(entry).href)
}

function run(command, words) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: ['ignore', 2, 2], shell: platform === 'win32' })
  if (error) stderr.write(`worknotice: ${command} does not start: ${error.message}\n`)
  else if (status !== 0) stderr.write(`worknotice: ${command} ${words[0]} failed\n`)
  return status === 0
}

/** When a file was changed, in milliseconds; 0 when there is none. */
function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function newest(folder) {
  let latest = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) latest = Math.max(latest, changed(join(entry.parentPath, entry.name)))
  }
  return latest
}

if (argv[1] === fileURLToPath(import.meta.url) && !prepare()) exit(1)
