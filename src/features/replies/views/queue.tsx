import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { urls } from '../../../urls.ts'
import type { Earlier, Queue, Queued } from '../queue/queue.ts'
import type { HoldRule, Move, Status } from '../reply.ts'
import { AnswerForm, Back, Decisions } from './decisions.tsx'
import { wordsOf } from './words.ts'

/** What was just done, and whether it can still be taken back. */
export type Done = { move: Move; name: string; canUndo: boolean }
/** What could not be done, with the words that came with it. */
export type Trouble = { says: string; words: string }

type Shown = {
  desk: Desk
  style: string
  queue: Queue
  /** The reply this page begins after, so that deciding comes back to it. */
  after: string
  done?: Done | undefined
  trouble?: Trouble | undefined
}

const statusNames = {
  pending: 'Held',
  published: 'Published',
  hidden: 'Hidden',
  spam: 'Spam',
  private: 'Private',
  withdrawn: 'Withdrawn',
  erased: 'Erased',
} as const satisfies Record<Status, string>
/** What the newsroom may ask to see. */
const asked = ['pending', 'published', 'hidden', 'spam'] as const satisfies readonly Status[]

const empty = {
  pending: 'No reply is waiting. New ones from first-time writers come here.',
  published: 'No reply has been published yet.',
  hidden: 'No reply is hidden.',
  spam: 'No reply has been marked as spam.',
  private: 'No reply was sent to the newsroom alone.',
  withdrawn: 'No reply has been taken back by its writer.',
  erased: 'No reply has been erased.',
} as const satisfies Record<Status, string>

