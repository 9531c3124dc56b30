import type { Context } from 'hono'
import { z } from 'zod'
import { momentOf } from '../../base/dates.ts'
import type { Path } from '../../base/path.ts'
import { cleanLine } from '../../base/text.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { findKeptPage } from '../../platform/pages/respond.ts'
import type { Web } from '../../platform/web/edge.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Skip } from '../../ui/reader/page.tsx'
import type { Below } from '../articles/index.ts'
import { formAt } from '../reply-intake/routes.ts'
import { longestQuestion } from './finding/service.ts'
import { threadOf } from './keeping.ts'
import * as say from './messages/readers.ts'
import { type OwnNeeds, ownReplyHandlers } from './own/reader-routes.tsx'
import { aboutOf, renderThread, type ThreadPlace, underOf, untilChange } from './reading/routes.tsx'
import type { Stands } from './reading/service.ts'
import type { ReplyId, Sort } from './reply.ts'
import { replyAnchor, replyRoutes, threadAt } from './routes.ts'
import type { replyForm } from './slots.ts'
import { BelowArticle, besidePassage, FeedLink } from './views/below.tsx'
import { pageAt } from './views/paging.tsx'
import { readAgain } from './views/parts.tsx'
import { SearchReplies } from './views/reading.tsx'

type Needs = OwnNeeds & { pages: Pages }
type C = Context<Web>

type Form = () => NonNullable<(typeof replyForm)['filling']>

/** The first replies and the form, as the article's own page shows them. */
export function replyThread({ replies, frame, form }: Pick<Needs, 'replies' | 'frame'> & { form: Form }): Below {
  return async (given) => {
    const article = await replies.asItTakes(given)
    const [page, locale] = await Promise.all([replies.firstPage(article.id), frame()])
    const about = aboutOf(article)
    const leave = about.open ? await form()({ path: about.path, readAgain: readAgain(about, locale) }) : null
    const under = underOf(article, locale)
    const script = locale.assets.arrivals
    const shown = <BelowArticle about={about} page={page} under={under} form={leave} script={script} />
    const beside = (block: string) => {
      const saysSomething = under.passages.get(block)?.trim() !== ''
      return besidePassage({ about, locale, saysSomething }, page.quoting.get(block) ?? 0, block)
    }
    const head = <FeedLink about={about} />
    const skips = skipsOf(about.open, page.roots.length > 0)
    return { shown, tags: [threadOf(article.id)], beside, head, skips, ...untilChange(article) }
  }
}

function skipsOf(isOpen: boolean, areThere: boolean): Skip[] {
  const replies = areThere ? [{ name: say.skipToReplies(), to: threadAt('') }] : []
  return isOpen ? [...replies, { name: say.skipToForm(), to: formAt('') }] : replies
}

/** Replies below their article's address. */
export function replyHandlers(needs: Needs) {
  return [
    on(replyRoutes.place, ({ c, params: { article: path, id } }) => showPlace(needs, c, { path, id })),
    on(replyRoutes.on, ({ c, params, query }) => showDay(needs, c, { path: params.article, day: query.day })),
    on(replyRoutes.search, ({ c, params, query }) => showSearch(needs, c, { path: params.article, ...query })),
    ...threadHandlers(needs),
    ...ownReplyHandlers(needs),
  ]
}

/** The pages that are the same for everybody. */
function threadHandlers(needs: Needs) {
  const kept = (c: C, path: Path, page: ThreadPlace) => findKeptPage(c, needs.pages, () => renderAt(needs, path, page))
  return [
    on(replyRoutes.after, ({ c, params: { article: path, id } }) => showPage(needs, c, { path, sort: 'oldest', id })),
    on(replyRoutes.sorted, ({ c, params: { article, sort } }) => kept(c, article, { is: 'sorted', sort })),
    on(replyRoutes.sortedAfter, ({ c, params: { article: path, ...page } }) => showPage(needs, c, { path, ...page })),
    on(replyRoutes.all, ({ c, params }) => kept(c, params.article, { is: 'all' })),
    on(replyRoutes.passage, ({ c, params: { article, block } }) => kept(c, article, { is: 'to', block, after: null })),
    on(replyRoutes.passageAfter, ({ c, params: { article, block, id } }) =>
      kept(c, article, { is: 'to', block, after: id }),
    ),
    on(replyRoutes.count, ({ c, params }) => kept(c, params.article, { is: 'count' })),
    on(replyRoutes.feed, ({ c, params }) => kept(c, params.article, { is: 'feed' })),
    on(replyRoutes.one, ({ c, params: { article, id } }) => kept(c, article, { is: 'reply', id, after: null })),
    on(replyRoutes.answersAfter, ({ c, params: { article, id, after } }) =>
      kept(c, article, { is: 'reply', id, after }),
    ),
  ]
}

