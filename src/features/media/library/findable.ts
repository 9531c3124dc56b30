import type { Database } from '../../../platform/database/database.ts'
import { findableAtOnce, makeFindable } from './store.ts'

/** Makes up for an older release, which kept no words to find a picture by. */
export async function makeAllFindable(database: Database): Promise<void> {
  for (let made = findableAtOnce; made === findableAtOnce; ) made = await database.write((tx) => makeFindable(tx))
}
