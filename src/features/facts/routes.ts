import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { done, words } from '../../platform/web/routes/query.ts'
import { route } from '../../platform/web/routes/route.ts'
import { readArticles, writeArticles } from '../articles/permissions.ts'
import { editRecord, readRecord } from '../sources/permissions.ts'

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

const read = readRecord
const edit = editRecord
const event = { id: idOf('event') }
const quote = { id: idOf('quote') }

/** One event or one quote, whatever articles it stands in. */
export const factDeskRoutes = {
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

const reading = { params: { id: idOf('article') }, permission: readArticles, target: 'article' } as const
const writing = { params: { id: idOf('article') }, permission: writeArticles, target: 'article' } as const
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
  changeMention: route('article-record.change-mention', {
    method: 'POST',
    path: '/newsroom/articles/:id/record/mentions/:mention',
    ...writing,
  }),
} as const
