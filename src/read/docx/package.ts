/** The parts of a DOCX package and how they refer to each other (ECMA-376 part 2: Open Packaging Conventions). */
import { walkXml } from '../xml.ts'
import type { ZipArchive } from '../zip.ts'
import { WORD_NAMES } from './names.ts'

/** A part that another part refers to: `kind` is the last word of the relation's type (`styles`, `header`, `footnotes`). */
export interface Relation {
  kind: string
  /** Path in the package, without a slash in front. */
  target: string
}

/** The relations of a part (`''`: of the package), external ones left out. A part without a relations file has none. */
export function relationsOf(zip: ZipArchive, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const file = `${folder}_rels/${part.slice(slash)}.rels`
  const bytes = zip.read(file)
  const relations: Relation[] = []
  if (!bytes) return relations
  walkXml(bytes, file, WORD_NAMES, {
    open(name, attributes) {
      const { Type: type, Target: target } = attributes
      if (name !== 'Relationship' || type === undefined || target === undefined || attributes.TargetMode === 'External') return
      relations.push({ kind: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) })
    },
    close() {},
  })
  return relations
}

/** `word/` and `../custom/a.xml` → `custom/a.xml`; a target with a slash in front counts from the package's root. */
function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}
