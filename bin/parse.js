#!/usr/bin/env node
require('./run.js').run(['parse', ...process.argv.slice(2)])
