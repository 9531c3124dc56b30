import { type Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { clean, plainText } from '../../base/text.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { keptPage } from '../../platform/pages/respond.ts'
import { type ErrorPage, kilobytes, takesBody, type Web } from '../../platform/web/edge.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { urls } from '../../urls.ts'
import { fromOf, type ReplyId, type WhoReads } from '../replies/index.ts'
import type { Statement } from './appeals/appeal.ts'
import { moderationFact } from './house-rules/service.ts'
import { longestAppeal } from './rules.ts'
import type { Moderation } from './service.ts'
import { AppealPage, ModerationPage, StatementOf } from './views/reader-pages.tsx'
import { appealRefusals } from './views/refusals.ts'

type Needs = {
  moderation: Moderation
  pages: Pages
  frame: () => Promise<Frame>
  errorPage: ErrorPage
  reader: WhoReads
}
type C = Context<Web>

const appealForm = z.object({ words: plainText({ max: longestAppeal, says: appealRefusals['nothing-said'] }) })

/** How we moderate, for everybody; and appeals, each for the writer of one reply. */
export function moderationPages(needs: Needs) {
  const app = new Hono<Web>()
  app.get(urls.moderation, (c) => keptPage(c, needs.pages, () => renderModeration(needs)))
  app.get('/appeals/:id', (c) => withStatement(needs, c, (statement) => form(needs, c, { statement, typed: '' })))
  app.post('/appeals/:id', takesBody(needs.errorPage, kilobytes(64)), (c) =>
    withStatement(needs, c, (statement) => receive(needs, c, statement)),
  )
  return app
}

/** What stands on the page of somebody's own reply, when it is kept from readers. */
export function statementFor({ moderation }: { moderation: Moderation }) {
  return async (replyId: ReplyId, locale: Frame): Promise<Child> => {
    const statement = await moderation.statement(replyId)
    return statement ? <StatementOf statement={statement} locale={locale} /> : null
  }
}

async function renderModeration({ moderation, frame }: Needs): Promise<Rendering> {
  const allRules = await moderation.allRules()
  const rules = allRules.filter(({ retired }) => !retired)
  const shown = { frame: await frame(), rules, allRules, quarters: await moderation.figures() }
  const body = await htmlDocument(<ModerationPage {...shown} />)
  return { status: 200, type: 'text/html; charset=utf-8', body, facts: ['site', moderationFact] }
}

/** Anybody else than the writer learns nothing, not even whether there is such a reply. */
async function withStatement(
  { moderation, reader }: Needs,
  c: C,
  answer: (statement: Statement) => Promise<Response>,
): Promise<Response> {
  const named = idOf('reply').safeParse(c.req.param('id'))
  if (!named.success || !(await moderation.isOwn(named.data, await fromOf(c, reader)))) return c.notFound()
  const statement = await moderation.statement(named.data)
  return statement ? answer(statement) : c.notFound()
}

async function receive(needs: Needs, c: C, statement: Statement): Promise<Response> {
  const sent = await readForm(c, appealForm)
  if ('problems' in sent) {
    return form(needs, c, { statement, typed: clean(sent.typed.words ?? ''), problem: sent.problems.words ?? '' })
  }
  const outcome = await needs.moderation.appeal(statement.reply.id, sent.read.words)
  if ('done' in outcome) return c.redirect(urls.appeal(statement.reply.id), 303)
  return form(needs, c, { statement, typed: sent.read.words, problem: appealRefusals[outcome.refused] })
}

type Shown = { statement: Statement; typed: string; problem?: string }

async function form({ frame }: Needs, c: C, { statement, typed, problem }: Shown): Promise<Response> {
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex')
  const page = <AppealPage frame={await frame()} statement={statement} typed={typed} problem={problem} />
  return c.html(await htmlDocument(page), problem === undefined ? 200 : 422)
}
