import { z } from 'zod'
import { type Instant, instantOf, millisOf } from '../../base/clock.ts'
import { idOf } from '../../base/id.ts'
import { readBase } from '../../base/made-from.ts'
import { said } from '../../base/messages.ts'
import { plainText } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import { type Article, ArticlePage, type Correcting, publicationSettingsOf, type Revision } from '../articles/index.ts'
import { afterCutting } from './cut-first.ts'
import { compared } from './differences.ts'
import * as say from './messages/newsroom.ts'
import { type C, dismissingFor, type Needs, namesFor, type Opened, rightsOf, withArticle } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { momentAt, wallClock } from './rules.ts'
import { type Noticed, noNotice } from './views/correcting.tsx'
import { PublishingPage, WithdrawalPage } from './views/publishing-page.tsx'
import {
  approveRefusals,
  moveRefusals,
  publicationSettingsRefusals,
  publishRefusals,
  withdrawRefusals,
} from './words.ts'

/** From a finished draft to its readers, and back. Each permission is asked for again by the change itself. */
export function publishingHandlers(needs: Needs) {
  return [
    on(writingRoutes.publishing, afterCutting(needs, show)),
    on(writingRoutes.publish, afterCutting(needs, publish)),
    on(writingRoutes.approve, afterCutting(needs, approve)),
    on(writingRoutes.move, afterCutting(needs, move)),
    on(writingRoutes.setPublicationSettings, withArticle(needs, setPublicationSettings)),
    on(writingRoutes.withdrawal, withArticle(needs, askToWithdraw)),
    on(writingRoutes.withdraw, withArticle(needs, withdraw)),
    on(writingRoutes.preview, withArticle(needs, preview)),
  ]
}

const notices: Record<string, string> = said({
  approved: say.approvedOnlyThisRevisionGoes,
  'in-review': say.sentToReview,
  writing: say.wentBackToWriting,
  moved: say.movedOn,
  settings: say.publicationSettingsAreSaved,
  withdrawn: say.withdrawnItsAddressSaysSo,
})

async function show(c: C, needs: Needs, opened: Opened): Promise<Response> {
  return c.html(await publishingPage(c, needs, { ...opened, done: queryOf(c, writingRoutes.publishing).done ?? '' }))
}

type Panel = Opened & {
  done?: string
  problem?: string
  because?: string
  embargoTyped?: string
  named?: Revision | undefined
  expected?: Revision | undefined
  noticed?: Noticed
  /** What somebody else did to the publication settings meanwhile, and these as they were sent. */
  collided?: Collided
  settings?: Pick<Article, 'repliesOpen' | 'embargoedUntil'>
}

async function publishingPage(c: C, needs: Needs, panel: Panel): Promise<string> {
  const { actor, done = '', problem, because = '', named, expected, noticed = noticeFor(c) } = panel
  // Whatever was just tried, what is shown is what is there now.
  const article = (await needs.articles.byId(panel.article.id)) ?? panel.article
  const draft = (await needs.articles.revision(article.draftId)) ?? panel.draft
  const approved = article.approval && (await needs.articles.revision(article.approval.revisionId))
  const candidate = approved ?? draft
  const names = await namesFor(needs)
  const both = named && expected && { from: named.number, to: expected.number }
  const page = (
    <PublishingPage
      desk={await needs.desk(c)}
      article={article}
      draft={draft}
      candidate={candidate}
      findings={await needs.articles.findingsOf(candidate.content, article)}
      dismissing={await dismissingFor(needs, panel, 'publishing')}
      rights={rightsOf(actor, article)}
      moves={await needs.articles.offeredMoves(actor, article)}
      notice={done === 'published' && article.path ? <Published path={article.path} /> : notices[done]}
      problem={problem}
      because={because}
      embargoTyped={panel.embargoTyped}
      reports={article.publicId === null ? [] : await needs.reports(article.id)}
      earlier={(await needs.earlier(article.id)).filter(({ kind }) => kind !== 'withdrawal')}
      noticed={noticed}
      collided={panel.collided}
      settings={panel.settings ?? article}
      fields={both && { ...both, fields: compared(named.content, expected.content, names) }}
    />
  )
  return htmlDocument(page)
}

function Published({ path }: { path: string }) {
  return <>{say.publishedSeeItAsReaders({ link: (inner) => <a href={path}>{inner}</a> })}</>
}

