import type { Child } from 'hono/jsx'
import { said } from '../../../base/messages.ts'
import { moderationRoutes } from '../../moderation/routes.ts'
import { longestReply } from '../../replies/index.ts'
import type { Aim } from '../attempt.ts'
import * as say from '../messages/readers.ts'
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
      <Heading id="leave">{say.leaveReply()}</Heading>
      {children}
      {problem ? <Summary problem={problem} /> : null}
      {readAgain ? <p class="notice">{say.readAgainAfter({ readAgain })}</p> : null}
      <p class="small">{say.requiredFields()}</p>
      <form class="reply-form" method="post" action={intakeRoutes.send.to({ article: path })}>
        <Entry name="body" label={say.reply()} problem={fields.body}>
          <textarea {...entry('body', fields.body)} rows={7} dir="auto">
            {typed.body}
          </textarea>
        </Entry>
        <Entry name="name" label={say.name()} problem={fields.name}>
          <input {...entry('name', fields.name)} value={typed.name} autocomplete="name" dir="auto" />
        </Entry>
        <Entry name="email" label={say.email()} problem={fields.email}>
          <input {...entry('email', fields.email)} value={typed.email} type="email" autocomplete="email" />
        </Entry>
        <label class="hidden" aria-hidden="true">
          {say.leaveThisEmpty()}
          <input name="website" tabindex={-1} autocomplete="off" />
        </label>
        <input type="hidden" name="form" value={stamp} />
        {aim.answers ? <input type="hidden" name="answers" value={aim.answers} /> : null}
        {aim.block ? <input type="hidden" name="block" value={aim.block} /> : null}
        {aim.answers ? null : <ErrorReport is={aim.errorReport} mayBeThanked={aim.mayBeThanked === true} />}
        <p>
          <button type="submit">{say.postReply()}</button>
        </p>
        <p class="small">
          {say.firstReplyIsRead({ link: (inner) => <a href={moderationRoutes.show.to()}>{inner}</a> })}
        </p>
      </form>
    </section>
  )
}

/** Says that it reports an error, and to whom it is shown. */
function ErrorReport({ is, mayBeThanked }: { is: Aim['errorReport']; mayBeThanked: boolean }) {
  return (
    <fieldset class="report">
      <legend class="hidden">{say.reportError()}</legend>
      <label>
        <input type="checkbox" name="error" value="yes" checked={is !== null} /> {say.thisIsErrorInArticle()}
      </label>
      <div class="seen">
        <label>
          <input type="radio" name="seen" value="public" checked={is !== 'private'} /> {say.readersMaySeeIt()}
        </label>
        <label>
          <input type="radio" name="seen" value="private" checked={is === 'private'} /> {say.forNewsroomOnly()}
        </label>
        <label>
          <input type="checkbox" name="thanks" value="yes" checked={mayBeThanked} /> {say.youMayThankMeBy()}
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

const labels: Typed = said({ body: say.reply, name: say.name, email: say.email })

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
export const refusals = said({
  incomplete: say.incomplete,
  'too-large': () => say.tooLarge({ max: longestReply }),
  trap: say.trapped,
  'form-not-ours': say.formNotOurs,
  'too-quick': say.tooQuick,
  'no-such-article': say.noSuchArticle,
  'article-withdrawn': say.articleWithdrawn,
  'replies-closed': say.repliesClosed,
  'answered-gone': say.answeredGone,
  'passage-gone': say.passageGone,
  'too-many-from-address': () => say.tooManyFromAddress({ count: triesAllowed.address }),
  'too-many-from-network': say.tooManyFromNetwork,
  'too-many-from-newcomer': say.tooManyFromNewcomer,
  barred: say.barred,
  'said-before': say.saidBefore,
}) satisfies Record<Problem['refused'], string>