type PageOf = { path: Path; sort: Sort; id: ReplyId }

/** A page of the thread; a reply in the middle of one leads to where it begins. */
async function showPage(needs: Needs, c: C, { path, sort, id: after }: PageOf): Promise<Response | undefined> {
  const page = await findKeptPage(c, needs.pages, () => renderAt(needs, path, { is: 'page', sort, id: after }))
  if (page) return page
  const article = await needs.replies.articleAt(path)
  const begins = article && (await needs.replies.meant(article.id, { sort, after }))
  // A last page that has lost its replies leads nowhere else.
  return begins === undefined || begins === after ? undefined : c.redirect(pageAt(path, sort, begins), 303)
}

const days = z.iso.date()
type DayOf = { path: Path; day: string | undefined }

/** The first replies of a day, where the paper is; the last page after the last of them. */
async function showDay(needs: Needs, c: C, { path, day: asked }: DayOf): Promise<Response | undefined> {
  const article = await needs.replies.articleAt(path)
  if (!article) return undefined
  const day = days.safeParse(asked).data
  if (day === undefined) return c.redirect(threadAt(path), 303)
  const { timeZone } = await needs.frame()
  const { begins, id } = await needs.replies.from(article.id, momentOf({ day, minutes: 0 }, timeZone))
  const page = pageAt(path, 'oldest', begins)
  return c.redirect(id === null ? page : page.replace(/#.*|$/, replyAnchor(id)), 303)
}

async function renderAt(needs: Needs, path: Path, page: ThreadPlace): Promise<Rendering | undefined> {
  const article = await needs.replies.articleAt(path)
  return article && renderThread(needs, article, page)
}

/** Leads to wherever the reply stands now. */
async function showPlace(needs: Needs, c: C, { path, id }: { path: Path; id: ReplyId }) {
  const article = await needs.replies.articleAt(path)
  const place = article && (await needs.replies.stands(article.id, id))
  if (!place) return undefined
  c.header('cache-control', 'no-store')
  return c.redirect(placeOf(path, place) + replyAnchor(id), 303)
}

function placeOf(path: Path, place: Stands): string {
  if (place.on === 'article') return path
  if (place.on === 'page') return replyRoutes.after.to({ article: path, id: place.after })
  const { root, after } = place
  return after === null
    ? replyRoutes.one.to({ article: path, id: root })
    : replyRoutes.answersAfter.to({ article: path, id: root, after })
}

type Searching = { path: Path; q: string; before: number | undefined }

/** Never kept: there are as many pages as there are questions. */
async function showSearch(needs: Needs, c: C, { path, q: asked, before }: Searching) {
  const article = await needs.replies.articleAt(path)
  if (!article) return undefined
  const isTooLong = asked.length > longestQuestion
  const question = cleanLine(asked.slice(0, longestQuestion))
  const result = isTooLong ? ('too-long' as const) : await needs.replies.find(article.id, question, before)
  const shown = { frame: await needs.frame(), about: aboutOf(article), question, longest: longestQuestion, result }
  return privately(c, await htmlDocument(<SearchReplies {...shown} />), isTooLong ? 422 : 200)
}

/** For one person only: no cache keeps it and no search engine lists it. */
function privately(c: C, body: string, status: 200 | 422): Response {
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex')
  return c.html(body, status)
}