/** A report that somebody comes from is chosen already, with the passage it is about. */
function noticeFor(c: C): Noticed {
  const { report, block } = queryOf(c, writingRoutes.publishing)
  return report === '' && block === '' ? noNotice : { ...noNotice, kind: 'correction', report, block }
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
  const override = because === '' ? null : because
  const named = { articleId: opened.article.id, revisionId: revision, override, correcting: correctingIn(noticed) }
  const outcome = await needs.articles.publish(opened.actor, named)
  if ('done' in outcome) return done(c, opened, 'published')
  const both = 'named' in outcome ? { named: outcome.named, expected: outcome.expected } : {}
  const panel = { ...opened, ...both, because, noticed, problem: publishRefusals[outcome.refused] }
  return c.html(await publishingPage(c, needs, panel), both.named ? 409 : 422)
}

type NoticeRead = Omit<z.infer<typeof publishForm>, 'revision' | 'because'>

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
  if ('done' in outcome) return done(c, opened, Object.hasOwn(notices, stage) ? stage : 'moved')
  return c.html(await publishingPage(c, needs, { ...opened, problem: moveRefusals[outcome.refused] }), 422)
}

const settingsForm = z.object({
  repliesOpen: z.literal('yes').optional(),
  embargoedUntil: z.string().trim().max(60).default(''),
  base: z.string().max(40).default(''),
})

async function setPublicationSettings(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, settingsForm)
  if ('problems' in form) return c.notFound()
  const { timeZone } = await needs.settings.site()
  const moment = momentAt(form.read.embargoedUntil, timeZone)
  if (form.read.embargoedUntil !== '' && moment === undefined) {
    const problem = say.pleaseGiveEndOfEmbargo({ timeZone })
    const embargoTyped = form.read.embargoedUntil
    return c.html(await publishingPage(c, needs, { ...opened, problem, embargoTyped }), 422)
  }
  const base = readBase(form.read.base, publicationSettingsOf(opened.article))
  const embargoedUntil: Instant | null = moment === undefined ? null : instantOf(moment)
  const repliesOpen = form.read.repliesOpen === 'yes'
  const outcome = await needs.articles.setPublicationSettings(opened.actor, {
    articleId: opened.article.id,
    repliesOpen,
    embargoedUntil: opened.article.publicId ? null : embargoedUntil,
    base,
  })
  if ('refused' in outcome && outcome.refused === 'changed-meanwhile') {
    const settings = { repliesOpen, embargoedUntil }
    const fields = differing(settingLabels, {
      theirs: inWords(outcome.now, timeZone),
      yours: inWords(settings, timeZone),
    })
    const collided = { fields, theirs: writingRoutes.publishing.to({ id: opened.article.id }) }
    return c.html(await publishingPage(c, needs, { ...opened, collided, settings }), 409)
  }
  if ('done' in outcome) return done(c, opened, 'settings')
  return c.html(
    await publishingPage(c, needs, { ...opened, problem: publicationSettingsRefusals[outcome.refused] }),
    422,
  )
}

const settingLabels = said({ repliesOpen: say.readersMayReply, embargoedUntil: say.embargoUntil })

function inWords({ repliesOpen, embargoedUntil }: Pick<Article, 'repliesOpen' | 'embargoedUntil'>, timeZone: string) {
  const until = embargoedUntil === null ? 'none' : wallClock(millisOf(embargoedUntil), timeZone).replace('T', ' ')
  return { repliesOpen: repliesOpen ? 'yes' : 'no', embargoedUntil: until }
}

async function askToWithdraw(c: C, needs: Needs, { article, draft }: Opened): Promise<Response> {
  if (article.publicId === null || article.withdrawal)
    return c.redirect(writingRoutes.publishing.to({ id: article.id }), 303)
  return c.html(await htmlDocument(<WithdrawalPage desk={await needs.desk(c)} article={article} draft={draft} />))
}

const withdrawForm = z.object({ because: plainText({ max: 1000, min: 0 }) })

async function withdraw(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, withdrawForm)
  const { article, draft, actor } = opened
  const because = 'read' in form ? form.read.because : ''
  const outcome = await needs.articles.withdraw(actor, { articleId: article.id, because })
  if ('done' in outcome) return done(c, opened, 'withdrawn')
  const problem = 'problems' in form ? form.problems.because : withdrawRefusals[outcome.refused]
  const typed = 'typed' in form ? (form.typed.because ?? '') : because
  const shown = { desk: await needs.desk(c), article, draft, problem, because: typed }
  return c.html(await htmlDocument(<WithdrawalPage {...shown} />), 422)
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

/** Back to the panel, which says what was done. */
function done(c: C, { article }: Opened, what: string): Response {
  return c.redirect(`${writingRoutes.publishing.to({ id: article.id })}?done=${what}`, 303)
}
