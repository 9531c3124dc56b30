import { z } from 'zod'
import type { Instant } from '../../base/clock.ts'
import { idOf } from '../../base/id.ts'
import { plainText } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { ArticlePage, type Correcting } from '../articles/index.ts'
import type { SetPublication } from '../schedules/index.ts'
import type { Actor } from '../staff/index.ts'
import { readMoment, whenFields } from './clock/moment.ts'
import { eitherWay, scheduleRefusals } from './clock/words.ts'
import { afterCutting } from './cut-first.ts'
import { type C, type Needs, type Opened, withArticle } from './open.tsx'
import { setPublicationSettings } from './publication-settings-routes.tsx'
import { done, isNoticed, publishingPage } from './publishing-panel.tsx'
import { writingRoutes } from './routes.ts'
import { noNotice } from './views/correcting.tsx'
import { askToWithdraw, withdraw } from './withdrawal-routes.tsx'
import { approveRefusals, moveRefusals, publishRefusals } from './words.ts'

/** From a finished draft to its readers, and back. Each permission is asked for again by the change itself. */
export function publishingHandlers(needs: Needs) {
  return [
    on(writingRoutes.publishing, afterCutting(needs, show)),
    on(writingRoutes.publish, afterCutting(needs, publish)),
    on(writingRoutes.approve, afterCutting(needs, approve)),
    on(writingRoutes.move, afterCutting(needs, move)),
    on(writingRoutes.setPublicationSettings, withArticle(needs, setPublicationSettings)),
    on(writingRoutes.callOff, withArticle(needs, callOff)),
    on(writingRoutes.withdrawal, withArticle(needs, askToWithdraw)),
    on(writingRoutes.withdraw, withArticle(needs, withdraw)),
    on(writingRoutes.preview, withArticle(needs, preview)),
  ]
}

async function show(c: C, needs: Needs, opened: Opened): Promise<Response> {
  return c.html(await publishingPage(c, needs, { ...opened, done: queryOf(c, writingRoutes.publishing).done ?? '' }))
}

const words = plainText({ max: 1000, min: 0 }).default('' as never)
const publishForm = z.object({
  revision: idOf('revision'),
  because: plainText({ max: 2000, min: 0 }).optional(),
  kind: z.enum(['', 'correction', 'clarification', 'update', 'editors-note']).default(''),
  was: words,
  now: words,
  block: z.string().max(16).default(''),
  report: z.union([z.literal(''), idOf('reply')]).default(''),
  corrects: z.union([z.literal(''), idOf('correction')]).default(''),
  ...whenFields,
})

async function publish(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, publishForm)
  const problem = publishRefusals['no-such-revision']
  if ('problems' in form) {
    const { was, now } = form.problems
    const noticed = { ...noNotice, ...form.typed }
    return c.html(await publishingPage(c, needs, { ...opened, problem: was ?? now ?? problem, noticed }), 422)
  }
  const { revision, because = '', ...noticed } = form.read
  const { timeZone } = await needs.settings.site()
  const read = readMoment(form.read, timeZone)
  const { when } = form.read
  const moment = { when, moment: form.read.moment, isTwice: 'isTwice' in read }
  const typed = { ...opened, because, noticed, moment }
  if ('problem' in read) return c.html(await publishingPage(c, needs, { ...typed, problem: read.problem }), 422)
  const override = because === '' ? null : because
  const named = { articleId: opened.article.id, revisionId: revision, override, correcting: correctingIn(noticed) }
  const outcome = await goOut(needs, opened.actor, { named, at: read.at, base: form.read.schedule })
  if ('done' in outcome) return done(c, opened, read.at ? 'scheduled' : 'published')
  const both = 'named' in outcome ? { named: outcome.named, expected: outcome.expected } : {}
  const panel = { ...typed, ...both, problem: eitherWay(publishRefusals, outcome.refused) }
  return c.html(await publishingPage(c, needs, panel), both.named || outcome.refused === 'set-meanwhile' ? 409 : 422)
}

type GoingOut = { named: Omit<SetPublication, 'at' | 'base'>; at: Instant | undefined; base: string }

/** Now, or at its moment. */
function goOut({ articles, schedules }: Needs, actor: Actor, { named, at, base }: GoingOut) {
  if (at === undefined) return articles.publish(actor, named)
  return schedules.setPublication(actor, { ...named, at, base: scheduleId.safeParse(base).data ?? null })
}

const scheduleId = idOf('schedule')

async function callOff(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, z.object({ schedule: scheduleId }))
  if ('problems' in form) return c.notFound()
  const outcome = await needs.schedules.callOff(opened.actor, form.read.schedule)
  if ('done' in outcome) return done(c, opened, 'called-off')
  return c.html(await publishingPage(c, needs, { ...opened, problem: scheduleRefusals[outcome.refused] }), 409)
}

type NoticeRead = Omit<z.infer<typeof publishForm>, 'revision' | 'because' | keyof typeof whenFields>

function correctingIn({ kind, was, now, block, report, corrects }: NoticeRead): Correcting | null {
  if (kind === '') return null
  return { kind, was, now, block: block || null, report: report || null, corrects: corrects || null }
}

const approveForm = z.object({ revision: idOf('revision') })

async function approve(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, approveForm)
  const revisionId = 'read' in form ? form.read.revision : undefined
  if (!revisionId) return c.notFound()
  const outcome = await needs.articles.approve(opened.actor, { articleId: opened.article.id, revisionId })
  if ('done' in outcome) return done(c, opened, 'approved')
  const named = await needs.articles.revision(revisionId)
  const expected = await needs.articles.revision(opened.article.draftId)
  const panel = { ...opened, named, expected, problem: approveRefusals[outcome.refused] }
  return c.html(await publishingPage(c, needs, panel), 409)
}

const stageForm = z.object({ stage: z.string().max(60) })

async function move(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, stageForm)
  if ('problems' in form) return c.notFound()
  const { stage } = form.read
  const outcome = await needs.articles.moveTo(opened.actor, { articleId: opened.article.id, stage })
  if ('done' in outcome) return done(c, opened, isNoticed(stage) ? stage : 'moved')
  return c.html(await publishingPage(c, needs, { ...opened, problem: moveRefusals[outcome.refused] }), 422)
}

/** The article as its page will be, from the same markup. */
async function preview(c: C, needs: Needs, { article, draft }: Opened): Promise<Response> {
  const frame = await needs.frame()
  const { sections } = await needs.settings.site()
  const section = sections.find(({ id }) => id === draft.content.sectionId)
  if (!section) return c.notFound()
  const shown = await needs.writing.asPublic(article, draft)
  return c.html(await htmlDocument(<ArticlePage frame={frame} article={shown} section={section} />))
}
