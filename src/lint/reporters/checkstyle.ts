/** Checkstyle's XML, which many review tools read. */
import type { MakeReporter } from './reporter.ts'
import { attributes } from './xml.ts'

export const checkstyleReporter: MakeReporter = ({ version }) => ({
  start: () => `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle${attributes({ version })}>\n`,
  file: ({ path, messages }) => {
    const errors = messages.map(({ code, severity, text, spots: [spot] }) => {
      const place = { line: spot?.start.line ?? 1, column: spot?.start.column }
      return `<error${attributes({ ...place, severity, message: text, source: `worknotice.${code}` })}/>\n`
    })
    return `<file${attributes({ name: path })}>\n${errors.join('')}</file>\n`
  },
  end: () => '</checkstyle>\n',
})
