import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Clock } from '../../../base/clock.ts'
import type { Path } from '../../../base/path.ts'
import { clean } from '../../../base/text.ts'
import type { Web } from '../../../platform/web/edge.ts'
import { readBody } from '../../../platform/web/forms.ts'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import type { Articles } from '../../articles/index.ts'
import { browserCookie, fromOf, type WhoReads } from '../browser.ts'
import type { ReplyId } from '../reply.ts'
import { ownReplyRoutes } from '../routes.ts'
import type { Replies } from '../service.ts'
import { NotYoursPage, OwnReplyPage, WithdrawPage } from '../views/own.tsx'
import { ReportedPage, ReportPage } from '../views/report.tsx'
import { type At, editUntil, ownAt } from './at.ts'
import { reportForm } from './form.ts'
import { canWithdraw, type ReportRefusal } from './rules.ts'

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

/** What a writer may do with a reply of their own, and anybody with somebody else's. */
export function ownReplyHandlers(needs: Needs) {
  const at =
    (act: OwnAct) =>
    async ({ c, params: { article: path, id } }: Asked) => {
      const article = await needs.replies.articleAt(path)
      return article && act(needs, c, { id, article })
    }
  return [
    on(ownReplyRoutes.sent, at(showOwn)),
    on(ownReplyRoutes.withdrawal, at(showWithdrawal)),
    on(ownReplyRoutes.withdraw, at(withdraw)),
    on(ownReplyRoutes.report, at(showReport)),
    on(ownReplyRoutes.sendReport, at(receiveReport)),
  ]
}

type Asked = { c: C; params: { article: Path; id: ReplyId } }
type OwnAct = (needs: Needs, c: C, at: At) => Promise<Response | undefined>

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
  browserCookie.keep(c, outcome.done.browser)
  const about = { path: at.article.path, headline: at.article.content.headline }
  return page(c, <ReportedPage frame={frame} about={about} id={at.id} />)
}

async function page(c: C, shown: Child, status: 200 | 404 | 422 | 429 = 200): Promise<Response> {
  return c.html(await htmlDocument(shown), status)
}
