import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'
import type { SourceId } from '../sources/index.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    entry: Entry
  }
}

export type EntryId = Id<'entry'>
export type RoleId = Id<'role'>
export const entryKinds = ['person', 'organisation', 'place'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Somebody, something or somewhere the paper writes about. Two may have one name; the description tells them apart. */
export type Entry = {
  id: EntryId
  kind: EntryKind
  name: string
  slug: string
  aliases: string[]
  /** Pages elsewhere that are about the same. */
  sameAs: string[]
  description: string
  /** *she*, *he*, *they*, where it is known. */
  pronoun: string | null
  /** Who has taken this one's place. Its addresses lead there. */
  mergedInto: EntryId | null
  isRemoved: boolean
}

export type ListedEntry = Entry & { madeAt: Instant }
export const entrySorts = { added: ['id'] } as const satisfies Record<string, KeyShape>

/** What somebody was, from when to when, as EDTF; `null` where it is not known, or goes on. */
export type Role = {
  id: RoleId
  personId: EntryId
  title: string
  organisationId: EntryId | null
  from: string | null
  to: string | null
  sourceId: SourceId | null
}

/** A role with the name of where it was held. */
export type NamedRole = Role & { organisation: Pick<Entry, 'id' | 'name' | 'slug'> | null }

/** What a form shows of an entry. */
export function shownOfEntry({ name, description, pronoun, aliases, sameAs }: Entry) {
  return { name, description, pronoun: pronoun ?? '', aliases: aliases.toSorted(), sameAs }
}

/** What a form shows of a role: from when to when somebody held it. */
export function shownOfRole({ from, to }: Role) {
  return { from, to }
}
