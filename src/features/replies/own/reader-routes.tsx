import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Clock, Instant } from '../../../base/clock.ts'
import type { Path } from '../../../base/path.ts'
import { clean } from '../../../base/text.ts'
import type { Web } from '../../../platform/web/edge.ts'
import { readBody } from '../../../platform/web/forms.ts'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import type { Articles, PublicArticle } from '../../articles/index.ts'
import { fromOf, keepBrowser, type WhoReads } from '../browser.ts'
import type { Reply, ReplyId } from '../reply.ts'
import { ownReplyRoutes, replyAnchor, replyRoutes } from '../routes.ts'
import type { Replies, Taking } from '../service.ts'
import { EditPage, NotYoursPage, OwnReplyPage, WithdrawPage } from '../views/own.tsx'
import { ReportedPage, ReportPage } from '../views/report.tsx'
import { editForm, reportForm } from './form.ts'
import { canWithdraw, type EditRefusal, editableUntil, type ReportRefusal } from './rules.ts'

export type OwnNeeds = {
  replies: Replies
  articles: Articles
  clock: Clock
  frame: () => Promise<Frame>
  reader: WhoReads
  /** Why a reply is not shown, for its writer. */
  statement: (id: ReplyId, frame: Frame) => Promise<Child>
}
type Needs = OwnNeeds
type C = Context<Web>
type Taken = PublicArticle & Taking
type At = { id: ReplyId; article: Taken }

/** What a writer may do with a reply of their own, and anybody with somebody else's. */
export function ownReplyHandlers(needs: Needs) {
  const at =
    (act: OwnAct) =>
    async ({ c, params: { article: path, id } }: Asked) => {
      const article = await shownAt(needs, path)
      return article && act(needs, c, { id, article })
    }
  return [
    on(ownReplyRoutes.sent, at(showOwn)),
    on(ownReplyRoutes.edit, at(showEdit)),
    on(ownReplyRoutes.change, at(receiveEdit)),
    on(ownReplyRoutes.withdrawal, at(showWithdrawal)),
    on(ownReplyRoutes.withdraw, at(withdraw)),
    on(ownReplyRoutes.report, at(showReport)),
    on(ownReplyRoutes.sendReport, at(receiveReport)),
  ]
}

type Asked = { c: C; params: { article: Path; id: ReplyId } }
type OwnAct = (needs: Needs, c: C, at: At) => Promise<Response | undefined>

async function shownAt({ articles, replies }: Needs, path: Path): Promise<Taken | undefined> {
  const at = await articles.at(path)
  const article = at.found === 'article' ? await articles.published(at.article) : undefined
  return article && replies.asItTakes(article)
}

type Own = { reply: Reply; because: string }

async function ownAt(needs: Needs, c: C, { id, article }: At): Promise<Own | undefined> {
  const found = await needs.replies.own(id, await fromOf(c, needs.reader))
  return found?.reply.articleId === article.id ? found : undefined
}

async function showOwn(needs: Needs, c: C, at: At) {
  const found = await ownAt(needs, c, at)
  if (!found) {
    const about = { path: at.article.path, headline: at.article.content.headline }
    return page(c, <NotYoursPage frame={await needs.frame()} about={about} />, 404)
  }
  const isReader = (await needs.reader(c)) !== undefined
  const until = editUntil(needs, found.reply, at.article)
  const about = { ...at.article, headline: at.article.content.headline }
  const can = { editUntil: until, withdraw: canWithdraw(found.reply.status), prove: !isReader, follow: isReader }
  const frame = await needs.frame()
  const statement = await needs.statement(at.id, frame)
  return page(c, <OwnReplyPage frame={frame} about={about} {...found} can={can} statement={statement} />)
}

/** Until when the form to edit is offered. */
function editUntil({ clock }: Needs, reply: Reply, { repliesOpen }: PublicArticle): Instant | undefined {
  const until = editableUntil(reply)
  return repliesOpen && until !== undefined && clock.now() < until ? until : undefined
}

type Retry = At & {
  body?: string
  refused?: EditRefusal | undefined
  says?: string | undefined
  problem?: string | undefined
}

