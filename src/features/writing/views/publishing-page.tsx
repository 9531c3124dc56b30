import type { Child } from 'hono/jsx'
import { dateAndTime } from '../../../base/dates.ts'
import { type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import {
  type Article,
  isUnderEmbargo,
  type Revision,
  type PublicationSettings as Settings,
  type Stage,
} from '../../articles/index.ts'
import type { Finding } from '../../desk/index.ts'
import type { Change } from '../../history/index.ts'
import { type TypedMoment, typedOfMoment } from '../clock/moment.ts'
import { ownClock } from '../clock/moment-shown.tsx'
import { type Clocked, Scheduled } from '../clock/scheduled.tsx'
import { When } from '../clock/when.tsx'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { moveCalled } from '../words.ts'
import { type EarlierNotice, type Noticed, NoticeFields, type Report } from './correcting.tsx'
import { Comparison } from './differences.tsx'
import { type Dismissing, Findings } from './findings.tsx'
import { State, Tabs } from './head.tsx'
import { Override } from './override.tsx'
import { PublicationSettings } from './publication-settings.tsx'

/** What this person may do with this article. */
export type Rights = { write: boolean; approve: boolean; publish: boolean; override: boolean; withdraw: boolean }

type Shown = {
  desk: Desk
  article: Article
  draft: Revision
  /** What would go out: the approved revision, otherwise the newest. */
  candidate: Revision
  findings: readonly Finding[]
  dismissing: Dismissing | undefined
  rights: Rights
  /** Where they may move the draft. */
  moves: readonly Stage[]
  notice?: Child
  problem?: Child
  because?: string
  embargoTyped?: string | undefined
  /** For an article readers have seen: what they said is wrong, and the notice as it was typed. */
  reports: readonly Report[]
  earlier: readonly EarlierNotice[]
  noticed: Noticed
  collided: Collided | undefined
  /** The publication settings as their form shows them. */
  settings: Settings
  clocked: Clocked
  /** When it goes out, as it was typed. */
  moment: TypedMoment
  /** What readers will see otherwise once this is out, for an article they see. */
  changes: readonly { label: string; changes: Change[] }[] | undefined
  /** The revision named against the one expected, when a publish was refused for that. */
  fields?: { from: number; to: number; fields: { label: string; changes: Change[] }[] } | undefined
}

/** Everything between a draft and its readers, the next step first. */
export function PublishingPage(shown: Shown) {
  const { desk, article, draft, findings, notice, problem, fields } = shown
  return (
    <NewsroomPage
      desk={desk}
      title={say.checkAndPublishHeadline({ headline: draft.content.headline })}
      current={writingRoutes.list.to()}
      scripts={[ownClock]}
    >
      <PageHead title={draft.content.headline} says={<State desk={desk} article={article} revision={draft} />}>
        <Tabs article={article} current="check" />
      </PageHead>
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem}</Notice>
      <Collision collided={shown.collided} />
      {fields ? (
        <section aria-labelledby="both">
          <h2 id="both">{say.fromRevisionToRevision({ from: fields.from, to: fields.to })}</h2>
          <Comparison fields={fields.fields} />
        </section>
      ) : null}
      <div class="desk">
        <div>
          <Scheduled
            {...{ desk, article, draft }}
            clocked={shown.clocked}
            mayPublish={shown.rights.publish}
            mayWithdraw={shown.rights.withdraw}
          />
          <Next {...shown} />
          <Moves {...shown} />
          {shown.rights.publish ? <PublicationSettings {...shown} /> : null}
          <Withdrawal {...shown} />
        </div>
        <section class="beside" aria-labelledby="findings-head">
          <h2 id="findings-head">{say.deskCheckOfRevisionNumber({ number: shown.candidate.number })}</h2>
          <Findings findings={findings} dismissing={shown.dismissing} />
        </section>
      </div>
    </NewsroomPage>
  )
}

/** The one obvious next thing. */
function Next(shown: Shown) {
  const { desk, article, candidate, rights } = shown
  if (article.publicId === candidate.id && !article.withdrawal) {
    return (
      <>
        <p class="empty">{say.readersSeeThisRevisionThere()}</p>
        {rights.publish ? <NoticeForm {...shown} /> : null}
      </>
    )
  }
  if (article.preventedBecause !== null) return <Prevented because={article.preventedBecause} />
  if (isUnderEmbargo(article, desk.now)) return <Held {...shown} />
  if (rights.publish) return <Publish {...shown} />
  const review = forReview(shown)
  return review ? (
    <SendToReview article={article} to={review} />
  ) : (
    <p class="empty">{say.editorOfThisSectionPublishes()}</p>
  )
}

/** Where a finished draft is read, for whoever can neither approve nor publish it, until it is there. */
function forReview({ moves, article }: Pick<Shown, 'moves' | 'article'>): Stage | undefined {
  return article.approval ? undefined : moves.find(({ role }) => role === 'review')
}

function SendToReview({ article, to }: { article: Article; to: Stage }) {
  return (
    <form method="post" action={writingRoutes.move.to({ id: article.id })} class="next">
      <input type="hidden" name="stage" value={to.name} />
      <p>{say.finishedEditorOfThisSection()}</p>
      <button type="submit" class="main">
        {say.sendToReview()}
      </button>
    </form>
  )
}

function Prevented({ because }: { because: string }) {
  return <p class="held">{say.preventedNow({ because })}</p>
}

