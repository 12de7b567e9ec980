/** worknotice as a library: Chinese government work-plan notices as structured data. */
export { type CheckedDocument, type ConvertOptions, checkDocument, listArchive, parseNotice, validateNotice } from './convert.ts'
export type { LintOptions, RuleSetting } from './lint/run.ts'
export type { Language, Level, RuleMessage } from './lint/types.ts'
export { type Deadline, type Notice, noticeSchema, type Task } from './notice/schema.ts'
export type { ArchiveListing, Member as ArchiveMember } from './read/archive.ts'
export { FORMATS, type Format } from './read/reader.ts'
