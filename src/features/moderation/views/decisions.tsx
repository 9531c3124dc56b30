import type { Child } from 'hono/jsx'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import { urls } from '../../../urls.ts'
import type { Status } from '../../replies/index.ts'
import type { Queued } from '../queue/queue.ts'

type Deciding = { item: Queued; status: Status; after: string }

/** What can be done with a reply: forms for the mouse, letters for the keyboard. */
export function Decisions(deciding: Deciding) {
  const { status } = deciding.item.reply
  return (
    <div class="decisions">
      {status === 'published' ? null : <Decide {...deciding} to="published" name="Approve" letter="a" />}
      {status === 'hidden' ? null : <Hide {...deciding} />}
      {status === 'spam' ? null : <Decide {...deciding} to="spam" name="Spam" letter="s" />}
    </div>
  )
}

function Decide({ item, status, after, to, name, letter }: Deciding & { to: Status; name: string; letter: string }) {
  return (
    <Decision item={item} status={status} after={after} to={to} data-key={letter}>
      <button type="submit" class={to === 'published' ? 'first' : undefined}>
        {name} <kbd>{letter}</kbd>
      </button>
    </Decision>
  )
}

function Decision({
  item,
  status,
  after,
  to,
  children,
  ...more
}: Deciding & { to: Status; 'data-key'?: string; children: Child }) {
  return (
    <form method="post" action={urls.newsroom.replyDecision(item.reply.id)} {...more}>
      <input type="hidden" name="to" value={to} />
      <Back status={status} after={after} />
      {children}
    </form>
  )
}

/** Where to come back to. */
export function Back({ status, after }: { status: Status; after: string }) {
  return (
    <>
      <input type="hidden" name="status" value={status} />
      {after ? <input type="hidden" name="after" value={after} /> : null}
    </>
  )
}

const reasons = [
  'Off the subject',
  'Insults or threatens somebody',
  'Accuses somebody without grounds',
  'Gives away personal details',
  'Advertises something',
]

function Hide({ item, status, after }: Deciding) {
  const { id } = item.reply
  return (
    <details class="hiding" data-key="h">
      <summary>
        Hide <kbd>h</kbd>
      </summary>
      <Decision item={item} status={status} after={after} to="hidden">
        <fieldset>
          <legend>Why? The writer can read it.</legend>
          {reasons.map((reason) => (
            <label>
              <input type="radio" name="reason" value={reason} /> {reason}
            </label>
          ))}
        </fieldset>
        <label for={`because-${id}`}>Or in your own words</label>
        <input id={`because-${id}`} name="because" maxlength={300} autocomplete="off" />
        <button type="submit">Hide it</button>
      </Decision>
    </details>
  )
}

/** Answering readers is done under one’s own name. */
export function AnswerForm({ item, desk, status, after }: Deciding & { desk: Desk }) {
  const { id } = item.reply
  return (
    <details class="answering">
      <summary>Answer</summary>
      <form method="post" action={urls.newsroom.replyAnswers(id)}>
        <Back status={status} after={after} />
        <label for={`answer-${id}`}>Answer as {desk.who?.name ?? 'yourself'}, published at once</label>
        <textarea id={`answer-${id}`} name="body" rows={4} required />
        <button type="submit">Answer as {desk.who?.name ?? 'yourself'}</button>
      </form>
    </details>
  )
}
