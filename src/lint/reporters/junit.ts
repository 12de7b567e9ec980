/** JUnit's XML, as Jenkins and GitLab read it: a suite a file, a case a message; a file without messages is one case that passes. */
import type { RuleMessage } from '../types.ts'
import { placeOf } from './places.ts'
import type { MakeReporter } from './reporter.ts'
import { attributes, xml } from './xml.ts'

export const junitReporter: MakeReporter = ({ lang }) => ({
  start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="worknotice">\n',
  file: ({ path, messages }) => {
    const failures = messages.filter(({ severity }) => severity === 'error').length
    const counts = attributes({ name: path, tests: Math.max(1, messages.length), failures, errors: 0, skipped: 0, time: 0 })
    const cases = messages.map((message) => testCase(path, message, placeOf(path, message, lang)))
    if (cases.length === 0) cases.push(`<testcase${attributes({ name: 'validate', classname: path, time: 0 })}/>\n`)
    return `<testsuite${counts}>\n${cases.join('')}</testsuite>\n`
  },
  end: () => '</testsuites>\n',
})

/** Only errors are failures; what else there is to say is the output of a case that passes. */
function testCase(path: string, { code, severity, text, advice, spots: [spot] }: RuleMessage, place: string): string {
  const head = attributes({ name: `${code} ${place}`, classname: path, time: 0, file: path, line: spot?.start.line })
  const told = xml(`${place}: ${text}${advice === null ? '' : `\n${advice}`}`)
  const body =
    severity === 'error'
      ? `<failure${attributes({ message: text, type: code })}>${told}</failure>`
      : `<system-out>${severity}: ${told}</system-out>`
  return `<testcase${head}>${body}</testcase>\n`
}
