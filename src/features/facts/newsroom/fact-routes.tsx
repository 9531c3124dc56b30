import { isId } from '../../../base/id.ts'
import { type Base, baseOf, readBase } from '../../../base/made-from.ts'
import { readBody } from '../../../platform/web/forms.ts'
import { on, queryOf } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { type Collided, differing } from '../../../ui/newsroom/collision.tsx'
import type { Entities, EntryId } from '../../entities/index.ts'
import type { SourceId } from '../../sources/index.ts'
import { editRecord } from '../../sources/permissions.ts'
import { may } from '../../staff/index.ts'
import type { QuoteFields } from '../confirming.ts'
import {
  type EventStatus,
  type HappenedEvent,
  type Quote,
  type QuoteKind,
  shownOfEvent,
  shownOfQuote,
} from '../fact.ts'
import { factDeskRoutes } from '../routes.ts'
import type { FactRefusal } from '../saying.ts'
import { EventPage, QuotePage } from '../views/fact-pages.tsx'
import { eventLabels, factRefusals, quoteKindNames, quoteLabels, statusNames } from '../words.ts'
import { eventChangeForm, quoteChangeForm } from './forms.ts'
import { type C, type Needs, readable } from './open.ts'
import { eventFrom, quoteFrom } from './reading-forms.ts'

/** One event or one quote, whatever articles it stands in. */
export function factHandlers(needs: Needs) {
  return [
    on(factDeskRoutes.event, ({ c, target: event }) => showEvent(c, needs, { event })),
    on(factDeskRoutes.changeEvent, ({ c, target: event }) => changeEvent(c, needs, event)),
    on(factDeskRoutes.quote, ({ c, target: quote }) => showQuote(c, needs, { quote })),
    on(factDeskRoutes.changeQuote, ({ c, target: quote }) => changeQuote(c, needs, quote)),
  ]
}

type Typed = Record<string, string>
type Trouble = { problems: Record<string, string>; typed: Typed; base?: Base | string; collided?: Collided }

function statusOf(trouble: Trouble | undefined) {
  if (trouble?.collided) return 409
  return trouble ? 422 : 200
}

async function showEvent(
  c: C,
  { entities, facts, desk }: Needs,
  { event, trouble }: { event: HappenedEvent; trouble?: Trouble },
): Promise<Response> {
  const isSaved = queryOf(c, factDeskRoutes.event).done !== undefined
  const mayEdit = may(c.get('actor'), editRecord)
  const using = readable(c.get('actor'), await facts.telling('event', event.id))
  const kept = { typed: await typedOfEvent(entities, event), base: baseOf(shownOfEvent(event)) }
  const page = (
    <EventPage desk={await desk(c)} {...{ event, using, mayEdit, isSaved, problems: {}, ...kept, ...trouble }} />
  )
  return c.html(await htmlDocument(page), statusOf(trouble))
}

/** An event as its form has it: places and people by the last part of their address. */
async function typedOfEvent(entities: Entities, event: Omit<HappenedEvent, 'id'>): Promise<Typed> {
  const { title, edtf, words, status, placeId, participants } = event
  const ids = participants.map(({ entryId }) => entryId)
  const named = await entities.byIds(placeId ? [placeId, ...ids] : ids)
  const slugOf = (id: EntryId) => named.find((each) => each.id === id)?.slug ?? ''
  const lines = participants.map(({ entryId, as }) => `${slugOf(entryId)}${as ? `: ${as}` : ''}`)
  const place = placeId ? slugOf(placeId) : ''
  return { title, edtf, words, status, place, participants: lines.toSorted().join('\n') }
}

async function changeEvent(c: C, needs: Needs, event: HappenedEvent): Promise<Response> {
  const form = await readBody(c, eventChangeForm)
  if ('problems' in form)
    return showEvent(c, needs, {
      event,
      trouble: { ...form, base: readBase(form.typed.base ?? '', shownOfEvent(event)) },
    })
  const { base: sent, ...written } = form.read
  const base = readBase(sent, shownOfEvent(event))
  const typed = { ...written, participants: written.participants.join('\n') }
  const read = await eventFrom(needs.entities, written)
  if ('problems' in read) return showEvent(c, needs, { event, trouble: { ...read, typed, base } })
  const outcome = await needs.facts.changeEvent(c.get('actor'), event.id, { ...read.fields, base })
  if ('done' in outcome) return c.redirect(`${factDeskRoutes.event.to({ id: event.id })}?done=saved`, 303)
  if (outcome.refused !== 'changed-meanwhile')
    return showEvent(c, needs, { event, trouble: { problems: eventTrouble(outcome.refused), typed, base } })
  const [theirs, yours] = [
    await typedOfEvent(needs.entities, outcome.now),
    await typedOfEvent(needs.entities, read.fields),
  ]
  const inWords = (text: Typed) => ({ ...text, status: statusNames[text.status as EventStatus] })
  const fields = differing(eventLabels, { theirs: inWords(theirs), yours: inWords(yours) })
  const collided = { fields, theirs: factDeskRoutes.event.to({ id: event.id }) }
  return showEvent(c, needs, { event: outcome.now, trouble: { problems: {}, typed: yours, collided } })
}

