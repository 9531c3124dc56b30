import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { clean, plainText } from '../../base/text.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { keptPage } from '../../platform/pages/respond.ts'
import type { Web } from '../../platform/web/edge.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { fromOf, type ReplyId, type WhoReads } from '../replies/index.ts'
import type { Statement } from './appeals/appeal.ts'
import { moderationTag } from './house-rules/service.ts'
import { moderationRoutes } from './routes.ts'
import { longestAppeal } from './rules.ts'
import type { Moderation } from './service.ts'
import { AppealPage, ModerationPage, StatementOf } from './views/reader-pages.tsx'
import { appealRefusals } from './views/refusals.ts'

type Needs = {
  moderation: Moderation
  pages: Pages
  frame: () => Promise<Frame>
  reader: WhoReads
}
type C = Context<Web>

const appealForm = z.object({ words: plainText({ max: longestAppeal, says: () => appealRefusals['nothing-said'] }) })

/** How we moderate, for everybody; and appeals, each for the writer of one reply. */
export function moderationHandlers(needs: Needs) {
  return [
    on(moderationRoutes.show, ({ c }) => keptPage(c, needs.pages, () => renderModeration(needs))),
    on(moderationRoutes.appeal, ({ c, params }) =>
      withStatement(needs, { c, id: params.id }, (statement) => form(needs, c, { statement, typed: '' })),
    ),
    on(moderationRoutes.sendAppeal, ({ c, params }) =>
      withStatement(needs, { c, id: params.id }, (statement) => receive(needs, c, statement)),
    ),
  ]
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
  return { status: 200, type: 'text/html; charset=utf-8', body, tags: ['site', moderationTag] }
}

/** Anybody else than the writer learns nothing, not even whether there is such a reply. */
async function withStatement(
  { moderation, reader }: Needs,
  { c, id }: { c: C; id: ReplyId },
  answer: (statement: Statement) => Promise<Response>,
): Promise<Response | undefined> {
  if (!(await moderation.isOwn(id, await fromOf(c, reader)))) return undefined
  const statement = await moderation.statement(id)
  return statement && answer(statement)
}

async function receive(needs: Needs, c: C, statement: Statement): Promise<Response> {
  const sent = await readBody(c, appealForm)
  if ('problems' in sent) {
    return form(needs, c, { statement, typed: clean(sent.typed.words ?? ''), problem: sent.problems.words ?? '' })
  }
  const outcome = await needs.moderation.appeal(statement.reply.id, sent.read.words)
  if ('done' in outcome) return c.redirect(moderationRoutes.appeal.to({ id: statement.reply.id }), 303)
  return form(needs, c, { statement, typed: sent.read.words, problem: appealRefusals[outcome.refused] })
}

type Shown = { statement: Statement; typed: string; problem?: string }

async function form({ frame }: Needs, c: C, { statement, typed, problem }: Shown): Promise<Response> {
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex')
  const page = <AppealPage frame={await frame()} statement={statement} typed={typed} problem={problem} />
  return c.html(await htmlDocument(page), problem === undefined ? 200 : 422)
}
