import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { findKeptPage } from '../../platform/pages/respond.ts'
import { type ErrorPage, kilobytes, limitsBody, statusOf, type Web } from '../../platform/web/edge.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { urls } from '../../urls.ts'
import type { Articles, Below, PublicArticle } from '../articles/index.ts'
import { type Address, addressOf } from './addresses.ts'
import { fromOf, keepBrowser, type WhoReads } from './browser.ts'
import { answerLost, problemOf, sentForm, typedOf } from './form.ts'
import { threadOf } from './keeping.ts'
import type { ReplyId } from './reply.ts'
import type { ReplyRefusal } from './rules.ts'
import type { Replies } from './service.ts'
import type { Problem, Typed } from './views/form.tsx'
import { type About, BelowArticle, FormPage, MoreReplies, RefusedPage, ReplyPage } from './views/pages.tsx'

type Needs = {
  replies: Replies
  articles: Articles
  pages: Pages
  frame: () => Promise<Frame>
  errorPage: ErrorPage
  reader: WhoReads
}
type C = Context<Web>

const html = 'text/html; charset=utf-8'
const longestBody = kilobytes(64)

/** The first replies and the form, as the article's own page shows them. */
export function replyThread({ replies, frame }: Pick<Needs, 'replies' | 'frame'>): Below {
  return async (article) => {
    const [page, stamp, locale] = [await replies.firstPage(article.id), await replies.stamp(), await frame()]
    const about = aboutOf(article)
    const under = { path: article.path, locale, open: article.repliesOpen }
    const shown = <BelowArticle about={about} page={page} under={under} stamp={stamp} />
    return { shown, facts: [threadOf(article.id)] }
  }
}

/**
 * Replies at their addresses, each below its article's own. An imported article may have any address, so what does not
 * lead to an article here goes on to whoever is next.
 */
export function replyPages(needs: Needs) {
  const limited = limitsBody<Web>(longestBody, (c) => tooLarge(needs, c))
  const app = new Hono<Web>()
  app.all('*', async (c, next) => {
    const address = addressOf(encodeURI(c.req.path))
    if (!address) return next()
    if (c.req.method === 'POST' && address.is === 'sending') {
      return limited(c, async () => {
        c.res = await receive(needs, c, address.path)
      })
    }
    const answer = await show(needs, c, address)
    return answer ?? next()
  })
  return app
}

async function show(needs: Needs, c: C, address: Address): Promise<Response | undefined> {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (!isRead || address.is === 'sending') return wrongMethod(needs, c, address)
  const found = await respond(needs, c, address)
  if (found) return found
  const at = await needs.articles.at(address.path)
  if (at.found === 'withdrawn') return c.redirect(address.path, 303)
  return at.found === 'moved' ? c.redirect(at.to + encodeURI(c.req.path).slice(address.path.length), 301) : undefined
}

async function wrongMethod({ articles, errorPage }: Needs, c: C, address: Address): Promise<Response | undefined> {
  if ((await articles.at(address.path)).found === 'nothing') return undefined
  c.header('allow', address.is === 'sending' ? 'POST' : 'GET, HEAD')
  return c.html(await errorPage(c, 'wrong-method'), statusOf['wrong-method'])
}

function respond(needs: Needs, c: C, address: Exclude<Address, { is: 'sending' }>): Promise<Response | undefined> {
  if (address.is === 'form') return showForm(needs, c, address)
  return findKeptPage(c, needs.pages, () => (address.is === 'page' ? renderPage : renderReply)(needs, address))
}

type Kept = Extract<Address, { is: 'page' | 'reply' }>

async function renderPage(needs: Needs, { path, id }: Kept): Promise<Rendering | undefined> {
  const article = await articleAt(needs, path)
  const page = article && (await needs.replies.pageAfter(article.id, id))
  if (!page) return undefined
  const frame = await needs.frame()
  const shown = { frame, about: aboutOf(article), page, under: underOf(article, frame) }
  return rendering(article, <MoreReplies {...shown} canonical={urls.repliesAfter(path, id)} />)
}

async function renderReply(needs: Needs, address: Kept): Promise<Rendering | undefined> {
  const article = await articleAt(needs, address.path)
  const after = address.is === 'reply' ? address.after : null
  const conversation = article && (await needs.replies.conversation(article.id, { id: address.id, after }))
  if (!conversation) return undefined
  const frame = await needs.frame()
  const shown = { frame, about: aboutOf(article), conversation, under: underOf(article, frame) }
  return rendering(article, <ReplyPage {...shown} />)
}

async function rendering(article: PublicArticle, page: Child): Promise<Rendering> {
  const facts: Rendering['facts'] = ['site', `article:${article.id}`, threadOf(article.id)]
  return { status: 200, type: html, body: await htmlDocument(page), facts }
}

