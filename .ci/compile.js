// Tries dist/quick.cjs out on a few notices and keeps what V8 compiled for them beside it. Its stdout is to be thrown away.
import { writeFileSync } from 'node:fs'
import bin from '../bin/run.js'

const SAMPLES = ['huating-2022', 'zhanjiang-2019', 'shaoguan-2021']

const { script, parseQuickly } = bin.compile()
for (const sample of SAMPLES) {
  const path = `fixtures/${sample}/notice.txt`
  if (!parseQuickly(['parse', path])) throw new Error(`dist/quick.cjs does not parse ${path}`)
}
writeFileSync(bin.COMPILED, script.createCachedData())
