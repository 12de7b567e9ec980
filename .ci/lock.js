// Completes package-lock.json. npm leaves out optional packages of other platforms when the registry at hand does not
// give them, and then refuses its own lockfile in `npm ci`. Run it after `npm install` has changed the lockfile.
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))

for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const known = Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`))
    if (!known) lock.packages[`node_modules/${name}`] = placeholder(name, version, entry)
  }
}
const [root, ...rest] = Object.entries(lock.packages)
rest.sort(([a], [b]) => a.localeCompare(b, 'en'))
lock.packages = Object.fromEntries([root, ...rest])
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)

/** An entry that says for which platform the package is, as its name does: `@biomejs/cli-linux-x64-musl`. */
function placeholder(name, version, { dev }) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-')
  const cpu = PROCESSORS.filter((word) => words.includes(word))
  const os = SYSTEMS.filter((word) => words.includes(word))
  if (os.length !== 1 || cpu.length !== 1)
    throw new Error(`${name}: no platform in its name; add it to package-lock.json by hand`)
  const libc = words.some((word) => word.startsWith('musl'))
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : undefined
  return { version, cpu, ...(dev ? { dev } : {}), ...(libc ? { libc } : {}), optional: true, os }
}
