/**
 * Starts the command line: by the short way where that is enough, else the whole. It is CommonJS, which node starts faster than ES modules, and the
 * short way comes with the code that V8 compiled when the build tried it out: compiling anew takes longer than the run.
 */
const { readFileSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const DIST = join(__dirname, '..', 'dist')
const QUICK = join(DIST, 'quick.cjs')
/** Compiled code fits one version of V8 only. V8 itself looks at its flags too, and compiles anew where they differ. */
const COMPILED = join(DIST, `quick-${process.versions.v8}-${process.arch}.bin`)

/** Does what `words` ask. */
async function run(words) {
  if (doneQuickly(words)) return
  const cli = await import('../dist/cli.js').catch((error) =>
    import('../.ci/prepare.js').then((ci) => ci.importAfterBuild(error)),
  )
  await cli.main(words)
}

function doneQuickly(words) {
  try {
    return loadQuick()(words)
  } catch {
    return false // Not built yet.
  }
}

function loadQuick() {
  const cachedData = readIfThere(COMPILED)
  if (cachedData) return compile(cachedData).parseQuickly
  enableCompileCache?.() // Node 22.8 and newer keep compiled code themselves.
  return require(QUICK).parseQuickly
}

/** Compiles dist/quick.cjs, with the help of `cachedData` where there is any, and runs its top level. */
function compile(cachedData) {
  const source = readFileSync(QUICK, 'latin1') // The build writes ASCII.
  const script = new Script(`(function(module,exports,require){${source}\n})`, { filename: QUICK, cachedData })
  const made = { exports: {} }
  script.runInThisContext()(made, made.exports, require)
  return { script, parseQuickly: made.exports.parseQuickly }
}

function readIfThere(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

module.exports = { COMPILED, compile, run }
