import { slot } from '../../assembly/slots.ts'
import type { Writing } from '../../platform/database/tables.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { SourceId } from './source.ts'

/**
 * Lets nobody show anything from a source until this transaction ends, and gives the facts of the pages that show it.
 */
export type ShownFrom = (tx: Writing, id: SourceId) => Promise<readonly CacheTag[]>
export const shownFrom = slot<ShownFrom>('sources.shown-from')
