/** Turns pages upright: tables printed sideways are read like any other, stamps and watermarks are set apart. */
import type { Glyph, PageContent, Rule, Turn } from './content.ts'

/** A page whose main text runs to the right, and the glyphs that run otherwise (watermarks, marginal notes). */
export interface UprightPage extends PageContent {
  stray: Glyph[]
}

type Point = readonly [number, number]

/** The direction that most characters of the page have. */
function mainTurn(glyphs: readonly Glyph[]): 0 | 1 | 2 | 3 {
  const counts: [number, number, number, number] = [0, 0, 0, 0]
  for (const glyph of glyphs) if (glyph.turn >= 0) counts[glyph.turn as 0]++
  const most = Math.max(...counts)
  return counts[0] === most ? 0 : (counts.indexOf(most) as 1 | 2 | 3)
}

function turner(turn: 0 | 1 | 2 | 3, width: number, height: number): (x: number, y: number) => Point {
  if (turn === 1) return (x, y) => [y, width - x]
  if (turn === 2) return (x, y) => [width - x, height - y]
  if (turn === 3) return (x, y) => [height - y, x]
  return (x, y) => [x, y]
}

/** A character of a line that runs downwards, as if it stood upright below the one before it (vertical heads of table rows). */
function stacked(glyph: Glyph): Glyph {
  return { ...glyph, x: glyph.x - glyph.size * 0.12, y: glyph.y + glyph.width - glyph.size * 0.12, width: glyph.size, turn: 0 }
}

/** Turns the whole page so that its main text runs to the right; glyphs that still run elsewhere are given as `stray`. */
export function upright(page: PageContent): UprightPage {
  const turn = mainTurn(page.glyphs)
  const move = turner(turn, page.width, page.height)
  const glyphs: Glyph[] = []
  const stray: Glyph[] = []
  for (const glyph of page.glyphs) {
    const [x, y] = turn === 0 ? [glyph.x, glyph.y] : move(glyph.x, glyph.y)
    const rest = glyph.turn < 0 ? -1 : (((glyph.turn - turn + 4) % 4) as Turn)
    const moved = turn === 0 ? glyph : { ...glyph, x, y, turn: rest }
    if (rest === 0) glyphs.push(moved)
    else if (rest === 1) glyphs.push(stacked(moved))
    else stray.push(moved)
  }
  const sideways = turn === 1 || turn === 3
  return {
    number: page.number,
    width: sideways ? page.height : page.width,
    height: sideways ? page.width : page.height,
    glyphs,
    stray,
    rules: turn === 0 ? page.rules : page.rules.map((rule) => turnedRule(rule, move)),
  }
}

function turnedRule(rule: Rule, move: (x: number, y: number) => Point): Rule {
  const [x1, y1] = move(rule.x1, rule.y1)
  const [x2, y2] = move(rule.x2, rule.y2)
  return { x1, y1, x2, y2 }
}
