import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { parseInstant } from '../../base/clock.ts'
import { keyOfDay } from '../../base/edtf.ts'
import { isId } from '../../base/id.ts'
import type { Path } from '../../base/path.ts'
import { cleanLine } from '../../base/text.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { findKeptPage } from '../../platform/pages/respond.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { Web } from '../../platform/web/edge.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { ArticleId, Articles, Below } from '../articles/index.ts'
import type { Entities, Entry, EntryId, EntryKind, NamedRole } from '../entities/index.ts'
import { readerAddress } from '../entities/index.ts'
import type { FrontPages } from '../front-pages/index.ts'
import { pageAfter } from '../front-pages/routes.ts'
import { entryData, linkedDataOf } from './linked-data.ts'
import { ninjsOf } from './ninjs.tsx'
import type { ArticleKey, QuoteKey } from './public/store.ts'
import type { ArticleFacts, FoundQuote, ToldEvent } from './reading.ts'
import { recordRoutes } from './routes.ts'
import type { Facts } from './service.ts'
import { FactsUnder } from './views/article-facts.tsx'
import { EntryPage } from './views/entry-page.tsx'
import { NamedSo } from './views/named.tsx'
import { QuotesPage } from './views/quotes-page.tsx'

type Needs = {
  facts: Facts
  entities: Entities
  frontPages: FrontPages
  pages: Pages
  frame: () => Promise<Frame>
}

type Both = Pick<Needs, 'facts' | 'entities'>

const html = 'text/html; charset=utf-8'
const articlesOnAPage = 20
const quotesOnAPage = 20
const eventsOnAPage = 30

/** What stands under an article from the record, and what machines are told of it. */
export function factsUnder({ facts, frame }: Pick<Needs, 'facts' | 'frame'>): Below {
  return async (article) => {
    const said = await facts.ofArticle(article)
    const { language, address } = await frame()
    const open = await openIn(facts, said)
    return {
      shown: null,
      foot: <FactsUnder facts={said} language={language} path={article.path} open={open} />,
      tags: tagsBehind(said),
      linkedData: said.who.length + said.events.length > 0 ? linkedDataOf(article, said, address) : {},
    }
  }
}

/** Everybody an article names has a page; of the others named beside them, only those whom some article names. */
async function openIn(facts: Facts, { who }: ArticleFacts): Promise<Set<string>> {
  const organisations = who.flatMap(({ roles }) => roles.flatMap(({ organisationId }) => organisationId ?? []))
  const shown = await facts.shownOf(organisations)
  return new Set([...who.map(({ entry }) => entry.id), ...shown])
}

function tagsBehind({ who, events }: ArticleFacts): CacheTag[] {
  const organisations = who.flatMap(({ roles }) => roles.flatMap(({ organisationId }) => organisationId ?? []))
  return [
    ...who.map(({ entry }): CacheTag => `entry:${entry.id}`),
    ...organisations.flatMap((id): CacheTag[] => [`entry:${id}`, `list:entry:${id}`]),
    ...eventTags(events),
  ]
}

export function eventTags(events: readonly ToldEvent[]): CacheTag[] {
  return events.flatMap(({ event, place, participants, report }): CacheTag[] => [
    `event:${event.id}`,
    ...(place ? [`entry:${place.id}` as const] : []),
    ...participants.map(({ entry }): CacheTag => `entry:${entry.id}`),
    ...(report ? [`article:${report.id}` as const] : []),
  ])
}

/** Who and what has a page, for the search: each word begins a word of the name. */
export function namedPages({ facts, entities, frame }: Pick<Needs, 'facts' | 'entities' | 'frame'>) {
  return async (query: string): Promise<Child> => {
    const found = await entities.search({ words: query, limit: 30 })
    const open = await facts.shownOf(found.map(({ id }) => id))
    const { language } = await frame()
    return <NamedSo entries={found.filter(({ id }) => open.has(id)).slice(0, 8)} language={language} />
  }
}

