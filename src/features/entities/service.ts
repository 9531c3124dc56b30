import { firstPage, type Paging } from '../../base/keyset.ts'
import type { From } from '../../base/made-from.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Actor } from '../staff/index.ts'
import {
  add,
  addEntry,
  addRole,
  change,
  type EntryFields,
  endRoleOn,
  merge,
  type Needs,
  type NewEntry,
  type NewRole,
  remove,
  removeRole,
} from './changing.ts'
import type { EntryId, EntryKind, RoleId } from './entry.ts'
import { rolesIn, rolesOf } from './roles/store.ts'
import { wordsOf } from './rules/names.ts'
import { entriesByIds, entriesOn, entrySpan, findEntry, findEntryAt, namedSo } from './store.ts'
import { whoAre } from './who.ts'

type Search = { words?: string | undefined; kind?: EntryKind | undefined }

export type Entities = ReturnType<typeof createEntities>

/** The people, organisations and places of the record, and who was what when. */
export function createEntities(needs: Needs) {
  const db = needs.database.read

  function list({ words = '', kind }: Search, paging: Paging) {
    return entriesOn(db, { words: wordsOf(words).slice(0, 8), kind }, paging)
  }

  return {
    add: (actor: Actor, kind: EntryKind, fields: EntryFields) => add(needs, actor, { kind, fields }),
    /** Within a transaction that does more than this. */
    addIn: (tx: Writing, entry: NewEntry & { actor: Actor }) => addEntry(needs, tx, entry),
    change: (actor: Actor, id: EntryId, fields: From<EntryFields>) => change(needs, actor, { id, fields }),
    merge: (actor: Actor, from: EntryId, into: EntryId) => merge(needs, actor, { from, into }),
    remove: (actor: Actor, id: EntryId) => remove(needs, actor, id),
    addRole: (actor: Actor, role: NewRole) => addRole(needs, actor, role),
    endRole: (actor: Actor, id: RoleId, end: From<{ to: string | null }>) => endRoleOn(needs, actor, { id, ...end }),
    removeRole: (actor: Actor, id: RoleId, from: From<object> = {}) => removeRole(needs, actor, { id, ...from }),

    byId: (id: EntryId, reading: Reading = db) => findEntry(reading, id),
    byIds: (ids: readonly EntryId[]) => entriesByIds(db, ids),
    /** Whose an address is: perhaps somebody who has another by now. */
    at: (kind: EntryKind, slug: string) => findEntryAt(db, kind, slug),
    /** Who has this very name; two may. */
    named: (name: string, kind: EntryKind) => namedSo(db, name, kind),
    list,
    /** The newest that are found. */
    search: async ({ limit, ...search }: Search & { limit: number }) =>
      (await list(search, firstPage('added', limit))).rows,
    rolesOf: (people: readonly EntryId[]) => rolesOf(db, people),
    rolesIn: (organisation: EntryId) => rolesIn(db, organisation),
    /** With the roles they had on a day. */
    whoAre: (ids: readonly EntryId[], day: string) => whoAre(db, ids, day),
    /** When the first and the last were entered. */
    span: () => entrySpan(db),
  }
}
