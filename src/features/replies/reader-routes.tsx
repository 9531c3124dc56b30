import type { Context } from 'hono'
import { z } from 'zod'
import { momentOf } from '../../base/dates.ts'
import type { Path } from '../../base/path.ts'
import { home } from '../../base/path.ts'
import { cleanLine } from '../../base/text.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { findKeptPage } from '../../platform/pages/respond.ts'
import type { Web } from '../../platform/web/edge.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Skip } from '../../ui/reader/page.tsx'
import { type Below, type PublicArticle, passages } from '../articles/index.ts'
import { fromOf, keepBrowser } from './browser.ts'
import { longestQuestion } from './finding/service.ts'
import { answerLost, problemOf, reportIn, sentForm, toTheArticle, typedOf } from './form.ts'
import { threadOf } from './keeping.ts'
import { type OwnNeeds, ownReplyHandlers } from './own/reader-routes.tsx'
import { aboutOf, renderThread, type ThreadPlace, underOf, untilChange } from './reading/routes.tsx'
import type { Stands } from './reading/service.ts'
import type { Aim, ReplyId, Sort } from './reply.ts'
import { formAt, ownReplyRoutes, replyAnchor, replyRoutes, threadAt } from './routes.ts'
import type { ReplyRefusal } from './rules.ts'
import type { Taking } from './service.ts'
import { BelowArticle, besidePassage, FeedLink } from './views/below.tsx'
import type { Problem, Typed } from './views/form.tsx'
import { FormPage, RefusedPage } from './views/pages.tsx'
import { pageAt } from './views/paging.tsx'
import { SearchReplies } from './views/reading.tsx'

type Needs = OwnNeeds & { pages: Pages }
type C = Context<Web>
type Taken = PublicArticle & Taking