/** What is scheduled goes out by itself: another time, or now, is folded away behind it. */
function Publish({ isHeld = false, ...shown }: Shown & { isHeld?: boolean }) {
  const isWaiting = shown.clocked.publish?.state === 'waiting'
  if (!isWaiting && !isHeld) return <PublishForm {...shown} isHeld={false} />
  return (
    <details open={shown.problem !== undefined}>
      <summary>{isHeld ? say.chooseWhen() : say.anotherTimeOrNow()}</summary>
      <PublishForm {...shown} isHeld={isHeld} />
    </details>
  )
}

/** Nobody can publish it yet, so the next thing is what can be done until then. */
function Held(shown: Shown) {
  const { desk, article, draft, rights } = shown
  const review = forReview(shown)
  const isApproved = article.approval?.revisionId === draft.id
  return (
    <>
      <p class="held">
        {say.underEmbargoUntil({
          until: article.embargoedUntil ? dateAndTime(article.embargoedUntil, desk) : '',
          timeZone: desk.timeZone,
          b: (inner) => <b>{inner}</b>,
        })}
      </p>
      {rights.approve && !isApproved ? <Approve article={article} draft={draft} isMain /> : null}
      {!rights.approve && review ? <SendToReview article={article} to={review} /> : null}
      {isApproved ? <p class="empty">{say.approvedAndWaits({ number: draft.number })}</p> : null}
      {rights.publish ? <Publish {...shown} isHeld /> : null}
    </>
  )
}

/** A notice about what readers see already, with nothing changed in it. */
function NoticeForm({ desk, article, candidate, reports, earlier, noticed }: Shown) {
  return (
    <form method="post" action={writingRoutes.publishing.to({ id: article.id })}>
      <input type="hidden" name="revision" value={candidate.id} />
      <NoticeFields
        desk={desk}
        body={candidate.content.body}
        {...{ reports, earlier }}
        typed={noticed}
        isOpen={false}
      />
      <button type="submit">{say.publishNotice()}</button>
    </form>
  )
}

function PublishForm({ isHeld, ...shown }: Shown & { isHeld: boolean }) {
  const { desk, article, draft, candidate, findings, rights, because = '', reports, earlier, noticed } = shown
  const isUpdate = article.publicId !== null && !article.withdrawal
  return (
    <form method="post" action={writingRoutes.publishing.to({ id: article.id })} class="next">
      <input type="hidden" name="revision" value={candidate.id} />
      {candidate.id !== draft.id ? (
        <p>{say.approvedIsNotNewest({ approved: candidate.number, newest: draft.number })}</p>
      ) : null}
      <Override {...{ findings, because }} content={candidate.content} mayOverride={rights.override} />
      {isUpdate ? (
        <NoticeFields desk={desk} body={candidate.content.body} {...{ reports, earlier }} typed={noticed} isOpen />
      ) : null}
      {shown.changes ? (
        <details>
          <summary>{say.whatWillChange()}</summary>
          <Comparison fields={shown.changes} />
        </details>
      ) : null}
      <When desk={desk} typed={momentOf(shown, isHeld)} waiting={waitingIn(shown.clocked)} isHeld={isHeld} />
      <button type="submit" class={isHeld ? undefined : 'main'}>
        {(isHeld ? say.scheduleRevision : isUpdate ? say.publishChangesOfRevision : say.publishRevision)({
          number: candidate.number,
        })}
      </button>
    </form>
  )
}

/** As it was typed; otherwise what is scheduled, or the moment from which it may go out. */
function momentOf({ desk, article, moment, clocked: { publish } }: Shown, isHeld: boolean): TypedMoment {
  if (moment.when === 'at') return moment
  const then = publish?.state === 'waiting' ? publish.dueAt : isHeld ? article.embargoedUntil : null
  return then ? typedOfMoment(then, desk.timeZone) : moment
}

function waitingIn({ publish }: Clocked): string | undefined {
  return publish?.state === 'waiting' ? publish.id : undefined
}

type Approving = Pick<Shown, 'article' | 'draft'> & { isMain?: boolean }

function Approve({ article, draft, isMain = false }: Approving) {
  return (
    <form method="post" action={writingRoutes.approve.to({ id: article.id })} class={isMain ? 'next' : undefined}>
      <input type="hidden" name="revision" value={draft.id} />
      <button type="submit" class={isMain ? 'main' : undefined}>
        {say.approveRevisionNumber({ number: draft.number })}
      </button>
    </form>
  )
}

function Moves({ desk, article, draft, rights, moves }: Shown) {
  const isApproved = article.approval?.revisionId === draft.id
  /** Sending to review is the next step for whoever cannot publish, and no use once all is out or approved. */
  const isBeside = ({ role }: Stage) =>
    role !== 'review' || (rights.publish && article.approval === null && article.publicId !== draft.id)
  return (
    <div class="actions">
      {rights.approve && !isApproved && article.publicId !== draft.id && !isUnderEmbargo(article, desk.now) ? (
        <Approve article={article} draft={draft} />
      ) : null}
      {moves.filter(isBeside).map(({ name }) => (
        <Move article={article} to={name} />
      ))}
    </div>
  )
}

function Move({ article, to }: { article: Article; to: Stage['name'] }) {
  return (
    <form method="post" action={writingRoutes.move.to({ id: article.id })}>
      <input type="hidden" name="stage" value={to} />
      <button type="submit">{moveCalled(to)}</button>
    </form>
  )
}

function Withdrawal({ article, rights }: Shown) {
  if (!rights.withdraw || article.publicId === null || article.withdrawal) return null
  return (
    <p>
      <a class="danger" href={writingRoutes.withdrawal.to({ id: article.id })}>
        {say.withdrawThisArticle()}
      </a>
    </p>
  )
}
