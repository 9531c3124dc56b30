import type { Reading } from '../../platform/database/tables.ts'

export type Words = { name: string; body: string }

/** A reason of a feature’s own to let a reply wait for a person, also where replies are taken openly. */
export type Hold = {
  /** What the reason is kept as, so it stays as it is for ever. */
  name: string
  /** The reason for a moderator, said when they read it; what was found in the reply follows. */
  says: () => string
  /**
   * What in these words is the reason; nothing where there is none. It is asked in the transaction that keeps the reply,
   * once the limits let it in, and waits for nothing outside the database. Where it fails, the reply is held for that.
   */
  finds: (words: Words, db: Reading) => Promise<string | undefined>
}
