import type { Child } from 'hono/jsx'
import { slot } from '../../assembly/slots.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Actor } from '../staff/index.ts'
import type { Entry, EntryId } from './entry.ts'

/** What names an entry elsewhere: whoever keeps it says so, and lets it name another. */
export type Naming = {
  isNamed(db: Reading, id: EntryId): Promise<boolean>
  /** Everything that names one names the other from now on. */
  move(tx: Writing, from: EntryId, into: EntryId): Promise<void>
}
export const naming = slot<Naming>('entities.naming')

/** What the newsroom's page of an entry says of where it is used; whether readers have a page of it. */
export type Used = { says: Child; isShown: boolean }
type Asked = { actor: Actor; entry: Entry; was: string | undefined }
export const usedIn = slot<(asked: Asked) => Promise<Used>>('entities.used-in')