/** The one queue: replies of one status, each with its article and its writer's history. */
export function QueuePage({ desk, style, queue, after, done, trouble }: Shown) {
  const { status, items, next } = queue
  return (
    <NewsroomPage desk={desk} title="Replies" current={urls.newsroom.replies} scripts={['reply-queue.js']}>
      <link rel="stylesheet" href={style} />
      <div class="page-head">
        <h1>Replies</h1>
        {queue.decides ? <Filters queue={queue} /> : null}
      </div>
      {trouble ? <TroubleNotice trouble={trouble} /> : null}
      {done ? <DoneNotice done={done} status={status} after={after} /> : null}
      {items.length === 0 ? <p class="empty">{empty[status]}</p> : null}
      <div class="queue" data-queue>
        {items.map((item) => (
          <Item item={item} queue={queue} desk={desk} after={after} />
        ))}
      </div>
      {queue.decides && items.length > 0 ? (
        <p class="keys" hidden>
          Keys: <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>a</kbd> approve, <kbd>h</kbd> hide, <kbd>s</kbd> spam,{' '}
          <kbd>u</kbd> undo
        </p>
      ) : null}
      {next ? (
        <p class="pager">
          <a href={urls.newsroom.repliesThat({ status, after: next })}>More</a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}

/** What somebody sees whose role includes neither deciding nor answering. */
export function NotYoursPage({ desk }: { desk: Desk }) {
  return (
    <NewsroomPage desk={desk} title="Replies">
      <h1>Replies are not yours to open</h1>
      <p>Your role here includes neither deciding on replies nor answering them. A publisher can change that.</p>
    </NewsroomPage>
  )
}

function Filters({ queue }: { queue: Queue }) {
  return (
    <nav class="filters" aria-label="Which replies">
      {asked.map((status) => (
        <a href={urls.newsroom.repliesThat({ status })} aria-current={status === queue.status ? 'page' : undefined}>
          {statusNames[status]}
          {status === 'pending' && queue.held > 0 ? <b> {queue.held.toLocaleString('en')}</b> : null}
        </a>
      ))}
    </nav>
  )
}

const doneWords: Partial<Record<Status, string>> = {
  published: 'Approved the reply from',
  hidden: 'Hid the reply from',
  spam: 'Marked as spam the reply from',
  pending: 'Taken back; it is held again: the reply from',
}

function DoneNotice({ done, status, after }: { done: Done; status: Status; after: string }) {
  const { move, name, canUndo } = done
  return (
    <div class="notice good done" role="status">
      <p>
        {doneWords[move.to]} <bdi>{name}</bdi>.
      </p>
      {canUndo ? (
        <form class="undo" method="post" action={urls.newsroom.replyUndoing(move.replyId)} data-key="u">
          <input type="hidden" name="move" value={move.id} />
          <Back status={status} after={after} />
          <button type="submit">
            Undo <kbd>u</kbd>
          </button>
        </form>
      ) : null}
    </div>
  )
}

function TroubleNotice({ trouble: { says, words } }: { trouble: Trouble }) {
  return (
    <div class="notice bad" role="alert">
      <p>{says}</p>
      {words ? (
        <>
          <label for="kept">What you wrote</label>
          <textarea id="kept" readonly rows={3}>
            {words}
          </textarea>
        </>
      ) : null}
    </div>
  )
}

type Placed = { item: Queued; queue: Queue; desk: Desk; after: string }

function Item({ item, queue, desk, after }: Placed) {
  const { reply, article, answered } = item
  return (
    <article class="queued" id={`r-${reply.id}`} data-reply tabindex={-1} aria-labelledby={`by-${reply.id}`}>
      <div class="words">
        <h2 id={`by-${reply.id}`}>
          <bdi>{reply.name}</bdi>
          {reply.staffId ? <span class="badge">Staff</span> : null}
        </h2>
        <p class="quiet">
          <time datetime={reply.postedAt}>{dateAndTime(reply.postedAt, desk)}</time> under{' '}
          <a href={reply.status === 'published' ? urls.reply(article.path, reply.id) : article.path}>
            {article.headline}
          </a>
        </p>
        {answered ? (
          <blockquote dir="auto">
            <p>
              <b>
                <bdi>{answered.name}</bdi>
              </b>{' '}
              {shortened(answered.body, 200)}
            </p>
          </blockquote>
        ) : null}
        <div class="body">{wordsOf(reply.body)}</div>
        {queue.decides ? <Decisions item={item} status={queue.status} after={after} /> : null}
        {reply.status === 'published' && article.open ? (
          <AnswerForm item={item} desk={desk} status={queue.status} after={after} />
        ) : null}
      </div>
      {queue.decides ? (
        <div class="beside">
          <p class="why">{whyHere(item)}</p>
          {reply.staffId ? null : <Writer writer={item.writer} desk={desk} />}
        </div>
      ) : null}
    </article>
  )
}

const ruleWords = {
  'first-reply': 'Waits because its writer has proven no address, or nothing of theirs has been published yet.',
  'many-links': 'Waits because it has more than two links.',
  brought: 'Waits as it did where it was brought in from.',
  reported: 'Readers reported it.',
  'error-report': 'Says that something in the article is wrong.',
} as const satisfies Record<HoldRule, string>

function whyHere({ waits, moved }: Queued): string {
  const because = waits.flatMap((each) => each.because)
  if (because.length > 0)
    return because.map(({ rule, match }) => `${ruleWords[rule]}${match ? ` ${match}` : ''}`).join(' ')
  if (!moved) return 'Published at once.'
  return `${moved.because}${moved.name ? ` (${moved.name})` : ''}`
}

function Writer({ writer: { record, last }, desk }: { writer: Queued['writer']; desk: Locale }) {
  const counts = (Object.entries(record) as [Status, number][]).filter(([, count]) => count > 0)
  if (counts.length === 0) return <p class="quiet">Nothing else from this writer.</p>
  return (
    <>
      <p>Same writer: {counts.map(([status, count]) => `${count} ${statusNames[status].toLowerCase()}`).join(', ')}</p>
      <ul class="last">
        {last.map((earlier) => (
          <LastOne earlier={earlier} desk={desk} />
        ))}
      </ul>
    </>
  )
}

function LastOne({ earlier: { status, body, postedAt }, desk }: { earlier: Earlier; desk: Locale }) {
  return (
    <li>
      <span class={`badge ${status}`}>{statusNames[status]}</span>{' '}
      <span class="quiet">{dateAndTime(postedAt, desk)}</span>
      <br />
      <bdi>{shortened(body, 120)}</bdi>
    </li>
  )
}

function shortened(body: string, longest: number): string {
  const [...letters] = body.replace(/\s+/g, ' ').slice(0, longest * 2)
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')
}
