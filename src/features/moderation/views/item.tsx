import type { Child } from 'hono/jsx'
import { dateAndTime, type Locale } from '../../../base/dates.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { reportReasonWords, type Status, wordsOf } from '../../replies/index.ts'
import { replyRoutes } from '../../replies/routes.ts'
import { writingRoutes } from '../../writing/routes.ts'
import type { HouseRule } from '../house-rules/rule.ts'
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
          <time datetime={reply.postedAt}>{dateAndTime(reply.postedAt, desk)}</time> under{' '}
          <a
            href={
              reply.status === 'published' ? replyRoutes.one.to({ article: article.path, id: reply.id }) : article.path
            }
          >
            {article.headline}
          </a>
        </p>
        {reply.quotes ? <Quoted from="The article" words={reply.quotes.words} /> : null}
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
        {editedAt ? 'Its earlier versions and log' : 'Log of this reply'}
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
        Correct the article
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
          aria-label={`Select the reply from ${reply.name}`}
        />
      ) : null}
      <bdi>{reply.name}</bdi>
      {reply.staffId ? <span class="badge">Staff</span> : null}
      {reply.pickedAt ? <span class="badge">Picked</span> : null}
      {reply.editedAt ? <span class="badge">Edited</span> : null}
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
      <p class="quiet">Readers who reported it say:</p>
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
  return (
    <div class="appealed">
      <p class="quiet">
        {moved && !decided
          ? `${statusNames[moved.to]} ${dateAndTime(moved.at, desk)} by ${moved.name ?? 'a program'}: ${reasonsOf(moved, rules)}. `
          : ''}
        The writer appealed {dateAndTime(appeal.madeAt, desk)}:
      </p>
      <p dir="auto">{appeal.words}</p>
      {decided ? (
        <p class="quiet">
          {decided.outcome === 'reversed' ? 'Reversed' : 'Upheld'}: <bdi>{decided.answer}</bdi>
        </p>
      ) : null}
    </div>
  )
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
  if (counts.length === 0 && sanctions.length === 0) return <p class="quiet">Nothing else from this writer.</p>
  return (
    <>
      {sanctions.map(({ kind, until, because }) => (
        <p class="why">
          {kind === 'ban' ? 'Banned' : 'Timed out'} {until ? `until ${dateAndTime(until, desk)}` : 'for good'}:{' '}
          {because}
        </p>
      ))}
      {counts.length > 0 ? (
        <p>
          Same writer: {counts.map(([status, count]) => `${count} ${statusNames[status].toLowerCase()}`).join(', ')}
          {record.more ? ' among the newest hundred' : ''}.{' '}
          <a href={queueRoutes.writer.to({ id: reply.id })}>All from them</a>
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
