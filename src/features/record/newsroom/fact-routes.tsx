import type { Hono } from 'hono'
import { isId } from '../../../base/id.ts'
import { readForm } from '../../../platform/web/forms.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { urls } from '../../../urls.ts'
import { may, type NewsroomWeb } from '../../staff/index.ts'
import type { EntryId } from '../entry.ts'
import type { EventId, HappenedEvent, Quote, QuoteId } from '../fact.ts'
import { EventPage, QuotePage } from '../views/fact-pages.tsx'
import { factRefusals } from '../words.ts'
import { eventForm, quoteForm } from './forms.ts'
import { allowed, type C, type Needs, readable } from './open.tsx'
import { eventFrom, quoteFrom } from './reading-forms.ts'

/** One event or one quote, whatever articles it stands in. */
export function factRoutes(app: Hono<NewsroomWeb>, needs: Needs): void {
  app.get(
    urls.newsroom.event(':event'),
    allowed(needs, 'record.read', (c) => withEvent(c, needs, (event) => showEvent(c, needs, { event }))),
  )
  app.post(
    urls.newsroom.event(':event'),
    allowed(needs, 'record.edit', (c) => withEvent(c, needs, (event) => changeEvent(c, needs, event))),
  )
  app.get(
    urls.newsroom.quote(':quote'),
    allowed(needs, 'record.read', (c) => withQuote(c, needs, (quote) => showQuote(c, needs, { quote }))),
  )
  app.post(
    urls.newsroom.quote(':quote'),
    allowed(needs, 'record.edit', (c) => withQuote(c, needs, (quote) => changeQuote(c, needs, quote))),
  )
}

async function withEvent(c: C, { record }: Needs, act: (event: HappenedEvent) => Promise<Response>): Promise<Response> {
  const id = c.req.param('event') ?? ''
  const [event] = isId(id) ? await record.eventsByIds([id as EventId]) : []
  return event ? act(event) : c.notFound()
}

async function withQuote(c: C, { record }: Needs, act: (quote: Quote) => Promise<Response>): Promise<Response> {
  const id = c.req.param('quote') ?? ''
  const [quote] = isId(id) ? await record.quotesByIds([id as QuoteId]) : []
  return quote ? act(quote) : c.notFound()
}

type Trouble = { problems: Record<string, string>; typed: Record<string, string> }

async function showEvent(
  c: C,
  { record, desk }: Needs,
  { event, trouble }: { event: HappenedEvent; trouble?: Trouble },
): Promise<Response> {
  const named = await record.entriesByIds([
    ...event.participants.map(({ entryId }) => entryId),
    ...(event.placeId ? [event.placeId] : []),
  ])
  const nameOf = (id: EntryId) => named.find((each) => each.id === id)
  const participants = event.participants.map(
    ({ entryId, as }) => `${nameOf(entryId)?.slug ?? ''}${as ? `: ${as}` : ''}`,
  )
  const kept = {
    ...{ title: event.title, edtf: event.edtf, words: event.words, status: event.status },
    place: (event.placeId && nameOf(event.placeId)?.slug) ?? '',
    participants: participants.join('\n'),
  }
  const isKept = c.req.query('done') !== undefined
  const mayEdit = may(c.get('actor'), 'record.edit')
  const using = readable(c, await record.telling('event', event.id))
  const shown = { event, using, mayEdit, isKept, problems: {}, typed: kept, ...trouble }
  const page = <EventPage desk={await desk(c)} {...shown} />
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

async function changeEvent(c: C, needs: Needs, event: HappenedEvent): Promise<Response> {
  const form = await readForm(c, eventForm)
  if ('problems' in form) return showEvent(c, needs, { event, trouble: form })
  const typed = { ...form.read, participants: form.read.participants.join('\n') }
  const read = await eventFrom(needs.record, form.read)
  if ('problems' in read) return showEvent(c, needs, { event, trouble: { ...read, typed } })
  const outcome = await needs.record.facts.changeEvent(c.get('actor'), event.id, read.fields)
  if ('done' in outcome) return c.redirect(`${urls.newsroom.event(event.id)}?done=kept`, 303)
  return showEvent(c, needs, { event, trouble: { problems: { edtf: factRefusals[outcome.refused] }, typed } })
}

async function showQuote(
  c: C,
  { record, desk }: Needs,
  { quote, trouble }: { quote: Quote; trouble?: Trouble },
): Promise<Response> {
  const [speaker, newest, own, telling] = await Promise.all([
    record.entry(quote.speakerId),
    record.sources.newest(),
    record.sources.byIds(quote.sourceId ? [quote.sourceId] : []),
    record.telling('quote', quote.id),
  ])
  const using = readable(c, telling)
  // Its own source stays to choose, however old it is.
  const sources = [...own.filter(({ id }) => !newest.some((each) => each.id === id)), ...newest]
  const kept = {
    ...{ who: speaker?.slug ?? '', quoteKind: quote.kind, to: quote.to, edtf: quote.edtf ?? '' },
    ...{ occasion: quote.occasion, source: quote.sourceId ?? '', checkedAgainst: quote.checkedAgainst },
  }
  const isKept = c.req.query('done') !== undefined
  const mayEdit = may(c.get('actor'), 'record.edit')
  const shown = { quote, speaker, sources, using, mayEdit, isKept, problems: {}, typed: kept, ...trouble }
  return c.html(await htmlDocument(<QuotePage desk={await desk(c)} {...shown} />), trouble ? 422 : 200)
}

async function changeQuote(c: C, needs: Needs, quote: Quote): Promise<Response> {
  const form = await readForm(c, quoteForm)
  if ('problems' in form) return showQuote(c, needs, { quote, trouble: form })
  const read = await quoteFrom(needs.record, form.read)
  if ('problems' in read) return showQuote(c, needs, { quote, trouble: { ...read, typed: form.read } })
  const outcome = await needs.record.facts.changeQuote(c.get('actor'), quote.id, read.fields)
  if ('done' in outcome) return c.redirect(`${urls.newsroom.quote(quote.id)}?done=kept`, 303)
  return showQuote(c, needs, {
    quote,
    trouble: { problems: { edtf: factRefusals[outcome.refused] }, typed: form.read },
  })
}
