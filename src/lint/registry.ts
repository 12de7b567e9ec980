/** The rules, in the order in which they are listed. */
import { attachmentMismatch } from './rules/attachment-mismatch.ts'
import { attachmentNoteForm } from './rules/attachment-note-form.ts'
import { citedDocumentForm } from './rules/cited-document-form.ts'
import { collectiveOnly } from './rules/collective-only.ts'
import { countMismatch } from './rules/count-mismatch.ts'
import { deadlineBeforeNotice } from './rules/deadline-before-notice.ts'
import { deadlineConflict } from './rules/deadline-conflict.ts'
import { deadlineOutsidePlanYear } from './rules/deadline-outside-plan-year.ts'
import { documentNumberYear } from './rules/document-number-year.ts'
import { duplicatePunctuation } from './rules/duplicate-punctuation.ts'
import { duplicateTask } from './rules/duplicate-task.ts'
import { emptySection } from './rules/empty-section.ts'
import { halfWidthPunctuation } from './rules/half-width-punctuation.ts'
import { impossibleDate } from './rules/impossible-date.ts'
import { inconsistentUnitName } from './rules/inconsistent-unit-name.ts'
import { issuerMismatch } from './rules/issuer-mismatch.ts'
import { leadAlsoSupporting } from './rules/lead-also-supporting.ts'
import { malformedDate } from './rules/malformed-date.ts'
import { malformedDocumentNumber } from './rules/malformed-document-number.ts'
import { mergedCellDoubt } from './rules/merged-cell-doubt.ts'
import { missingAddressees } from './rules/missing-addressees.ts'
import { missingDocumentNumber } from './rules/missing-document-number.ts'
import { missingIssuer } from './rules/missing-issuer.ts'
import { missingSignedDate } from './rules/missing-signed-date.ts'
import { mixedBracketWidth } from './rules/mixed-bracket-width.ts'
import { mixedNumeralDate } from './rules/mixed-numeral-date.ts'
import { nestedMarks } from './rules/nested-marks.ts'
import { numberingGap } from './rules/numbering-gap.ts'
import { numberingLevel } from './rules/numbering-level.ts'
import { numberingRepeat } from './rules/numbering-repeat.ts'
import { ordinalMark } from './rules/ordinal-mark.ts'
import { placeholder } from './rules/placeholder.ts'
import { pointsTotal } from './rules/points-total.ts'
import { printedBeforeSigned } from './rules/printed-before-signed.ts'
import { repeatedParagraph } from './rules/repeated-paragraph.ts'
import { repeatedUnit } from './rules/repeated-unit.ts'
import { reversedPeriod } from './rules/reversed-period.ts'
import { severalLeads } from './rules/several-leads.ts'
import { spacesInChineseText } from './rules/spaces-in-chinese-text.ts'
import { taskWithoutCriteria } from './rules/task-without-criteria.ts'
import { taskWithoutDeadline } from './rules/task-without-deadline.ts'
import { taskWithoutLead } from './rules/task-without-lead.ts'
import { taskWithoutUnit } from './rules/task-without-unit.ts'
import { titleForm } from './rules/title-form.ts'
import { unbalancedBrackets } from './rules/unbalanced-brackets.ts'
import { unitNotInRegister } from './rules/unit-not-in-register.ts'
import { unknownColumn } from './rules/unknown-column.ts'
import { vagueDeadline } from './rules/vague-deadline.ts'
import { weekdayMismatch } from './rules/weekday-mismatch.ts'
import { yearMismatch } from './rules/year-mismatch.ts'
import type { Rule } from './types.ts'

export const RULES: readonly Rule[] = [
  // header
  mixedNumeralDate,
  missingDocumentNumber,
  malformedDocumentNumber,
  missingIssuer,
  missingSignedDate,
  printedBeforeSigned,
  documentNumberYear,
  missingAddressees,
  titleForm,
  issuerMismatch,
  attachmentMismatch,
  malformedDate,
  attachmentNoteForm,
  // structure
  mixedBracketWidth,
  unbalancedBrackets,
  halfWidthPunctuation,
  spacesInChineseText,
  duplicatePunctuation,
  numberingGap,
  numberingRepeat,
  numberingLevel,
  emptySection,
  repeatedParagraph,
  placeholder,
  nestedMarks,
  ordinalMark,
  // tasks
  taskWithoutUnit,
  taskWithoutLead,
  taskWithoutDeadline,
  taskWithoutCriteria,
  severalLeads,
  leadAlsoSupporting,
  repeatedUnit,
  collectiveOnly,
  vagueDeadline,
  deadlineBeforeNotice,
  deadlineOutsidePlanYear,
  duplicateTask,
  unknownColumn,
  mergedCellDoubt,
  inconsistentUnitName,
  // consistency
  yearMismatch,
  pointsTotal,
  countMismatch,
  citedDocumentForm,
  impossibleDate,
  reversedPeriod,
  deadlineConflict,
  weekdayMismatch,
  unitNotInRegister,
]