async function showForm(needs: Needs, c: C, { path, answers }: { path: string; answers: ReplyId | null }) {
  const article = await articleAt(needs, path)
  if (!article) return undefined
  if (!article.repliesOpen) return c.redirect(article.path, 303)
  const answered = answers === null ? null : await needs.replies.shown(article.id, answers)
  if (answers !== null && answered?.shows !== 'words') return undefined
  const reader = await needs.reader(c)
  const typed = reader && { body: '', name: reader.name, email: reader.email }
  return privately(c, await formPage(needs, { article, answers, typed }), 200)
}

/** Takes what a form sent: it is kept and shown, or it comes back with what was typed still in it. */
async function receive(needs: Needs, c: C, path: string): Promise<Response> {
  const sent = await readForm(c, sentForm)
  if ('problems' in sent) {
    const lost = answerLost(sent.problems)
    return again(needs, c, { path, ...typedOf(sent.typed), problem: lost ?? problemOf(sent.problems) })
  }
  const { website, form, ...words } = sent.read
  const from = await fromOf(c, needs.reader)
  const outcome = await needs.replies.post({ path, ...words, trap: website, stamp: form, from })
  if ('refused' in outcome) {
    const { answers, ...typed } = words
    const stamp = outcome.refused === 'form-not-ours' ? '' : form
    return again(needs, c, { path, typed, stamp, answers, problem: { refused: outcome.refused, fields: {} } })
  }
  const { reply, path: at, browser: known } = outcome.done
  if (known) keepBrowser(c, known, await needs.frame())
  c.header('cache-control', 'no-store')
  const isPublic = reply.status === 'published'
  return c.redirect(isPublic ? urls.reply(at, reply.id) + urls.replyAnchor(reply.id) : urls.ownReply(at, reply.id), 303)
}

type Again = { path: string; typed: Typed; stamp: string; answers: ReplyId | null; problem: Problem }

/** The form once more, with every word still in it, or only the words where no form can stand. */
async function again(needs: Needs, c: C, { path, typed, stamp, answers, problem }: Again): Promise<Response> {
  const found = await needs.articles.whereIs(path)
  const article = found.found === 'article' ? await needs.articles.published(found.article) : undefined
  if (!article?.repliesOpen) return noForm(needs, c, { article, path, body: typed.body, problem })
  const isKnown = answers !== null && problem.refused !== 'answered-gone'
  const parent = isKnown ? ((await needs.replies.shown(article.id, answers))?.id ?? null) : null
  const body = await formPage(needs, { article, answers: parent, typed, problem, stamp })
  return privately(c, body, problem.refused === 'too-large' ? 413 : 422)
}

type NoForm = { article: PublicArticle | undefined; path: string; body: string; problem: Problem }

async function noForm(needs: Needs, c: C, { article, path, body, problem }: NoForm): Promise<Response> {
  const [refusal, status] = article ? (['replies-closed', 422] as const) : await whyNoArticle(needs, path)
  const back = article ? { name: 'Back to the article', path: article.path } : { name: 'Front page', path: urls.home }
  const shown = problem.refused === 'too-large' ? problem.refused : refusal
  const page = <RefusedPage frame={await needs.frame()} refusal={shown} body={body} back={back} />
  return privately(c, await htmlDocument(page), shown === 'too-large' ? 413 : status)
}

async function whyNoArticle({ articles }: Needs, path: string): Promise<readonly [ReplyRefusal, 404 | 410]> {
  const { found } = await articles.at(path)
  return found === 'withdrawn' ? ['article-withdrawn', 410] : ['no-such-article', 404]
}

async function tooLarge(needs: Needs, c: C): Promise<Response> {
  const path = addressOf(encodeURI(c.req.path))?.path ?? urls.home
  const nothing = { body: '', name: '', email: '' }
  const problem: Problem = { refused: 'too-large', fields: {} }
  return again(needs, c, { path, typed: nothing, stamp: '', answers: null, problem })
}

type Filled = {
  article: PublicArticle
  answers: ReplyId | null
  typed?: Typed | undefined
  problem?: Problem
  stamp?: string
}

async function formPage(needs: Needs, { article, answers, typed, problem, stamp }: Filled): Promise<string> {
  const frame = await needs.frame()
  const answered = answers === null ? null : ((await needs.replies.shown(article.id, answers)) ?? null)
  const shown = { about: aboutOf(article), under: underOf(article, frame), answered, typed, problem }
  return htmlDocument(<FormPage frame={frame} {...shown} stamp={stamp || (await needs.replies.stamp())} />)
}

/** The article at this very path; one that moved is somewhere else, and readers are sent there. */
async function articleAt({ articles }: Needs, path: string): Promise<PublicArticle | undefined> {
  const found = await articles.at(path)
  return found.found === 'article' ? articles.published(found.article) : undefined
}

function aboutOf({ path, content, repliesOpen, replyCount }: PublicArticle): About {
  return { path, headline: content.headline, open: repliesOpen, replyCount }
}

function underOf({ path, repliesOpen }: PublicArticle, locale: Frame) {
  return { path, locale, open: repliesOpen }
}

/** For one person only: no cache keeps it and no search engine lists it. */
function privately(c: C, body: string, status: 200 | 404 | 410 | 413 | 422): Response {
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex')
  return c.html(body, status)
}
