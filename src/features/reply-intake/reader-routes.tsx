import type { Context } from 'hono'
import type { Clock } from '../../base/clock.ts'
import { home, type Path } from '../../base/path.ts'
import type { Web } from '../../platform/web/edge.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { type Articles, type PublicArticle, passages } from '../articles/index.ts'
import {
  aboutOf,
  browserCookie,
  fromOf,
  type Replies,
  type replyForm,
  type Taking,
  underOf,
  type WhoReads,
} from '../replies/index.ts'
import { ownReplyRoutes, replyAnchor, replyRoutes } from '../replies/routes.ts'
import type { Aim } from './attempt.ts'
import { editHandlers } from './edit-routes.tsx'
import { answerLost, problemOf, reportIn, sentForm, toTheArticle, typedOf } from './form.ts'
import * as say from './messages/readers.ts'
import { intakeRoutes } from './routes.ts'
import type { ReplyRefusal } from './rules.ts'
import type { ReplyIntake } from './service.ts'
import { LeaveReply, type Problem, type Typed } from './views/form.tsx'
import { FormPage, RefusedPage } from './views/pages.tsx'

type Needs = {
  replies: Replies
  replyIntake: ReplyIntake
  articles: Articles
  frame: () => Promise<Frame>
  reader: WhoReads
}
type C = Context<Web>
type Taken = PublicArticle & Taking

/** The form as the article’s own page has it. */
export function formUnder({ replyIntake }: { replyIntake: ReplyIntake }): NonNullable<(typeof replyForm)['filling']> {
  return async (asked) => <LeaveReply {...asked} stamp={await replyIntake.stamp()} />
}

/** The forms for replies, and what they are sent to. */
export function intakeHandlers(needs: Needs & { clock: Clock }) {
  return [
    on(intakeRoutes.send, ({ c, params }) => receive(needs, c, params.article), {
      tooLarge: ({ c, params }) => tooLong(needs, c, params.article),
    }),
    ...formHandlers(needs),
    ...editHandlers(needs),
  ]
}

/** The form by itself: a reply, an answer to one, to a passage, or a report that something is wrong. */
function formHandlers(needs: Needs) {
  const form = (c: C, path: Path, aim: Partial<Aim>) => showForm(needs, c, { ...toTheArticle, ...aim, path })
  return [
    on(intakeRoutes.form, ({ c, params }) => form(c, params.article, {})),
    on(intakeRoutes.answer, ({ c, params: { article, id } }) => form(c, article, { answers: id })),
    on(intakeRoutes.quote, ({ c, params: { article, block } }) => form(c, article, { block })),
    on(intakeRoutes.error, ({ c, params }) => form(c, params.article, { errorReport: 'public' })),
    on(intakeRoutes.errorIn, ({ c, params: { article, block } }) => form(c, article, { block, errorReport: 'public' })),
  ]
}

async function showForm(needs: Needs, c: C, { path, answers, block, errorReport }: Aim & { path: Path }) {
  const article = await needs.replies.articleAt(path)
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
  const outcome = await needs.replyIntake.post({ path, ...typed, ...aim, trap: website, stamp: form, from })
  if ('refused' in outcome) {
    const stamp = outcome.refused === 'form-not-ours' ? '' : form
    return again(needs, c, { path, typed, stamp, aim, problem: { ...outcome, fields: {} } })
  }
  const { reply, path: at, browser: known } = outcome.done
  if (known) browserCookie.keep(c, known)
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
  const back = article ? { name: say.backToArticle(), path: article.path } : { name: say.frontPage(), path: home }
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
  return htmlDocument(<FormPage frame={frame} {...shown} stamp={stamp || (await needs.replyIntake.stamp())} />)
}

/** For one person only: no cache keeps it and no search engine lists it. */
function privately(c: C, body: string, status: 200 | 404 | 410 | 413 | 422): Response {
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex')
  return c.html(body, status)
}
