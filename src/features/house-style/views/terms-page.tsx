import { baseOf } from '../../../base/made-from.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Empty, Field, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { styleRoutes } from '../routes.ts'
import type { Term, TermChange, TermFields } from '../rule.ts'
import { shownOfTerm } from '../terms/terms.ts'
import type { Names } from '../web.ts'
import { linesOf } from '../wordings.ts'
import { StylePlaces } from './rules-list.tsx'
import { ChangedLately } from './term-history.tsx'

export type TriedTerm = { about: string; typed: TermFields; problem: string; base?: string }
type Shown = {
  desk: Desk
  terms: readonly Term[]
  /** The newest changes of all of them. */
  changes: readonly TermChange[]
  names: Names
  mayChange: boolean
  notice: string | undefined
  tried?: TriedTerm | undefined
  collided?: Collided | undefined
}

/** How names and words are written here. */
export function TermsPage({ desk, terms, changes, names, mayChange, notice, tried, collided }: Shown) {
  const blank = { term: '', wrong: '', note: '' }
  const triedNew = tried?.about === '' ? tried : undefined
  return (
    <NewsroomPage desk={desk} title={say.namesAndTerms()} current={styleRoutes.list.to()}>
      <PageHead title={say.namesAndTerms()} says={say.termsSay()}>
        <StylePlaces current={styleRoutes.terms.to()} />
      </PageHead>
      <Notice>{notice}</Notice>
      <Collision collided={collided} />
      <Notice kind="bad">{tried && !collided ? tried.problem : null}</Notice>
      {terms.length === 0 ? <Empty>{say.noTerms()}</Empty> : null}
      <ul class="rows">
        {terms.map((term) => (
          <li id={term.id}>
            <div>
              <p>
                <b>{term.term}</b>
                {term.wrong ? (
                  <span class="quiet">
                    {' '}
                    {linesOf(term.wrong)
                      .map((each) => `✗ ${each}`)
                      .join(' ')}
                  </span>
                ) : null}
              </p>
              {term.note ? <p class="quiet">{term.note}</p> : null}
              <p class="quiet">
                <a href={styleRoutes.termHistory.to({ id: term.id })}>
                  {say.historyOfTerm({ term: term.term, span: (inner) => <span class="hidden">{inner}</span> })}
                </a>
              </p>
              {mayChange ? <Edit term={term} tried={tried?.about === term.id ? tried : undefined} /> : null}
            </div>
          </li>
        ))}
      </ul>
      {mayChange ? (
        <section class="narrow" aria-labelledby="another">
          <h2 id="another">{say.anotherTerm()}</h2>
          <form method="post" action={styleRoutes.keepTerm.to()}>
            <Fields id="new" typed={triedNew?.typed ?? blank} problem={triedNew?.problem} />
            <button type="submit" name="act" value="keep" class="main">
              {say.addTerm()}
            </button>
          </form>
        </section>
      ) : null}
      <ChangedLately desk={desk} changes={changes} names={names} />
    </NewsroomPage>
  )
}

function Edit({ term, tried }: { term: Term; tried: TriedTerm | undefined }) {
  return (
    <details open={tried !== undefined}>
      <summary>{say.changeTerm({ term: term.term, span: (inner) => <span class="hidden">{inner}</span> })}</summary>
      <form method="post" action={styleRoutes.keepTerm.to()} class="narrow">
        <input type="hidden" name="id" value={term.id} />
        <BaseField base={tried?.base ?? baseOf(shownOfTerm(term))} />
        <Fields id={term.id} typed={tried?.typed ?? term} problem={tried?.problem} />
        <p class="actions">
          <button type="submit" name="act" value="keep">
            {say.saveTerm()}
          </button>
          <button type="submit" name="act" value="remove" class="plain">
            {say.removeTerm({ term: term.term, span: (inner) => <span class="hidden">{inner}</span> })}
          </button>
        </p>
      </form>
    </details>
  )
}

function Fields({ id, typed, problem }: { id: string; typed: TermFields; problem: string | undefined }) {
  return (
    <>
      <TextField
        name="term"
        id={`${id}-term`}
        label={say.term()}
        value={typed.term}
        problem={problem}
        required
        max={120}
      />
      <Field id={`${id}-wrong`} label={say.termWrong()} hint={say.termWrongHint()}>
        <textarea {...described(`${id}-wrong`, { hint: true })} name="wrong" rows={2} maxlength={2000}>
          {typed.wrong}
        </textarea>
      </Field>
      <TextField name="note" id={`${id}-note`} label={say.termNote()} value={typed.note} max={600} />
    </>
  )
}
