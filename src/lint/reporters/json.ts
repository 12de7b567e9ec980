/** For programs: one object with the files, their messages and the totals. */
import type { MakeReporter } from './reporter.ts'

/** `{"files":[{"path","messages":[{code, severity, text, …}]}],"totals":{…}}`; fixes are left to `--fix`. */
export const jsonReporter: MakeReporter = () => {
  let written = 0
  return {
    start: () => '{"files":[',
    file: ({ path, messages }) => {
      const plain = messages.map(({ fix, ...message }) => ({ ...message, fixable: fix !== undefined }))
      return `${written++ === 0 ? '\n' : ',\n'}${JSON.stringify({ path, messages: plain })}`
    },
    end: (totals) => `\n],"totals":${JSON.stringify(totals)}}\n`,
  }
}