/** The first replies and the form, as the article's own page shows them. */
export function replyThread({ replies, frame }: Pick<Needs, 'replies' | 'frame'>): Below {
  return async (given) => {
    const article = await replies.asItTakes(given)
    const [page, stamp, locale] = await Promise.all([replies.firstPage(article.id), replies.stamp(), frame()])
    const about = aboutOf(article)
    const under = underOf(article, locale)
    const script = locale.assets.arrivals
    const shown = <BelowArticle about={about} page={page} under={under} stamp={stamp} script={script} />
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
  const replies = areThere ? [{ name: 'Skip to the replies', to: threadAt('') }] : []
  return isOpen ? [...replies, { name: 'Skip to the form for a reply', to: formAt('') }] : replies
}

/** Replies below their article's address. */
export function replyHandlers(needs: Needs) {
  return [
    on(replyRoutes.send, ({ c, params }) => receive(needs, c, params.article), {
      tooLarge: ({ c, params }) => tooLong(needs, c, params.article),
    }),
    on(replyRoutes.place, ({ c, params: { article: path, id } }) => showPlace(needs, c, { path, id })),
    on(replyRoutes.on, ({ c, params, query }) => showDay(needs, c, { path: params.article, day: query.day })),
    on(replyRoutes.search, ({ c, params, query }) => showSearch(needs, c, { path: params.article, ...query })),
    ...threadHandlers(needs),
    ...formHandlers(needs),
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

/** The form by itself: a reply, an answer to one, to a passage, or a report that something is wrong. */
function formHandlers(needs: Needs) {
  const form = (c: C, path: Path, aim: Partial<Aim>) => showForm(needs, c, { ...toTheArticle, ...aim, path })
  return [
    on(replyRoutes.form, ({ c, params }) => form(c, params.article, {})),
    on(replyRoutes.answer, ({ c, params: { article, id } }) => form(c, article, { answers: id })),
    on(replyRoutes.quote, ({ c, params: { article, block } }) => form(c, article, { block })),
    on(replyRoutes.error, ({ c, params }) => form(c, params.article, { errorReport: 'public' })),
    on(replyRoutes.errorIn, ({ c, params: { article, block } }) => form(c, article, { block, errorReport: 'public' })),
  ]
}

type PageOf = { path: Path; sort: Sort; id: ReplyId }

/** A page of the thread; a reply in the middle of one leads to where it begins. */
async function showPage(needs: Needs, c: C, { path, sort, id: after }: PageOf): Promise<Response | undefined> {
  const page = await findKeptPage(c, needs.pages, () => renderAt(needs, path, { is: 'page', sort, id: after }))
  if (page) return page
  const article = await articleAt(needs, path)
  const begins = article && (await needs.replies.meant(article.id, { sort, after }))
  // A last page that has lost its replies leads nowhere else.
  return begins === undefined || begins === after ? undefined : c.redirect(pageAt(path, sort, begins), 303)
}

const days = z.iso.date()
type DayOf = { path: Path; day: string | undefined }

/** The first replies of a day, where the paper is; the last page after the last of them. */
async function showDay(needs: Needs, c: C, { path, day: asked }: DayOf): Promise<Response | undefined> {
  const article = await articleAt(needs, path)
  if (!article) return undefined
  const day = days.safeParse(asked).data
  if (day === undefined) return c.redirect(threadAt(path), 303)
  const { timeZone } = await needs.frame()
  const { begins, id } = await needs.replies.from(article.id, momentOf({ day, minutes: 0 }, timeZone))
  const page = pageAt(path, 'oldest', begins)
  return c.redirect(id === null ? page : page.replace(/#.*|$/, replyAnchor(id)), 303)
}

async function renderAt(needs: Needs, path: Path, page: ThreadPlace): Promise<Rendering | undefined> {
  const article = await articleAt(needs, path)
  return article && renderThread(needs, article, page)
}

/** Leads to wherever the reply stands now. */
async function showPlace(needs: Needs, c: C, { path, id }: { path: Path; id: ReplyId }) {
  const article = await articleAt(needs, path)
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
  const article = await articleAt(needs, path)
  if (!article) return undefined
  const isTooLong = asked.length > longestQuestion
  const question = cleanLine(asked.slice(0, longestQuestion))
  const result = isTooLong ? ('too-long' as const) : await needs.replies.find(article.id, question, before)
  const shown = { frame: await needs.frame(), about: aboutOf(article), question, longest: longestQuestion, result }
  return privately(c, await htmlDocument(<SearchReplies {...shown} />), isTooLong ? 422 : 200)
}

async function showForm(needs: Needs, c: C, { path, answers, block, errorReport }: Aim & { path: Path }) {
  const article = await articleAt(needs, path)
  if (!article) return undefined
  if (!article.repliesOpen) return c.redirect(article.path, 303)
  const answered = answers === null ? null : await needs.replies.shown(article.id, answers)
  if (answers !== null && answered?.shows !== 'words') return undefined
  if (block !== null && !hasPassage(article, block)) return undefined
  const reader = await needs.reader(c)
  const typed = reader && { body: '', name: reader.name, email: reader.email }
  return privately(c, await formPage(needs, { article, aim: { answers, block, errorReport }, typed }), 200)
}

function hasPassage({ content }: PublicArticle, block: string): boolean {
  return passages(content.body).some(({ id, text }) => id === block && text !== '')
}

/** Takes what a form sent: it is kept and shown, or it comes back with what was typed still in it. */
async function receive(needs: Needs, c: C, path: Path): Promise<Response> {
  const sent = await readBody(c, sentForm)
  if ('problems' in sent) {
    const lost = answerLost(sent.problems)
    return again(needs, c, { path, ...typedOf(sent.typed), problem: lost ?? problemOf(sent.problems) })
  }
  const { website, form, error, seen, thanks, answers, block, ...typed } = sent.read
  const aim: Aim = { answers, block, errorReport: reportIn({ error, seen }), mayBeThanked: thanks !== '' }
  const from = await fromOf(c, needs.reader)
  const outcome = await needs.replies.post({ path, ...typed, ...aim, trap: website, stamp: form, from })
  if ('refused' in outcome) {
    const stamp = outcome.refused === 'form-not-ours' ? '' : form
    return again(needs, c, { path, typed, stamp, aim, problem: { ...outcome, fields: {} } })
  }
  const { reply, path: at, browser: known } = outcome.done
  if (known) keepBrowser(c, known)
  c.header('cache-control', 'no-store')
  const isPublic = reply.status === 'published'
  return c.redirect(
    isPublic
      ? replyRoutes.one.to({ article: at, id: reply.id }) + replyAnchor(reply.id)
      : ownReplyRoutes.sent.to({ article: at, id: reply.id }),
    303,
  )
}

type Again = { path: Path; typed: Typed; stamp: string; aim: Aim; problem: Problem }

/** The form once more, with every word still in it, or only the words where no form can stand. */
async function again(needs: Needs, c: C, { path, typed, stamp, aim, problem }: Again): Promise<Response> {
  const found = await needs.articles.whereIs(path)
  const shown = found.found === 'article' ? await needs.articles.published(found.article) : undefined
  const article = shown && (await needs.replies.asItTakes(shown))
  if (!article?.repliesOpen) return noForm(needs, c, { article, path, body: typed.body, problem })
  const kept = await whatIsLeft(needs, article, problem.refused === 'answered-gone' ? { ...aim, answers: null } : aim)
  const body = await formPage(needs, { article, aim: kept, typed, problem, stamp })
  return privately(c, body, problem.refused === 'too-large' ? 413 : 422)
}

/** A form names only what is still there to be answered. */
async function whatIsLeft({ replies }: Needs, article: PublicArticle, aim: Aim): Promise<Aim> {
  const { answers, block, ...reporting } = aim
  const answered = answers === null ? undefined : await replies.shown(article.id, answers)
  return {
    answers: answered?.id ?? null,
    block: block !== null && hasPassage(article, block) ? block : null,
    ...reporting,
  }
}

type NoForm = { article: PublicArticle | undefined; path: Path; body: string; problem: Problem }

async function noForm(needs: Needs, c: C, { article, path, body, problem }: NoForm): Promise<Response> {
  const [refusal, status] = article ? (['replies-closed', 422] as const) : await whyNoArticle(needs, path)
  const back = article ? { name: 'Back to the article', path: article.path } : { name: 'Front page', path: home }
  const shown = problem.refused === 'too-large' ? problem.refused : refusal
  const page = <RefusedPage frame={await needs.frame()} refusal={shown} body={body} back={back} />
  return privately(c, await htmlDocument(page), shown === 'too-large' ? 413 : status)
}

async function whyNoArticle({ articles }: Needs, path: Path): Promise<readonly [ReplyRefusal, 404 | 410]> {
  const { found } = await articles.at(path)
  return found === 'withdrawn' ? ['article-withdrawn', 410] : ['no-such-article', 404]
}

/** A reply that is too long comes back to its form, however long it is. */
function tooLong(needs: Needs, c: C, path: Path): Promise<Response> {
  const nothing = { body: '', name: '', email: '' }
  const problem: Problem = { refused: 'too-large', fields: {} }
  return again(needs, c, { path, typed: nothing, stamp: '', aim: toTheArticle, problem })
}

type Filled = {
  article: Taken
  aim: Aim
  typed?: Typed | undefined
  problem?: Problem
  stamp?: string
}

async function formPage(needs: Needs, { article, aim, typed, problem, stamp }: Filled): Promise<string> {
  const frame = await needs.frame()
  const { answers } = aim
  const answered = answers === null ? null : ((await needs.replies.shown(article.id, answers)) ?? null)
  const shown = { about: aboutOf(article), under: underOf(article, frame), aim, answered, typed, problem }
  return htmlDocument(<FormPage frame={frame} {...shown} stamp={stamp || (await needs.replies.stamp())} />)
}

/** The article at this very path; one that moved is somewhere else, and readers are sent there. */
async function articleAt({ articles, replies }: Needs, path: Path): Promise<Taken | undefined> {
  const found = await articles.at(path)
  const article = found.found === 'article' ? await articles.published(found.article) : undefined
  return article && replies.asItTakes(article)
}

/** For one person only: no cache keeps it and no search engine lists it. */
function privately(c: C, body: string, status: 200 | 404 | 410 | 413 | 422): Response {
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex')
  return c.html(body, status)
}
