/** An error the person who runs the site can act on: what went wrong, and what to do next. */
export class Fault extends Error {
  readonly hint: string

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'Fault'
    this.hint = hint
  }
}

/** A command that was not understood: told as any other fault, and its exit code is 2. */
export class UsageFault extends Fault {}

/** A foreign error's code, such as `ENOSPC` or `SQLITE_FULL`; empty when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return String(error.code)
}
