/** The rules of the house that no compiler holds: layers, the edges of the program, words as data, short files. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))

/** A layer may import from layers with a lower number, and from itself. */
const LAYERS: Readonly<Record<string, number>> = {
  vocabulary: 0,
  tree: 1,
  diagnostics: 2,
  read: 3,
  outline: 3,
  extract: 4,
  notice: 5,
  'understand.ts': 6,
  lint: 6,
  write: 6,
  'convert.ts': 7,
  bulk: 8,
  'index.ts': 8,
  cli: 9,
}

const MOST_LINES = 320
const HAN_WORD = /\p{Script=Han}{2}/u
/** Numerals are digits, not words. */
const NUMERALS = /[〇零一二三四五六七八九十百千万两]+/g
/** In a character class each character stands alone, so it holds no word. */
const CHARACTER_CLASS = /\[(?:\\.|[^\]\\])*\]/g
/** What only the command line may touch. */
const EDGE_MODULES = /^(?:node:)?(?:fs|fs\/promises|process|child_process|tty|readline|os|net|http|https)$/
const EDGE_NAMES = new Set(['process', 'console'])
/** Names of the texts of a rule, one a language; the English ones quote the words that they are about. */
const LANGUAGES = new Set(['en', 'zh'])

interface Source {
  path: string
  layer: string
  tree: ts.SourceFile
}

const sources = readSources()

describe('architecture', () => {
  test('every file belongs to a layer', () => {
    expect(sources.filter(({ layer }) => LAYERS[layer] === undefined).map(({ path }) => path)).toEqual([])
  })

  test('imports run one way', () => {
    expect(sources.flatMap(importFaults)).toEqual([])
  })

  test('only the command line and bulk work touch files, process, console and clock', () => {
    expect(sources.filter(({ layer }) => layer !== 'cli' && layer !== 'bulk').flatMap(edgeFaults)).toEqual([])
  })

  test('Chinese words are data', () => {
    expect(sources.filter(({ layer }) => layer !== 'vocabulary').flatMap(wordFaults)).toEqual([])
  })

  test(`no file of code is longer than ${MOST_LINES} lines`, () => {
    const lines = ({ tree }: Source) => tree.text.trimEnd().split('\n').length
    // Lists of words have one entry a line and may be as long as the language makes them.
    const code = sources.filter(({ layer }) => layer !== 'vocabulary')
    expect(code.filter((source) => lines(source) > MOST_LINES).map((source) => `${source.path}: ${lines(source)}`)).toEqual([])
  })
})

function readSources(): Source[] {
  const entries = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const path = relative(SOURCE, file).split(sep).join('/')
      const tree = ts.createSourceFile(path, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
      return { path, layer: layerOf(path), tree }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The first step of a path below src: a folder, or a file of its own. */
function layerOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

function place({ path, tree }: Source, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
}

/** The modules that a file names in `import`, `export from` and `import()`. */
function imports({ tree }: Source): ts.StringLiteral[] {
  const found: ts.StringLiteral[] = []
  visit(tree, (node) => {
    let module: ts.Node | undefined
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) module = node.moduleSpecifier
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) module = node.arguments[0]
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) module = node.argument.literal
    if (module && ts.isStringLiteral(module)) found.push(module)
  })
  return found
}

function importFaults(source: Source): string[] {
  const faults: string[] = []
  for (const module of imports(source)) {
    if (!module.text.startsWith('.')) {
      if (source.layer === 'vocabulary') faults.push(`${place(source, module)} imports ${module.text}`)
      continue
    }
    const target = layerOf(
      relative(SOURCE, resolve(SOURCE, dirname(source.path), module.text))
        .split(sep)
        .join('/'),
    )
    if (target === source.layer) continue
    const [from, to] = [LAYERS[source.layer], LAYERS[target]]
    if (from === undefined || to === undefined || to >= from) faults.push(`${place(source, module)} imports ${target}`)
  }
  return faults
}

function edgeFaults(source: Source): string[] {
  const faults: string[] = []
  for (const module of imports(source)) {
    if (EDGE_MODULES.test(module.text)) faults.push(`${place(source, module)} imports ${module.text}`)
  }
  visit(source.tree, (node) => {
    if (isClock(node)) faults.push(`${place(source, node)} ${node.getText(source.tree)}`)
    else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && EDGE_NAMES.has(node.expression.text)) {
      faults.push(`${place(source, node)} ${node.getText(source.tree)}`)
    }
  })
  return faults
}

/** `new Date()` without arguments, `Date.now`, `performance.now` and `Math.random`. */
function isClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
  return ts.isPropertyAccessExpression(node) && ['Date.now', 'performance.now', 'Math.random'].includes(node.getText())
}

function wordFaults(source: Source): string[] {
  const faults: string[] = []
  visit(source.tree, (node) => {
    const word = literalText(node)
    if (word !== undefined && HAN_WORD.test(word.replace(NUMERALS, ' ')) && !isMessageText(node)) {
      faults.push(`${place(source, node)} ${node.getText(source.tree)}`)
    }
  })
  return faults
}

/** The characters that a literal stands for; a character class of a regular expression holds single characters. */
function literalText(node: ts.Node): string | undefined {
  if (ts.isRegularExpressionLiteral(node)) return node.text.replace(CHARACTER_CLASS, ' ')
  if (ts.isStringLiteralLike(node)) return node.text
  if (
    node.kind === ts.SyntaxKind.TemplateHead ||
    node.kind === ts.SyntaxKind.TemplateMiddle ||
    node.kind === ts.SyntaxKind.TemplateTail
  ) {
    return node.getText()
  }
  return undefined
}

/** Inside the call that makes a message, the help of the command line, or a text of a rule in English and Chinese. */
function isMessageText(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (ts.isPropertyAssignment(at) && LANGUAGES.has(at.name.getText())) return true
    if (!ts.isCallExpression(at)) continue
    const name = ts.isPropertyAccessExpression(at.expression) ? at.expression.name.text : at.expression.getText()
    if (name === 'report' || name === 'description') return true
  }
  return false
}
