import { said } from '../../../base/messages.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { screeningRoutes } from '../routes.ts'
import { type LineProblem, type ListKind, listKinds } from '../words/lists.ts'
import type { Trial } from '../words/trial.ts'

type Said = { name: string; body: string; status: string }

type Shown = {
  desk: Desk
  kind: ListKind
  text: string
  /** What the list was that this was made from; empty when nobody said. */
  base: string
  collided?: Collided | undefined
  problems?: readonly LineProblem[]
  saved?: boolean
  /** What the list would have matched, and the proof that this very list was tried. */
  trial?: { of: Trial<Said>; proof: string } | undefined
  says?: string | undefined
}

const names = said({ banned: say.bannedWords, suspect: say.suspectWords }) satisfies Record<ListKind, string>
const meanings = said({
  banned: say.bannedWordsHide,
  suspect: say.suspectWordsHold,
}) satisfies Record<ListKind, string>
const mostProblems = 20

/** A list of words and phrases: tried on the newest replies before it is saved. */
export function WordsPage({ desk, kind, text, base, problems = [], saved = false, trial, says, collided }: Shown) {
  const problem = problems.length > 0 ? say.someLinesCannotBeSaved() : says
  return (
    <NewsroomPage desk={desk} title={names[kind]} current={screeningRoutes.site.to()}>
      <PageHead title={names[kind]} says={meanings[kind]}>
        {listKinds
          .filter((other) => other !== kind)
          .map((other) => (
            <a href={screeningRoutes.words.to({ kind: other })}>{names[other]}</a>
          ))}
        <a href={screeningRoutes.site.to()}>{say.replySettings()}</a>
      </PageHead>
      <Notice>{saved ? say.savedItHoldsForEvery() : undefined}</Notice>
      <Notice kind="bad">{problem}</Notice>
      {problems.length > 0 ? (
        <ul class="problems">
          {problems.slice(0, mostProblems).map(({ line, says: why }) => (
            <li>{say.lineCannotBeSaved({ line, why })}</li>
          ))}
        </ul>
      ) : null}
      <Collision collided={collided} />
      {trial ? <Tried kind={kind} text={text} base={base} trial={trial} /> : null}
      <form method="post" action={screeningRoutes.tryWords.to({ kind })} class="narrow">
        {base === '' ? null : <BaseField base={base} />}
        <Field id="phrases" label={say.oneWordOrPhraseLine()} hint={howTo()}>
          <textarea {...described('phrases', { hint: true })} name="phrases" rows={16} spellcheck={false}>
            {text}
          </textarea>
        </Field>
        <button type="submit" class={trial ? undefined : 'main'}>
          {say.tryItOnNewestReplies()}
        </button>
      </form>
    </NewsroomPage>
  )
}

const howTo = say.wholeWordsAreMatchedWithout

function Tried({ kind, text, base, trial: { of, proof } }: Pick<Shown, 'kind' | 'text' | 'base'> & { trial: Proved }) {
  const { tried, matched, first } = of
  return (
    <section class="trial" aria-labelledby="trial">
      <h2 id="trial">{say.wouldHaveMatched({ matched, tried })}</h2>
      <ol class="plain-list">
        {first.map(({ reply, phrases }) => (
          <li>
            {say.matchedInReply({
              phrases: phrases.join(', '),
              b: (inner) => <b>{inner}</b>,
              status: reply.status,
              name: reply.name,
              bdi: (inner) => <bdi>{inner}</bdi>,
              beginning: beginningOf(reply.body),
              span: (inner) => (
                <span class="quiet" dir="auto">
                  {inner}
                </span>
              ),
            })}
          </li>
        ))}
      </ol>
      <form method="post" action={screeningRoutes.words.to({ kind })}>
        <input type="hidden" name="phrases" value={text} />
        <input type="hidden" name="tried" value={proof} />
        {base === '' ? null : <BaseField base={base} />}
        <button type="submit" class="main">
          {say.saveThisList()}
        </button>
      </form>
    </section>
  )
}

type Proved = NonNullable<Shown['trial']>

function beginningOf(body: string): string {
  const letters = Array.from(body.replace(/\s+/g, ' '))
  return letters.length > 140 ? `${letters.slice(0, 140).join('')}…` : letters.join('')
}
