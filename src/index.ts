/** worknotice as a library: Chinese government work-plan notices as structured data. */
export { type ConvertOptions, listArchive, parseNotice } from './convert.ts'
export { type Deadline, type Notice, noticeSchema, type Task } from './notice/schema.ts'
export type { ArchiveListing, Member as ArchiveMember } from './read/archive.ts'
export { FORMATS, type Format } from './read/reader.ts'
