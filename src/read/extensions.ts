/** Which formats stand under which extension: rightly, by the habit of systems, or by a mistake. */
import type { Format } from './reader.ts'

/** What a file may be: a format that is read, or an archive of files. */
type Kind = Format | 'zip'

/** Extensions that promise the same: `own` formats are what they promise, `usual` ones are written under them every day. */
interface Family {
  extensions: readonly string[]
  own: readonly Kind[]
  usual?: readonly Kind[]
}

/** Pages, tables and prose of text go by any of their names. */
const TEXTS: readonly Format[] = ['text', 'html', 'markdown', 'csv', 'tsv', 'mht', 'eml']

/**
 * Offices' systems export pages and text as `.doc` and `.xls`; WPS and Word save both generations of their formats under either name; browsers
 * of old saved office files as `.zip`.
 */
const FAMILIES: readonly Family[] = [
  { extensions: ['txt', 'text', 'md', 'markdown', 'mdx', 'csv', 'tsv', 'tab'], own: TEXTS },
  { extensions: ['html', 'htm', 'shtml', 'xhtml', 'mht', 'mhtml', 'eml'], own: TEXTS },
  { extensions: ['doc', 'dot', 'wps'], own: ['doc'], usual: ['docx', ...TEXTS] },
  { extensions: ['docx', 'docm'], own: ['docx'], usual: ['doc'] },
  { extensions: ['xls', 'et'], own: ['xls'], usual: ['xlsx', ...TEXTS] },
  { extensions: ['xlsx', 'xlsm'], own: ['xlsx'], usual: ['xls'] },
  { extensions: ['odt', 'fodt'], own: ['odt'] },
  { extensions: ['ods'], own: ['ods'] },
  { extensions: ['pdf'], own: ['pdf'] },
  { extensions: ['ofd'], own: ['ofd'] },
  { extensions: ['zip'], own: ['zip'], usual: ['docx', 'xlsx', 'odt', 'ods', 'ofd'] },
]

/**
 * How a file of format `kind` stands under an extension (lower case, without the dot): `pdf` under `docx` -> `wrong`, `html` under `doc` ->
 * `usual`. Extensions that are not known promise nothing and are `right`.
 */
export function fitOf(kind: Kind, extension: string): 'right' | 'usual' | 'wrong' {
  const family = FAMILIES.find(({ extensions }) => extensions.includes(extension))
  if (!family || family.own.includes(kind)) return 'right'
  return family.usual?.includes(kind) ? 'usual' : 'wrong'
}
