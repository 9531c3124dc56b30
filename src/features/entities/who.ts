import type { Reading } from '../../platform/database/tables.ts'
import type { Entry, EntryId, NamedRole } from './entry.ts'
import { rolesOf } from './roles/store.ts'
import { asOf } from './rules/roles.ts'
import { entriesByIds } from './store.ts'

/** An entry of an article, with the roles it had on the article's day. */
export type Who = { entry: Entry; roles: NamedRole[] }
/** In the order asked for. */
export async function whoAre(db: Reading, ids: readonly EntryId[], day: string): Promise<Who[]> {
  const entries = await entriesByIds(db, ids)
  const people = entries.flatMap(({ kind, id }) => (kind === 'person' ? [id] : []))
  const roles = Map.groupBy(await rolesOf(db, people), ({ personId }) => personId)
  return ids.flatMap((id): Who[] => {
    const entry = entries.find((each) => each.id === id)
    return entry ? [{ entry, roles: asOf(roles.get(id) ?? [], day) }] : []
  })
}
