import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { spokenList } from '../../../base/messages.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { reportReasonWords, type Status, wordsOf } from '../../replies/index.ts'
import { replyRoutes } from '../../replies/routes.ts'
import { writingRoutes } from '../../writing/routes.ts'
import type { HouseRule } from '../house-rules/rule.ts'
import * as say from '../messages/newsroom.ts'
import type { Earlier, Queued } from '../queue/queue.ts'
import { decisionLogRoutes, queueRoutes } from '../routes.ts'
import { AnswerForm, Decisions, type Return } from './decisions.tsx'
import { shortened, statusNames, whyHere } from './words.ts'

type Shown = { item: Queued; desk: Desk; back: Return; decides: boolean; rules: readonly HouseRule[]; children?: Child }

/** One reply with what it answers and quotes, why it is here, who wrote it, and what can be done. */
export function Item({ item, desk, back, decides, rules, children }: Shown) {
  const { reply, article, answered } = item
  return (
    <article class="queued" id={`r-${reply.id}`} data-reply tabindex={-1} aria-labelledby={`by-${reply.id}`}>
      <div class="words">
        <Heading reply={reply} decides={decides} />
        <p class="quiet">
          {say.whenUnderHeadline({
            when: dateAndTime(reply.postedAt, desk),
            time: (inner) => <time datetime={reply.postedAt}>{inner}</time>,
            headline: article.headline,
            link: (inner) => (
              <a
                href={
                  reply.status === 'published'
                    ? replyRoutes.one.to({ article: article.path, id: reply.id })
                    : article.path
                }
              >
                {inner}
              </a>
            ),
          })}
        </p>
        {reply.quotes ? <Quoted from={say.article()} words={reply.quotes.words} /> : null}
        {answered ? <Quoted from={answered.name} words={answered.body} status={answered.status} /> : null}
        <div class="body">{wordsOf(reply.body)}</div>
        <Reports reports={item.reports} />
        {item.appeal ? <Appealed item={item} desk={desk} rules={rules} /> : null}
        {decides ? <Decisions item={item} back={back} rules={rules} /> : null}
        <ToCorrect reply={reply} />
        {reply.status === 'published' && article.open ? <AnswerForm item={item} desk={desk} back={back} /> : null}
        {children}
      </div>
      {decides ? (
        <div class="beside">
          <p class="why">{whyHere(item)}</p>
          {reply.staffId ? null : <Writer item={item} desk={desk} />}
          <LogOf reply={reply} />
        </div>
      ) : null}
    </article>
  )
}

function LogOf({ reply: { id, editedAt } }: { reply: Queued['reply'] }) {
  return (
    <p>
      <a href={decisionLogRoutes.show.to({ reply: id })}>
        {editedAt ? say.itsEarlierVersionsAndLog() : say.logOfThisReply()}
      </a>
    </p>
  )
}

/** Leads from what a reader says is wrong to putting it right. */
function ToCorrect({ reply: { id, articleId, errorReport, quotes } }: Pick<Queued, 'reply'>) {
  if (errorReport === null) return null
  return (
    <p>
      <a href={writingRoutes.publishing.to({ id: articleId, report: id, block: quotes?.block ?? '' })}>
        {say.correctArticle()}
      </a>
    </p>
  )
}

function Heading({ reply, decides }: { reply: Queued['reply']; decides: boolean }) {
  return (
    <h2 id={`by-${reply.id}`}>
      {decides ? (
        <input
          type="checkbox"
          name="id"
          value={reply.id}
          form="bulk"
          aria-label={say.selectReplyFromName({ name: reply.name })}
        />
      ) : null}
      <bdi>{reply.name}</bdi>
      {reply.staffId ? <span class="badge">{say.staff()}</span> : null}
      {reply.pickedAt ? <span class="badge">{say.picked()}</span> : null}
      {reply.editedAt ? <span class="badge">{say.edited()}</span> : null}
    </h2>
  )
}

