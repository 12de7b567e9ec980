import type { Part, Section } from '../../outline/types.ts'
import { sectionsOf } from '../counting.ts'
import { defineRule } from '../types.ts'

/** The levels of GB/T 9704-2012, 7.3.3, outermost first. */
const LADDER: readonly string[] = ['一、', '（一）', '1.', '（1）']
/** The level of a part itself, above all headings. */
const ROOT = -1

/** The numbered children of one heading, or of a part, that stand at one level. */
interface Group {
  /** Level of what they stand under. */
  above: number
  /** Their own levels. */
  levels: ReadonlySet<number>
  first: Section
}

/** Levels out of step: 1. directly under one 一、 where another has （一）, or （一） outside any 一、 where others stand in one. */
export const numberingLevel = defineRule({
  id: 'numbering-level',
  group: 'structure',
  severity: 'info',
  summary: { en: 'A level of numbering is left out', zh: '结构层次序数越级' },
  advice: { en: 'Use the levels in their order: 一、（一）1.（1）', zh: '按“一、”“（一）”“1.”“（1）”的顺序使用层次序数' },
  messages: {
    skipped: {
      en: '{label} stands directly under {above}, where {usual} stands elsewhere',
      zh: '“{label}”直接置于“{above}”之下，而别处用“{usual}”',
    },
    orphan: {
      en: '{label} stands outside any {usual}, and others inside one',
      zh: '“{label}”不在任何“{usual}”之下，而别处的同级序数在其下',
    },
  },
  check(context) {
    return {
      end() {
        for (const part of context.document?.outline.parts ?? []) {
          const groups = groupsOf(part)
          const usual = new Map<number, number>()
          for (const { above, levels } of groups) {
            const level = Math.min(...levels)
            usual.set(above, Math.min(level, usual.get(above) ?? level))
          }
          for (const { above, levels, first } of groups) {
            const due = usual.get(above) ?? ROOT
            if (levels.has(due)) continue
            const { passage, ordinal } = first.heading
            const label = passage.slice(0, ordinal?.length ?? 0)
            const values = { label: label.text, above: LADDER[above] ?? '', usual: LADDER[due] ?? '' }
            context.report({ at: label, message: above === ROOT ? 'orphan' : 'skipped', values })
          }
        }
      },
    }
  },
})

/** The groups of a part; at the top, each run of equal levels is one. */
function groupsOf(part: Part): Group[] {
  const groups: Group[] = []
  const byParent = new Map<Section | null, { levels: Set<number>; first: Section }>()
  for (const { section, parent } of sectionsOf(part.children)) {
    const level = LADDER.indexOf(section.style)
    if (level < 0) continue
    const known = byParent.get(parent)
    if (parent === null && known && !known.levels.has(level)) byParent.delete(null)
    const group = byParent.get(parent)
    if (group) group.levels.add(level)
    else {
      const above = parent ? LADDER.indexOf(parent.style) : ROOT
      const fresh = { levels: new Set([level]), first: section }
      byParent.set(parent, fresh)
      // What stands under an unnumbered heading has no level above it to be compared with.
      if (above >= 0 || parent === null) groups.push({ above, ...fresh })
    }
  }
  return groups
}
