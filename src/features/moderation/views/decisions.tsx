import type { Child } from 'hono/jsx'
import type { Instant } from '../../../base/clock.ts'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import type { Status } from '../../replies/index.ts'
import { lengths, lengthWords } from '../../sanctions/index.ts'
import type { HouseRule } from '../house-rules/rule.ts'
import * as say from '../messages/newsroom.ts'
import type { Queued } from '../queue/queue.ts'
import { queueRoutes } from '../routes.ts'

/** Where a form comes back to: a list of the desk and where in it, or the page of questions. */
export type Return = {
  list: string
  after: string
  /** When the page was read: what was edited since is not decided on unread. */
  readAt?: Instant
}
export type Deciding = { item: Queued; back: Return; rules: readonly HouseRule[] }

/** The letters that do the same, for whoever has a keyboard. */
const keys = { approve: 'a', hide: 'h', spam: 's', pick: 'p', sendOn: 'q', seen: 'd' }

/** What can be done with a reply: forms for the mouse, letters for the keyboard. */
export function Decisions(deciding: Deciding) {
  const { status } = deciding.item.reply
  const isAppealed = deciding.item.waits.some(({ queue }) => queue === 'appeal')
  if (isAppealed) return <AppealForm {...deciding} />
  return (
    <div class="decisions">
      <Seen {...deciding} />
      {canBe('published', status) ? (
        <Decide {...deciding} to="published" name={say.approve()} letter={keys.approve} />
      ) : null}
      {canBe('hidden', status) ? <Hide {...deciding} /> : null}
      {canBe('spam', status) ? <Decide {...deciding} to="spam" name={say.markAsSpam()} letter={keys.spam} /> : null}
      {status === 'published' ? <Pick {...deciding} /> : null}
      {status === 'published' ? <SendOn {...deciding} /> : null}
      {deciding.item.reply.staffId === null ? <TimeOut {...deciding} /> : null}
    </div>
  )
}

function canBe(to: Status, status: Status): boolean {
  return status !== to && status !== 'withdrawn' && status !== 'erased'
}

/** What takes a reply out of this list and leaves it as it is. */
function Seen({ item, back }: Deciding) {
  const [queue, name] = back.list === 'reported' ? ['reported', say.dismissReports()] : ['error', say.doneWithReport()]
  if (!item.waits.some((each) => each.queue === queue) || back.list !== queue) return null
  return (
    <form method="post" action={queueRoutes.dismissal.to({ id: item.reply.id })} data-key={keys.seen} data-leaves>
      <input type="hidden" name="queue" value={queue} />
      <Back {...back} />
      <button type="submit" class="first">
        {name} <kbd>{keys.seen}</kbd>
      </button>
    </form>
  )
}

function Decide({ to, name, letter, ...deciding }: Deciding & { to: Status; name: string; letter: string }) {
  return (
    <Decision {...deciding} to={to} data-key={letter}>
      <button type="submit" class={to === 'published' ? 'first' : undefined}>
        {name} <kbd>{letter}</kbd>
      </button>
    </Decision>
  )
}

type Sent = Deciding & { to: Status; 'data-key'?: string; children: Child }

function Decision({ item, back, rules: _, to, children, ...more }: Sent) {
  return (
    <form method="post" action={queueRoutes.decision.to({ id: item.reply.id })} data-leaves {...more}>
      <input type="hidden" name="to" value={to} />
      <Back {...back} />
      {children}
    </form>
  )
}

/** Where to come back to. */
export function Back({ list, after, readAt }: Return) {
  return (
    <>
      <input type="hidden" name="list" value={list} />
      {after ? <input type="hidden" name="after" value={after} /> : null}
      {readAt ? <input type="hidden" name="read" value={readAt} /> : null}
    </>
  )
}

function Hide(deciding: Deciding) {
  const { item, rules } = deciding
  return (
    <details class="hiding" data-key={keys.hide}>
      <summary>
        {say.hide()} <kbd>{keys.hide}</kbd>
      </summary>
      <Decision {...deciding} to="hidden">
        <Reasons id={item.reply.id} rules={rules} />
        <button type="submit">{say.hideNow()}</button>
      </Decision>
    </details>
  )
}