/** A page for everybody and everything that a public article says something of, and a search in what was said. */
export function recordHandlers(needs: Needs & Telling) {
  const first = (kind: EntryKind) => (asked: At) => entryAt(asked.c, needs, { kind, ...asked.params, after: null })
  const after =
    (kind: EntryKind) =>
    ({ c, params: { slug, at, id } }: FurtherAt) => {
      const publishedAt = parseInstant(at)
      if (!publishedAt || !isId(id)) return undefined
      return entryAt(c, needs, { kind, slug, after: { publishedAt, id: id as ArticleId } })
    }
  return [
    on(recordRoutes.person, first('person')),
    on(recordRoutes.personAfter, after('person')),
    on(recordRoutes.organisation, first('organisation')),
    on(recordRoutes.organisationAfter, after('organisation')),
    on(recordRoutes.place, first('place')),
    on(recordRoutes.placeAfter, after('place')),
    on(recordRoutes.quotes, ({ c }) => quotes(c, needs)),
    on(recordRoutes.ninjs, ({ c, params }) => findKeptPage(c, needs.pages, () => renderNinjs(needs, params.article))),
  ]
}

type At = { c: Context<Web>; params: { slug: string } }
type FurtherAt = { c: Context<Web>; params: { slug: string; at: string; id: string } }

type Telling = { facts: Facts; articles: Articles; frame: () => Promise<Frame> }

async function renderNinjs({ facts, articles, frame }: Telling, path: Path): Promise<Rendering | undefined> {
  const at = await articles.at(path)
  const article = at.found === 'article' ? await articles.published(at.article) : undefined
  if (!article) return undefined
  const said = await facts.ofArticle(article)
  const body = JSON.stringify(await ninjsOf({ frame: await frame(), article, facts: said }))
  return {
    status: 200,
    type: 'application/json',
    body,
    tags: ['site', `article:${article.id}`, ...tagsBehind(said)],
  }
}

type Asked = { kind: EntryKind; slug: string; after: ArticleKey | null }

/** A former name's address, or that of somebody merged, leads on. */
async function entryAt(c: Context<Web>, needs: Needs, asked: Asked): Promise<Response | undefined> {
  const page = await findKeptPage(c, needs.pages, () => renderEntry(needs, asked))
  if (page) return page
  const entry = await needs.entities.at(asked.kind, asked.slug)
  const isElsewhere = entry && entry.slug !== asked.slug && (await needs.facts.shownOf([entry.id])).has(entry.id)
  return isElsewhere ? c.redirect(readerAddress(entry), 301) : undefined
}

async function renderEntry(needs: Needs, { kind, slug, after }: Asked): Promise<Rendering | undefined> {
  const { facts, entities, frontPages } = needs
  const entry = await entities.at(kind, slug)
  if (!entry || entry.slug !== slug || entry.isRemoved) return undefined
  if (after && !(await frontPages.isKey(after))) return undefined
  const keys = await facts.articlesShowing(entry.id, { after, limit: articlesOnAPage + 1 })
  if (keys.length === 0) return undefined
  const shownKeys = keys.slice(0, articlesOnAPage)
  const cards = await frontPages.cards({
    which: { by: 'these', ids: shownKeys.map(({ id }) => id) },
    limit: articlesOnAPage,
  })
  const around = await aroundEntry(needs, entry, after !== null)
  const frame = await needs.frame()
  const last = keys.length > articlesOnAPage ? shownKeys.at(-1) : undefined
  const page = (
    <EntryPage
      frame={frame}
      entry={entry}
      cards={cards}
      older={last && pageAfter(readerAddress(entry), last)}
      isFirstPage={after === null}
      linkedData={entryData({ entry, roles: around.current }, frame.address)}
      {...around}
    />
  )
  const behind: CacheTag[] = [
    'site',
    `entry:${entry.id}`,
    `list:entry:${entry.id}`,
    ...cards.map(({ id }): CacheTag => `article:${id}`),
    ...around.quotes.map(({ articleId }): CacheTag => `article:${articleId}`),
    ...around.behind,
    ...eventTags(around.events),
  ]
  return { status: 200, type: html, body: await htmlDocument(page), tags: behind }
}