async function showEdit(needs: Needs, c: C, { body, refused, says, problem, ...at }: Retry) {
  const found = await ownAt(needs, c, at)
  if (!found) return undefined
  const until = editUntil(needs, found.reply, at.article)
  const shown = refused ?? (until === undefined ? 'too-late-to-edit' : undefined)
  const about = { path: at.article.path, headline: at.article.content.headline }
  const form = { id: at.id, body: body ?? found.reply.body, until, refused: shown, says, problem }
  const status = shown || problem ? 422 : 200
  return page(c, <EditPage frame={await needs.frame()} about={about} {...form} />, status)
}

async function receiveEdit(needs: Needs, c: C, at: At) {
  if (!(await ownAt(needs, c, at))) return undefined
  const sent = await readBody(c, editForm)
  if ('problems' in sent) {
    return showEdit(needs, c, { ...at, body: clean(sent.typed.body ?? ''), problem: sent.problems.body })
  }
  const { body } = sent.read
  const outcome = await needs.replies.edit({ id: at.id, from: await fromOf(c, needs.reader), body })
  if ('refused' in outcome) return showEdit(needs, c, { ...at, body, ...outcome })
  return c.redirect(whereIs(outcome.done, at.article), 303)
}

function whereIs({ status, id }: Reply, { path }: PublicArticle): string {
  return status === 'published'
    ? replyRoutes.one.to({ article: path, id }) + replyAnchor(id)
    : ownReplyRoutes.sent.to({ article: path, id })
}

async function showWithdrawal(needs: Needs, c: C, at: At) {
  const found = await ownAt(needs, c, at)
  if (!found) return undefined
  const about = { path: at.article.path, headline: at.article.content.headline }
  if (!canWithdraw(found.reply.status))
    return c.redirect(ownReplyRoutes.sent.to({ article: at.article.path, id: at.id }), 303)
  return page(c, <WithdrawPage frame={await needs.frame()} about={about} reply={found.reply} />)
}

async function withdraw(needs: Needs, c: C, at: At) {
  if (!(await ownAt(needs, c, at))) return undefined
  await needs.replies.withdraw(at.id, await fromOf(c, needs.reader))
  return c.redirect(ownReplyRoutes.sent.to({ article: at.article.path, id: at.id }), 303)
}

type Reporting = At & { words?: string; reason?: string; refused?: ReportRefusal; problems?: Record<string, string> }

async function showReport(needs: Needs, c: C, asked: Reporting) {
  const { words = '', reason, refused, problems = {}, ...at } = asked
  const own = await ownAt(needs, c, at)
  if (own) return c.redirect(ownReplyRoutes.sent.to({ article: at.article.path, id: at.id }), 303)
  const shown = await needs.replies.shown(at.article.id, at.id)
  if (shown?.shows !== 'words') return undefined
  const about = { path: at.article.path, headline: at.article.content.headline }
  const form = { words, reason, refused, problems }
  const status = refused === 'too-many-reports' ? 429 : statusFor(refused, problems)
  return page(c, <ReportPage frame={await needs.frame()} about={about} reply={shown} {...form} />, status)
}

function statusFor(refused: ReportRefusal | undefined, problems: Record<string, string>): 200 | 422 {
  return refused || Object.keys(problems).length > 0 ? 422 : 200
}

async function receiveReport(needs: Needs, c: C, at: At) {
  const shown = await needs.replies.shown(at.article.id, at.id)
  if (shown?.shows !== 'words') return undefined
  const sent = await readBody(c, reportForm)
  if ('problems' in sent) {
    const { words = '', reason = '' } = sent.typed
    return showReport(needs, c, { ...at, words: clean(words), reason, problems: sent.problems })
  }
  const outcome = await needs.replies.report({ id: at.id, from: await fromOf(c, needs.reader), ...sent.read })
  if ('refused' in outcome) return showReport(needs, c, { ...at, ...sent.read, refused: outcome.refused })
  const frame = await needs.frame()
  keepBrowser(c, outcome.done.browser)
  const about = { path: at.article.path, headline: at.article.content.headline }
  return page(c, <ReportedPage frame={frame} about={about} id={at.id} />)
}

async function page(c: C, shown: Child, status: 200 | 404 | 422 | 429 = 200): Promise<Response> {
  return c.html(await htmlDocument(shown), status)
}
