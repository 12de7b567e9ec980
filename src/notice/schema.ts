/**
 * The notice: what comes out. This zod schema is its only definition; the types are inferred from it and
 * `schemas/notice.schema.json` is generated from it.
 */
import * as z from 'zod'

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const line = z.number().int().min(1)
const inferred = z.array(z.enum(['year', 'month', 'day'])).optional()

const bySchema = z.strictObject({ kind: z.literal('by'), date: isoDate, text: z.string(), inferred })
const duringSchema = z.strictObject({ kind: z.literal('during'), start: isoDate, end: isoDate, text: z.string(), inferred })
const withinSchema = z.strictObject({
  kind: z.literal('within'),
  duration: z.string().regex(/^P(?:\d+[YMD]|T\d+[HM])$/),
  workdays: z.literal(true).optional(),
  after: z.string().optional(),
  text: z.string(),
})
const everySchema = z.strictObject({ kind: z.literal('every'), rrule: z.string().optional(), text: z.string() })
const ongoingSchema = z.strictObject({ kind: z.literal('ongoing'), text: z.string() })

/** A limit on when a task must be done; the year a phrase leaves out is the plan's, and `inferred` says so. */
export const deadlineSchema = z.discriminatedUnion('kind', [bySchema, duringSchema, withinSchema, everySchema, ongoingSchema])

export const criterionSchema = z.strictObject({ text: z.string(), points: z.number().optional() })

export const taskSchema = z.strictObject({
  /** Structural: section numbers, then the task's own; stable between runs and formats. */
  id: z.string(),
  /** Headings above, outermost first, as printed, without their closing 。 */
  section: z.array(z.string()),
  /** The number as printed. */
  label: z.string().nullable(),
  /** Run-in heading. */
  title: z.string().nullable(),
  text: z.string(),
  lead: z.array(z.string()),
  responsible: z.array(z.string()),
  support: z.array(z.string()),
  supervise: z.array(z.string()),
  deadlines: z.array(deadlineSchema),
  criteria: z.array(criterionSchema),
  line,
})

export const unitSchema = z.strictObject({
  name: z.string(),
  collective: z.boolean(),
  lead: z.number().int(),
  responsible: z.number().int(),
  support: z.number().int(),
  supervise: z.number().int(),
})

export const OTHER_TEXT_ROLES = [
  'preamble',
  'introduction',
  'frontMatter',
  'closing',
  'note',
  'remark',
  'person',
  'contact',
  'imprint',
  'form',
  'table',
  'furniture',
  'unknown',
] as const

export const otherTextSchema = z.strictObject({ role: z.enum(OTHER_TEXT_ROLES), text: z.string(), line })

export const messageSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  text: z.string(),
  line: line.optional(),
})

const pointSchema = z.strictObject({ line, column: z.number().int().min(1), offset: z.number().int().min(0) })

const originSchema = z.strictObject({
  page: z.number().int().optional(),
  paragraph: z.number().int().optional(),
  sheet: z.string().optional(),
  cell: z.string().optional(),
})

/** Where a value came from: one entry for each value, spans into the canonical text (offsets in UTF-16 code units). */
export const evidenceSchema = z.strictObject({
  pointer: z.string(),
  text: z.string(),
  spans: z.array(z.strictObject({ start: pointSchema, end: pointSchema, origin: originSchema.optional() })),
  how: z.enum(['stated', 'inherited', 'joined', 'restored', 'inferred']),
})

export const noticeSchema = z.strictObject({
  schemaVersion: z.literal(1),
  source: z.strictObject({
    path: z.string().nullable(),
    format: z.string(),
    encoding: z.string().nullable(),
    bytes: z.number().int(),
    sha256: z.string(),
  }),
  issuer: z.string().nullable(),
  documentNumber: z
    .strictObject({
      text: z.string(),
      agency: z.string().nullable(),
      year: z.number().int().nullable(),
      serial: z.number().int().nullable(),
    })
    .nullable(),
  title: z.string().nullable(),
  documentType: z.string().nullable(),
  addressees: z.array(z.string()),
  signedOn: isoDate.nullable(),
  printedOn: isoDate.nullable(),
  copiedTo: z.array(z.string()),
  disclosure: z.string().nullable(),
  basis: z.array(z.strictObject({ title: z.string(), documentNumber: z.string().nullable() })),
  attachments: z.array(z.strictObject({ label: z.string().nullable(), title: z.string() })),
  plan: z.strictObject({ title: z.string(), year: z.number().int().nullable() }).nullable(),
  tasks: z.array(taskSchema),
  units: z.array(unitSchema),
  otherText: z.array(otherTextSchema),
  messages: z.array(messageSchema),
  coverage: z.strictObject({ characters: z.number().int(), explained: z.number().int() }),
  evidence: z.array(evidenceSchema).optional(),
})

export type Notice = z.infer<typeof noticeSchema>
export type Task = z.infer<typeof taskSchema>
export type Deadline = z.infer<typeof deadlineSchema>

export type Evidence = z.infer<typeof evidenceSchema>

export type How = Evidence['how']
