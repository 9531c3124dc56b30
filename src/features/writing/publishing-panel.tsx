import { said } from '../../base/messages.ts'
import { queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Collided } from '../../ui/newsroom/collision.tsx'
import type { PublicationSettings, Revision } from '../articles/index.ts'
import { doerOf, nameOfDoer } from '../staff/index.ts'
import { noMoment, type TypedMoment } from './clock/moment.ts'
import type { Clocked } from './clock/scheduled.tsx'
import { compared } from './differences.ts'
import * as say from './messages/newsroom.ts'
import { type C, dismissingFor, type Needs, namesFor, type Opened, rightsOf } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { type Noticed, noNotice } from './views/correcting.tsx'
import { PublishingPage } from './views/publishing-page.tsx'

const notices: Record<string, string> = said({
  approved: say.approvedOnlyThisRevisionGoes,
  'in-review': say.sentToReview,
  writing: say.wentBackToWriting,
  moved: say.movedOn,
  settings: say.publicationSettingsAreSaved,
  withdrawn: say.withdrawnItsAddressSaysSo,
  scheduled: say.isScheduled,
  'called-off': say.isCalledOff,
})

/** Whether the panel says anything of what was done. */
export function isNoticed(what: string): boolean {
  return Object.hasOwn(notices, what)
}

export type Panel = Opened & {
  done?: string
  problem?: string
  because?: string
  embargoTyped?: string
  named?: Revision | undefined
  expected?: Revision | undefined
  noticed?: Noticed
  /** What somebody else did to the publication settings meanwhile, and these as they were sent. */
  collided?: Collided
  settings?: PublicationSettings
  moment?: TypedMoment
}

export async function publishingPage(c: C, needs: Needs, panel: Panel): Promise<string> {
  const { actor, done = '', problem, because = '', named, expected, noticed = noticeFor(c) } = panel
  const { article, draft, candidate } = await thereNow(needs, panel)
  const seen = await seenOf(needs, article, candidate)
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
      clocked={await clockedOf(needs, article.id)}
      moment={panel.moment ?? noMoment}
      changes={seen && compared(seen.content, candidate.content, names)}
      fields={both && { ...both, fields: compared(named.content, expected.content, names) }}
    />
  )
  return htmlDocument(page)
}

/** Whatever was just tried, what is shown is what is there now, and what would go out: the approved revision, otherwise the newest. */
async function thereNow({ articles }: Needs, panel: Panel) {
  const article = (await articles.byId(panel.article.id)) ?? panel.article
  const draft = (await articles.revision(article.draftId)) ?? panel.draft
  const approved = article.approval && (await articles.revision(article.approval.revisionId))
  return { article, draft, candidate: approved ?? draft }
}

/** What readers see, where what would go out is something else. */
async function seenOf({ articles }: Needs, { publicId, withdrawal }: Opened['article'], candidate: Revision) {
  const isOther = publicId !== null && withdrawal === null && publicId !== candidate.id
  return isOther ? articles.revision(publicId) : undefined
}

async function clockedOf({ articles, schedules, newsroom }: Needs, id: Opened['article']['id']): Promise<Clocked> {
  const standing = await schedules.of(id)
  const { publish, withdraw } = standing
  const revision = publish?.act === 'publish' ? await articles.revision(publish.revisionId) : undefined
  const setBy = (publish ?? withdraw)?.setBy
  const by = setBy && (await nameOfDoer(newsroom, doerOf({ id: setBy })))
  return { ...standing, number: revision?.number, by }
}

function Published({ path }: { path: string }) {
  return <>{say.publishedSeeItAsReaders({ link: (inner) => <a href={path}>{inner}</a> })}</>
}

/** A report that somebody comes from is chosen already, with the passage it is about. */
function noticeFor(c: C): Noticed {
  const { report, block } = queryOf(c, writingRoutes.publishing)
  return report === '' && block === '' ? noNotice : { ...noNotice, kind: 'correction', report, block }
}

/** Back to the panel, which says what was done. */
export function done(c: C, { article }: Opened, what: string): Response {
  return c.redirect(`${writingRoutes.publishing.to({ id: article.id })}?done=${what}`, 303)
}
