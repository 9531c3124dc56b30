import type { z } from 'zod'
import { isId } from '../../../base/id.ts'
import { type Entities, type EntryId, idFrom, type NewEntry } from '../../entities/index.ts'
import type { SourceId } from '../../sources/index.ts'
import type { QuoteFields } from '../confirming.ts'
import type { HappenedEvent } from '../fact.ts'
import * as say from '../messages/newsroom.ts'
import type { eventForm, quoteForm } from './forms.ts'

type Problems = { problems: Record<string, string> }
type Typed<Form extends z.ZodType> = z.infer<Form>

/** A quote's form with the names in it looked up. */
export async function quoteFrom(
  entities: Entities,
  form: Typed<typeof quoteForm>,
): Promise<{ fields: QuoteFields } | Problems> {
  const { who, quoteKind: kind, to, edtf, occasion, source, checkedAgainst } = form
  const named = await idFrom(entities, who, ['person', 'organisation'])
  if ('problem' in named) return { problems: { who: named.problem } }
  if (named.id === null) return { problems: { who: say.sayWhoSpoke() } }
  const sourceId = isId(source) ? (source as SourceId) : null
  return { fields: { kind, speakerId: named.id, to, edtf: edtf || null, occasion, sourceId, checkedAgainst } }
}

/** The same of a person who is not in the record yet. */
export function quoteOfNewFrom(form: Typed<typeof quoteForm>): {
  fields: Omit<QuoteFields, 'speakerId'> & { speaker: NewEntry }
} {
  const { who, quoteKind: kind, to, edtf, occasion, source, checkedAgainst } = form
  const sourceId = isId(source) ? (source as SourceId) : null
  const speaker = { kind: 'person', name: who } as const
  return { fields: { kind, speaker, to, edtf: edtf || null, occasion, sourceId, checkedAgainst } }
}

/** An event's form with the names in it looked up; who took part is one a line, `Name: as what`. */
export async function eventFrom(
  entities: Entities,
  form: Typed<typeof eventForm>,
): Promise<{ fields: Omit<HappenedEvent, 'id'> } | Problems> {
  const { title, edtf, place, status, participants, words } = form
  const at = await idFrom(entities, place, ['place'])
  if ('problem' in at) return { problems: { place: at.problem } }
  const taking: { entryId: EntryId; as: string }[] = []
  for (const line of participants) {
    const [name = '', ...as] = line.split(':')
    const named = await idFrom(entities, name.trim(), ['person', 'organisation'])
    if ('problem' in named) return { problems: { participants: named.problem } }
    const part = named.id && { entryId: named.id, as: as.join(':').trim() }
    if (part && !taking.some((each) => each.entryId === part.entryId && each.as === part.as)) taking.push(part)
  }
  return { fields: { title, edtf, words, placeId: at.id, status, participants: taking } }
}