/** What stands above the articles on the first page. Of an organisation’s people, whom no public article names is not told. */
async function aroundEntry({ facts, entities }: Both, entry: Entry, isLater: boolean) {
  const all = entry.kind === 'organisation' ? await entities.rolesIn(entry.id) : await entities.rolesOf([entry.id])
  const behind = all.flatMap(tagsBehindRole)
  const current = entry.kind === 'person' ? all.filter(({ to }) => to === null) : []
  if (isLater) return { roles: [], people: [], current, events: [], quotes: [], open: new Set<string>(), behind }
  const told = await facts.shownOf(all.map(({ personId }) => personId))
  const roles = all.filter(({ personId }) => told.has(personId))
  const quotesAsked = { speakers: [entry.id], limit: quotesOnAPage + 1 }
  const [people, events, found] = await Promise.all([
    entities.byIds(entry.kind === 'organisation' ? roles.map(({ personId }) => personId) : []),
    facts.eventsAround(entry.id, eventsOnAPage),
    entry.kind === 'place' ? [] : facts.quotes(quotesAsked),
  ])
  const others = events.flatMap(({ place, participants }) => [
    ...(place ? [place.id] : []),
    ...participants.map(({ entry: one }) => one.id),
  ])
  const organisations = roles.flatMap(({ organisationId }) => organisationId ?? [])
  const open = await facts.shownOf([...others, ...organisations, ...people.map(({ id }) => id)])
  return { roles, people, current, events, quotes: found, open, behind }
}

function tagsBehindRole({ personId, organisationId }: NamedRole): CacheTag[] {
  const both = [personId, ...(organisationId ? [organisationId] : [])]
  return both.flatMap((id): CacheTag[] => [`entry:${id}`, `list:entry:${id}`])
}

async function quotes(c: Context<Web>, { facts, entities, frame }: Needs): Promise<Response> {
  const asked = readQuery(c)
  const speakers = asked.speaker === '' ? undefined : await speakersCalled({ facts, entities }, asked.speaker)
  const isUnknown = speakers?.length === 0
  const span = { from: asked.from || undefined, to: asked.to || undefined }
  const query = { speakers, about: asked.about, ...span, after: asked.after, limit: quotesOnAPage + 1 }
  const found = isUnknown ? [] : await facts.quotes(query)
  const shown = found.slice(0, quotesOnAPage)
  const last = found.length > quotesOnAPage ? shown.at(-1) : undefined
  const { after: _, ...fields } = asked
  const page = (
    <QuotesPage
      frame={await frame()}
      asked={fields}
      isUnknown={isUnknown}
      found={shown}
      older={last && recordRoutes.quotes.to({ ...fields, after: keyText(last) })}
    />
  )
  c.header('cache-control', 'no-store')
  return c.html(await htmlDocument(page))
}

function readQuery(c: Context<Web>) {
  const { speaker, about, from = '', to = '', after } = queryOf(c, recordRoutes.quotes)
  const line = (text: string): string => cleanLine(text)
  return { speaker: line(speaker), about: line(about), from, to, after: keyFrom(after) }
}

/** Those of them who have a page: the record knows people whom readers have not heard of yet. */
async function speakersCalled({ facts, entities }: Both, text: string): Promise<EntryId[]> {
  const called = await anybodyCalled(entities, text)
  const shown = await facts.shownOf(called)
  return called.filter((id) => shown.has(id))
}

/** By the last part of an address, which only one has, or by a name: of two who have it, what either said. */
async function anybodyCalled(entities: Entities, text: string): Promise<EntryId[]> {
  for (const kind of ['person', 'organisation'] as const) {
    const at = await entities.at(kind, text)
    if (at) return [at.id]
  }
  const named = [...(await entities.named(text, 'person')), ...(await entities.named(text, 'organisation'))]
  return named.map(({ id }) => id)
}

function keyText({ saidOn, quoteId, articleId }: FoundQuote): string {
  return [saidOn, quoteId, articleId].join('_')
}

function keyFrom(text: string): QuoteKey | null {
  const [saidOn = '', quoteId = '', articleId = ''] = text.split('_')
  return isId(quoteId) && isId(articleId) && saidOn.length === keyOfDay('2026-01-01').length
    ? { saidOn, quoteId, articleId }
    : null
}