/** Which of the house rules, and what else the writer should read. */
function Reasons({ id, rules }: { id: string; rules: readonly HouseRule[] }) {
  return (
    <>
      <fieldset>
        <legend>{say.whyForWriter()}</legend>
        {rules.map((rule) => (
          <label>
            <input type="radio" name="rule" value={rule.id} /> {rule.title}
          </label>
        ))}
      </fieldset>
      <label for={`because-${id}`}>{say.whyInOwnWords()}</label>
      <input id={`because-${id}`} name="because" maxlength={300} autocomplete="off" />
    </>
  )
}

function Pick({ item, back }: Deciding) {
  const isPicked = item.reply.pickedAt !== null
  return (
    <form
      method="post"
      action={queueRoutes.pick.to({ id: item.reply.id })}
      data-key={keys.pick}
      data-turns={`${say.pick()}|${say.unpick()}`}
    >
      <input type="hidden" name="picked" value={isPicked ? 'no' : 'yes'} />
      <Back {...back} />
      <button type="submit">
        <span>{isPicked ? say.unpick() : say.pick()}</span> <kbd>{keys.pick}</kbd>
      </button>
    </form>
  )
}

function SendOn({ item, back }: Deciding) {
  if (item.waits.some(({ queue }) => queue === 'question')) return null
  return (
    <form method="post" action={queueRoutes.question.to({ id: item.reply.id })} data-key={keys.sendOn} data-once>
      <Back {...back} />
      <button type="submit">
        {say.sendToReporters()} <kbd>{keys.sendOn}</kbd>
      </button>
    </form>
  )
}

function TimeOut({ item, back, rules }: Deciding) {
  const { id } = item.reply
  return (
    <details class="timing-out">
      <summary>{say.timeOutThisWriter()}</summary>
      <form method="post" action={queueRoutes.sanction.to({ id })} data-once>
        <Back {...back} />
        <label for={`length-${id}`}>{say.howLong()}</label>
        <select id={`length-${id}`} name="length">
          {Object.keys(lengths).map((length) => (
            <option value={length} selected={length === 'a-day'}>
              {lengthWords[length as keyof typeof lengths]}
            </option>
          ))}
          <option value="ban">{say.banForGood()}</option>
        </select>
        <Reasons id={`sanction-${id}`} rules={rules} />
        <p class="quiet">{say.itHoldsForReaderWho()}</p>
        <button type="submit">{say.timeThemOut()}</button>
      </form>
    </details>
  )
}

function AppealForm({ item, back }: Deciding) {
  const { id } = item.reply
  return (
    <form class="appeal" method="post" action={queueRoutes.appeal.to({ id })} data-leaves>
      <Back {...back} />
      <label for={`appeal-${id}`}>{say.yourAnswerWriterReadsIt()}</label>
      <textarea id={`appeal-${id}`} name="words" rows={3} maxlength={1000} required />
      <div class="decisions">
        <button type="submit" name="outcome" value="reversed">
          {say.reverseAndPublish()}
        </button>
        <button type="submit" name="outcome" value="upheld">
          {say.uphold()}
        </button>
      </div>
    </form>
  )
}

/** Answering readers is done under one’s own name. */
export function AnswerForm({ item, desk, back }: Omit<Deciding, 'rules'> & { desk: Desk }) {
  const { id } = item.reply
  const who = { who: desk.who ? 'known' : 'other', name: desk.who?.name ?? '' }
  return (
    <details class="answering" open={back.list === 'question'}>
      <summary>{say.answer()}</summary>
      <form method="post" action={queueRoutes.answers.to({ id })}>
        <Back {...back} />
        <label for={`answer-${id}`}>{say.answerPublishedAtOnce(who)}</label>
        <textarea id={`answer-${id}`} name="body" rows={4} required />
        <button type="submit">{say.answerAs(who)}</button>
      </form>
    </details>
  )
}
