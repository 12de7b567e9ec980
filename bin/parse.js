#!/usr/bin/env node
const cli = await import('../dist/cli.js').catch((error) => import('../.ci/prepare.js').then((ci) => ci.importAfterBuild(error)))
await cli.main(['parse', ...process.argv.slice(2)])