function Quoted({ from, words, status = 'published' }: { from: string; words: string; status?: Status }) {
  return (
    <blockquote dir="auto">
      <p>
        <b>
          <bdi>{from}</bdi>
        </b>{' '}
        {status === 'published' ? null : <span class={`badge ${status}`}>{statusNames[status]}</span>}{' '}
        {shortened(words, 300)}
      </p>
    </blockquote>
  )
}

/** What readers wrote with their reports; how many there are of each kind is said beside. */
function Reports({ reports }: Pick<Queued, 'reports'>) {
  const said = reports.filter(({ words }) => words !== '')
  if (said.length === 0) return null
  return (
    <div class="reports">
      <p class="quiet">{say.readersWhoReportedItSay()}</p>
      <ul>
        {said.map(({ reason, words }) => (
          <li>
            <span class="quiet">{reportReasonWords[reason]}:</span> <bdi>{words}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Appealed({ item: { appeal, moved }, desk, rules }: Pick<Shown, 'item' | 'desk' | 'rules'>) {
  if (!appeal) return null
  const { decided } = appeal
  const appealedAt = dateAndTime(appeal.madeAt, desk)
  return (
    <div class="appealed">
      <p class="quiet">
        {moved && !decided
          ? say.decidedThenAppealed({ ...decisionOf(moved, { desk, rules }), appealedAt })
          : say.writerAppealed({ appealedAt })}
      </p>
      <p dir="auto">{appeal.words}</p>
      {decided ? (
        <p class="quiet">
          {(decided.outcome === 'reversed' ? say.appealReversed : say.appealUpheld)({
            answer: decided.answer,
            bdi: (inner) => <bdi>{inner}</bdi>,
          })}
        </p>
      ) : null}
    </div>
  )
}

function decisionOf(moved: NonNullable<Queued['moved']>, { desk, rules }: Pick<Shown, 'desk' | 'rules'>) {
  const { to, at, name } = moved
  const by = { who: name === null ? 'other' : 'known', name: name ?? '' }
  return { ...by, status: statusNames[to], when: dateAndTime(at, desk), reasons: reasonsOf(moved, rules) }
}

/** The house rule a decision rests on, and what else was said. */
function reasonsOf({ because, houseRuleId }: NonNullable<Queued['moved']>, rules: readonly HouseRule[]): string {
  const title = rules.find(({ id }) => id === houseRuleId)?.title
  const reasons = [...new Set([title, because])].filter((each) => each !== undefined)
  return reasons.map((each) => each.replace(/[.]$/, '')).join('. ')
}

function Writer({ item: { reply, writer }, desk }: { item: Queued; desk: Locale }) {
  const { record, last, sanctions } = writer
  const counts = Object.entries(record.counts) as [Status, number][]
  if (counts.length === 0 && sanctions.length === 0) return <p class="quiet">{say.nothingElseFromThisWriter()}</p>
  return (
    <>
      {sanctions.map(({ kind, until, because }) => (
        <p class="why">{say.writerIsSanctioned({ kind, ...endOf(until, desk), because })}</p>
      ))}
      {counts.length > 0 ? (
        <p>
          {say.sameWriter({
            counts: spokenList(
              counts.map(([status, count]) => say.countedByStatus({ status, count })),
              'unit',
            ),
            reach: record.more ? 'newest' : 'other',
            link: (inner) => <a href={queueRoutes.writer.to({ id: reply.id })}>{inner}</a>,
          })}
        </p>
      ) : null}
      <ul class="last">
        {last.map((earlier) => (
          <LastOne earlier={earlier} desk={desk} />
        ))}
      </ul>
    </>
  )
}

/** When a sanction ends, as messages take it. */
export function endOf(until: Instant | null | undefined, desk: Locale) {
  return until ? { end: 'other', until: dateAndTime(until, desk) } : { end: 'never', until: '' }
}

export function LastOne({ earlier: { status, body, postedAt }, desk }: { earlier: Earlier; desk: Locale }) {
  return (
    <li>
      <span class={`badge ${status}`}>{statusNames[status]}</span>{' '}
      <span class="quiet">{dateAndTime(postedAt, desk)}</span>
      <br />
      <bdi>{shortened(body, 120)}</bdi>
    </li>
  )
}
