/** Wrong usage by the person at the keyboard: shown as one line without a stack trace. */
export class UserError extends Error {
  override name = 'UserError'
}