async function showQuote(
  c: C,
  { entities, facts, sources: all, desk }: Needs,
  { quote, trouble }: { quote: Quote; trouble?: Trouble },
): Promise<Response> {
  const chosen = trouble?.typed.source ?? ''
  const own = [quote.sourceId ?? '', chosen].filter(isId) as SourceId[]
  const [speaker, newest, named, telling] = await Promise.all([
    entities.byId(quote.speakerId),
    all.newest(),
    all.byIds(own),
    facts.telling('quote', quote.id),
  ])
  const using = readable(c.get('actor'), telling)
  // Its own source stays to choose, however old it is.
  const sources = [...named.filter(({ id }) => !newest.some((each) => each.id === id)), ...newest]
  const kept = { typed: await typedOfQuote(entities, quote), base: baseOf(shownOfQuote(quote)) }
  const isSaved = queryOf(c, factDeskRoutes.quote).done !== undefined
  const mayEdit = may(c.get('actor'), editRecord)
  const shown = { quote, speaker, sources, using, mayEdit, isSaved, problems: {}, ...kept, ...trouble }
  return c.html(await htmlDocument(<QuotePage desk={await desk(c)} {...shown} />), statusOf(trouble))
}

/** A quote as its form has it: who spoke by the last part of their address. */
async function typedOfQuote(entities: Entities, quote: QuoteFields): Promise<Typed> {
  const { kind: quoteKind, speakerId, to, edtf, occasion, sourceId, checkedAgainst } = quote
  const who = (await entities.byId(speakerId))?.slug ?? ''
  return { who, quoteKind, to, edtf: edtf ?? '', occasion, source: sourceId ?? '', checkedAgainst }
}

async function changeQuote(c: C, needs: Needs, quote: Quote): Promise<Response> {
  const form = await readBody(c, quoteChangeForm)
  if ('problems' in form)
    return showQuote(c, needs, {
      quote,
      trouble: { ...form, base: readBase(form.typed.base ?? '', shownOfQuote(quote)) },
    })
  const { base: sent, ...typed } = form.read
  const base = readBase(sent, shownOfQuote(quote))
  const read = await quoteFrom(needs.entities, typed)
  if ('problems' in read) return showQuote(c, needs, { quote, trouble: { ...read, typed, base } })
  const outcome = await needs.facts.changeQuote(c.get('actor'), quote.id, { ...read.fields, base })
  if ('done' in outcome) return c.redirect(`${factDeskRoutes.quote.to({ id: quote.id })}?done=saved`, 303)
  if (outcome.refused !== 'changed-meanwhile')
    return showQuote(c, needs, { quote, trouble: { problems: { edtf: factRefusals[outcome.refused] }, typed, base } })
  const [theirs, yours] = [
    await typedOfQuote(needs.entities, outcome.now),
    await typedOfQuote(needs.entities, read.fields),
  ]
  const titles = await needs.sources.byIds(
    [theirs.source, yours.source].filter((id) => id !== undefined && isId(id)) as SourceId[],
  )
  const inWords = (text: Typed) => ({
    ...text,
    quoteKind: quoteKindNames[text.quoteKind as QuoteKind],
    source: titles.find(({ id }) => id === text.source)?.title ?? '',
  })
  const fields = differing(quoteLabels, { theirs: inWords(theirs), yours: inWords(yours) })
  const collided = { fields, theirs: factDeskRoutes.quote.to({ id: quote.id }) }
  return showQuote(c, needs, { quote: outcome.now, trouble: { problems: {}, typed: yours, collided } })
}

function eventTrouble(refusal: FactRefusal): Record<string, string> {
  return { [refusal === 'somebody-twice' ? 'participants' : 'edtf']: factRefusals[refusal] }
}
