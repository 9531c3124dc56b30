import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { anId, done, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'

const day = z
  .string()
  .trim()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .optional()

/** A page for everybody and everything that a public article says something of, and a search in what was said. */
export const recordRoutes = {
  person: route('record.person', { method: 'GET', path: '/people/:slug' }),
  personAfter: route('record.person-after', { method: 'GET', path: '/people/:slug/after/:at/:id' }),
  personFeed: route('record.person-feed', { method: 'GET', path: '/people/:slug/feed.xml' }),
  organisation: route('record.organisation', { method: 'GET', path: '/organisations/:slug' }),
  organisationAfter: route('record.organisation-after', {
    method: 'GET',
    path: '/organisations/:slug/after/:at/:id',
  }),
  organisationFeed: route('record.organisation-feed', { method: 'GET', path: '/organisations/:slug/feed.xml' }),
  place: route('record.place', { method: 'GET', path: '/places/:slug' }),
  placeAfter: route('record.place-after', { method: 'GET', path: '/places/:slug/after/:at/:id' }),
  placeFeed: route('record.place-feed', { method: 'GET', path: '/places/:slug/feed.xml' }),
  quotes: route('record.quotes', {
    method: 'GET',
    path: '/quotes',
    query: { speaker: words(), about: words(), from: day, to: day, after: words() },
  }),
  /** An article and its facts as newsrooms exchange them. */
  ninjs: route('record.ninjs', {
    method: 'GET',
    path: ':article/article.ninjs.json',
    answers: {
      200: { says: 'The article in ninjs 3.1, a standard of the IPTC', json: z.looseObject({ uri: z.string() }) },
    },
  }),
} as const

const read = 'record.read'
const edit = 'record.edit'
const entry = { id: idOf('entry') }
const source = { id: idOf('source') }
const event = { id: idOf('event') }
const quote = { id: idOf('quote') }

/** The record as the newsroom keeps it. */
export const recordDeskRoutes = {
  list: route('record-desk.list', {
    method: 'GET',
    path: '/newsroom/record',
    query: { q: words(), kind: words(20), after: anId('entry'), done },
    permission: read,
  }),
  add: route('record-desk.add', { method: 'POST', path: '/newsroom/record', permission: edit }),
  entry: route('record-desk.entry', {
    method: 'GET',
    path: '/newsroom/record/entries/:id',
    params: entry,
    target: 'entry',
    query: { done, was: z.string().optional() },
    permission: read,
  }),
  changeEntry: route('record-desk.change-entry', {
    method: 'POST',
    path: '/newsroom/record/entries/:id',
    params: entry,
    target: 'entry',
    permission: edit,
  }),
  addRole: route('record-desk.add-role', {
    method: 'POST',
    path: '/newsroom/record/entries/:id/roles',
    params: entry,
    target: 'entry',
    permission: edit,
  }),
  changeRole: route('record-desk.change-role', {
    method: 'POST',
    path: '/newsroom/record/entries/:id/roles/:role',
    params: entry,
    target: 'entry',
    permission: edit,
  }),
  merge: route('record-desk.merge', {
    method: 'POST',
    path: '/newsroom/record/entries/:id/merging',
    params: entry,
    target: 'entry',
    permission: edit,
  }),
  removeEntry: route('record-desk.remove-entry', {
    method: 'POST',
    path: '/newsroom/record/entries/:id/removal',
    params: entry,
    target: 'entry',
    permission: edit,
  }),
  sources: route('record-desk.sources', {
    method: 'GET',
    path: '/newsroom/record/sources',
    query: { before: anId('source') },
    permission: read,
  }),
  addSource: route('record-desk.add-source', {
    method: 'POST',
    path: '/newsroom/record/sources',
    permission: edit,
  }),
  source: route('record-desk.source', {
    method: 'GET',
    path: '/newsroom/record/sources/:id',
    params: source,
    target: 'source',
    query: { done },
    permission: read,
  }),
  changeSource: route('record-desk.change-source', {
    method: 'POST',
    path: '/newsroom/record/sources/:id',
    params: source,
    target: 'source',
    permission: edit,
  }),
  lookAtSource: route('record-desk.look-at-source', {
    method: 'POST',
    path: '/newsroom/record/sources/:id/looks',
    params: source,
    target: 'source',
    permission: edit,
  }),
  event: route('record-desk.event', {
    method: 'GET',
    path: '/newsroom/record/events/:id',
    params: event,
    target: 'event',
    query: { done },
    permission: read,
  }),
  changeEvent: route('record-desk.change-event', {
    method: 'POST',
    path: '/newsroom/record/events/:id',
    params: event,
    target: 'event',
    permission: edit,
  }),
  quote: route('record-desk.quote', {
    method: 'GET',
    path: '/newsroom/record/quotes/:id',
    params: quote,
    target: 'quote',
    query: { done },
    permission: read,
  }),
  changeQuote: route('record-desk.change-quote', {
    method: 'POST',
    path: '/newsroom/record/quotes/:id',
    params: quote,
    target: 'quote',
    permission: edit,
  }),
} as const

const reading = { params: { id: idOf('article') }, permission: 'article.read', target: 'article' } as const
const writing = { params: { id: idOf('article') }, permission: 'article.write', target: 'article' } as const
const said = { done, count: words(4), at: words(40), undone: words(4) }

/** What one article says of the record: confirmed, suggested, or not found any more. */
export const articleRecordRoutes = {
  show: route('article-record.show', {
    method: 'GET',
    path: '/newsroom/articles/:id/record',
    query: { ...said, add: words(10), words: words(5000), block: words(16) },
    ...reading,
  }),
  panel: route('article-record.panel', {
    method: 'GET',
    path: '/newsroom/articles/:id/record/panel',
    query: said,
    ...reading,
  }),
  addName: route('article-record.add-name', {
    method: 'POST',
    path: '/newsroom/articles/:id/record/names',
    ...writing,
  }),
  addQuote: route('article-record.add-quote', {
    method: 'POST',
    path: '/newsroom/articles/:id/record/quotes',
    ...writing,
  }),
  addEvent: route('article-record.add-event', {
    method: 'POST',
    path: '/newsroom/articles/:id/record/events',
    ...writing,
  }),
  acceptSure: route('article-record.accept-sure', {
    method: 'POST',
    path: '/newsroom/articles/:id/record/suggestions',
    ...writing,
  }),
  undo: route('article-record.undo', { method: 'POST', path: '/newsroom/articles/:id/record/undoings', ...writing }),
  decide: route('article-record.decide', {
    method: 'POST',
    path: '/newsroom/articles/:id/record/suggestions/:suggestion',
    ...writing,
  }),
  changeMention: route('article-record.change-mention', {
    method: 'POST',
    path: '/newsroom/articles/:id/record/mentions/:mention',
    ...writing,
  }),
} as const
