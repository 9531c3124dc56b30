import type { Child } from 'hono/jsx'
import { moderationRoutes } from '../../moderation/routes.ts'
import { longestReply } from '../../replies/index.ts'
import type { Aim } from '../attempt.ts'
import { intakeRoutes } from '../routes.ts'
import { type ReplyRefusal, triesAllowed } from '../rules.ts'

export type Field = 'body' | 'name' | 'email'
export type Typed = Record<Field, string>

/** What was wrong: a refusal in a word, or what each field lacks. */
export type Problem = {
  refused: ReplyRefusal | 'too-large' | 'incomplete'
  /** What only this case has to say. */
  says?: string
  fields: Partial<Typed>
}

type Form = {
  path: string
  stamp: string
  aim?: Aim
  typed?: Typed | undefined
  problem?: Problem | undefined
  level?: 'h1' | 'h2'
  /** Outside the opening hours: when somebody reads replies again, in words. */
  readAgain?: string | undefined
  /** What is answered, between the heading and the fields. */
  children?: Child
}

const nothing: Typed = { body: '', name: '', email: '' }
const theArticle: Aim = { answers: null, block: null, errorReport: null }

/** Leave a Reply: a plain form, the same for everybody who has typed nothing yet. */
export function LeaveReply(form: Form) {
  const { path, stamp, aim = theArticle, typed = nothing, problem, level = 'h2', readAgain, children } = form
  const Heading = level
  const fields = problem?.fields ?? {}
  return (
    <section id="leave-a-reply" class="leave" aria-labelledby="leave">
      <Heading id="leave">Leave a Reply</Heading>
      {children}
      {problem ? <Summary problem={problem} /> : null}
      {readAgain ? (
        <p class="notice">
          Nobody in the newsroom is reading replies now. Yours is taken, and held until after {readAgain}.
        </p>
      ) : null}
      <p class="small">Your email address will not be published. Required fields are marked *</p>
      <form class="reply-form" method="post" action={intakeRoutes.send.to({ article: path })}>
        <Entry name="body" label="Reply" problem={fields.body}>
          <textarea {...entry('body', fields.body)} rows={7} dir="auto">
            {typed.body}
          </textarea>
        </Entry>
        <Entry name="name" label="Name" problem={fields.name}>
          <input {...entry('name', fields.name)} value={typed.name} autocomplete="name" dir="auto" />
        </Entry>
        <Entry name="email" label="Email" problem={fields.email}>
          <input {...entry('email', fields.email)} value={typed.email} type="email" autocomplete="email" />
        </Entry>
        <label class="hidden" aria-hidden="true">
          Leave this empty
          <input name="website" tabindex={-1} autocomplete="off" />
        </label>
        <input type="hidden" name="form" value={stamp} />
        {aim.answers ? <input type="hidden" name="answers" value={aim.answers} /> : null}
        {aim.block ? <input type="hidden" name="block" value={aim.block} /> : null}
        {aim.answers ? null : <ErrorReport is={aim.errorReport} mayBeThanked={aim.mayBeThanked === true} />}
        <p>
          <button type="submit">Post reply</button>
        </p>
        <p class="small">
          A first reply is read by the newsroom before it appears.{' '}
          <a href={moderationRoutes.show.to()}>How we moderate</a>
        </p>
      </form>
    </section>
  )
}

/** Says that it reports an error, and to whom it is shown. */
function ErrorReport({ is, mayBeThanked }: { is: Aim['errorReport']; mayBeThanked: boolean }) {
  return (
    <fieldset class="report">
      <legend class="hidden">Report an error</legend>
      <label>
        <input type="checkbox" name="error" value="yes" checked={is !== null} /> This is an error in the article
      </label>
      <div class="seen">
        <label>
          <input type="radio" name="seen" value="public" checked={is !== 'private'} /> Readers may see it
        </label>
        <label>
          <input type="radio" name="seen" value="private" checked={is === 'private'} /> For the newsroom only
        </label>
        <label>
          <input type="checkbox" name="thanks" value="yes" checked={mayBeThanked} /> You may thank me by name
        </label>
      </div>
    </fieldset>
  )
}

type Labelled = { name: Field; label: string; problem: string | undefined; children: Child }

function Entry({ name, label, problem, children }: Labelled) {
  return (
    <div class={name === 'body' ? 'field' : 'field half'}>
      <label for={`reply-${name}`}>{label}*</label>
      {children}
      {problem ? (
        <p class="problem" id={`reply-${name}-problem`}>
          {problem}
        </p>
      ) : null}
    </div>
  )
}

function entry(name: Field, problem: string | undefined) {
  const id = `reply-${name}`
  return {
    id,
    name,
    required: true,
    ...(problem ? { 'aria-invalid': 'true', 'aria-describedby': `${id}-problem` } : {}),
  }
}

const labels: Typed = { body: 'Reply', name: 'Name', email: 'Email' }

function Summary({ problem }: { problem: Problem }) {
  const fields = Object.entries(problem.fields) as [Field, string][]
  return (
    <div class="notice" role="alert">
      <p>{problem.says ?? refusals[problem.refused]}</p>
      {fields.length > 0 ? (
        <ul>
          {fields.map(([name, says]) => (
            <li>
              <a href={`#reply-${name}`}>
                {labels[name]}: {says}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** Every refusal in words for the person refused. What they typed is still in the form below it. */
export const refusals = {
  incomplete: 'Your reply has not been posted yet.',
  'too-large': `Your reply has not been posted: it is far longer than the ${longestReply.toLocaleString('en')} characters a reply may have, and too long to show here again. Go back: your words should still be in the form there.`,
  trap: 'Your reply has not been posted: a field that people do not see was filled in, as programs do. If your browser did that for you, please press “Post reply” once more.',
  'form-not-ours':
    'Your reply has not been posted yet: the form it came from is not one this site has now. Please press “Post reply” once more.',
  'too-quick':
    'Your reply has not been posted: it came within two seconds of the form, faster than people write. Please press “Post reply” once more.',
  'no-such-article': 'Your reply has not been posted: there is no article here that takes replies.',
  'article-withdrawn': 'Your reply has not been posted: the article was withdrawn and takes no replies any more.',
  'replies-closed': 'Your reply has not been posted: replies to this article are closed.',
  'answered-gone':
    'Your reply has not been posted: the reply you are answering is no longer here. You can still post your words as a reply to the article.',
  'passage-gone':
    'Your reply has not been posted: the paragraph you are answering is no longer in the article. You can still post your words as a reply to the article.',
  'too-many-from-address': `Your reply has not been posted yet: ${triesAllowed.address} replies have come from this email address within ten minutes. Please wait a little and press “Post reply” again.`,
  'too-many-from-network':
    'Your reply has not been posted yet: many replies have come from your network within ten minutes. Please wait a little and press “Post reply” again.',
  'too-many-from-newcomer':
    'Your reply has not been posted: as many replies as a new writer may send in a day have come under this address. Please try again tomorrow, or once one of them has been published.',
  barred: 'Your reply has not been posted: the newsroom has decided that you cannot reply here for now.',
  'said-before':
    'Your reply has not been posted: exactly these words were sent under this article within the last day. If you have something to add, please say it in other words.',
} as const satisfies Record<Problem['refused'], string>
