import type { Entry, EntryId, EntryKind } from './entry.ts'
import * as say from './messages/newsroom.ts'
import type { Entities } from './service.ts'

export type Named = { entry: Entry } | { problem: string }

/** Whom a form means: by a name that only one has, or by the last part of an address. */
export async function whoIs(entities: Entities, text: string, kinds: readonly EntryKind[]): Promise<Named> {
  for (const kind of kinds) {
    const at = /^[^\s]+$/.test(text) ? await entities.at(kind, text) : undefined
    if (at && !at.isRemoved) return { entry: at }
  }
  const found = (await Promise.all(kinds.map((kind) => entities.named(text, kind)))).flat()
  const [only, ...more] = found
  if (only && more.length === 0) return { entry: only }
  if (!only) return { problem: say.nothingInRecordIsCalled({ text }) }
  const each = found.map(({ slug, description }) => `${slug}${description ? ` (${description})` : ''}`)
  return { problem: say.severalHaveThisName({ names: each.join(', ') }) }
}

/** The id of whoever is named, nobody for an empty field, or what is wrong. */
export async function idFrom(
  entities: Entities,
  text: string,
  kinds: readonly EntryKind[],
): Promise<{ id: EntryId | null } | { problem: string }> {
  if (text === '') return { id: null }
  const named = await whoIs(entities, text, kinds)
  return 'problem' in named ? named : { id: named.entry.id }
}
