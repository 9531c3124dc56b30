import { slot } from '../../assembly/slots.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { Actor, StaffId } from './staff.ts'

/** What else ends, in the transaction that says that somebody has left. */
export const accessEnds = slot<(tx: Writing, id: StaffId) => Promise<void>>('staff.access-ends')

/** A link that signs somebody in once. */
export const linksInto = slot<(id: StaffId, by: Actor) => Promise<string>>('staff.links-into')
