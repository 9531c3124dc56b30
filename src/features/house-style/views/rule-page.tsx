import { baseOf } from '../../../base/made-from.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, Notice, PageHead, SelectField } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { styleRoutes } from '../routes.ts'
import {
  type Change,
  type Request,
  type Rule,
  ruleStates,
  shownOfRule,
  standingOfRule,
  type Tally,
  type Trial,
} from '../rule.ts'
import { isTried } from '../rules.ts'
import type { Names, Trouble } from '../web.ts'
import { wordingsOf } from '../wordings.ts'
import { groupInWords, levelNames, ruleLabels, stateNames } from '../words.ts'
import { History } from './history.tsx'
import { RuleForm, type TypedRule } from './rule-form.tsx'
import { StylePlaces } from './rules-list.tsx'

export type RuleShown = {
  desk: Desk
  rule: Rule
  trial: Trial | undefined
  tally: Tally
  changes: readonly Change[]
  requests: readonly Request[]
  names: Names
  sections: readonly { slug: string; name: string }[]
  groups: readonly string[]
  mayChange: boolean
  notice?: string | undefined
  trouble?: Trouble<TypedRule> | undefined
  standing?: { problem: string; pilots: readonly string[]; state: Rule['state'] } | undefined
  asking?: { problem: string; words: string } | undefined
  base?: string | undefined
  collided?: Collided | undefined
}

/** One rule: what it finds and why, who is asked it, what it found, what was done to it, and what people ask of it. */
export function RulePage(shown: RuleShown) {
  const { desk, rule, mayChange, notice, trouble, standing, asking, collided } = shown
  const isWrong = trouble !== undefined || standing !== undefined || asking !== undefined
  return (
    <NewsroomPage desk={desk} title={rule.name} current={styleRoutes.list.to()}>
      <PageHead title={rule.name} says={rule.why}>
        <StylePlaces current="" />
      </PageHead>
      <Notice>{notice}</Notice>
      <Collision collided={collided} />
      <Notice kind="bad">{isWrong && !collided ? (standing?.problem ?? say.notSavedSee()) : null}</Notice>
      <div class="desk">
        <div>
          <About {...shown} />
          <Requests {...shown} />
          <section aria-labelledby="history">
            <h2 id="history">{say.history()}</h2>
            <History {...shown} />
          </section>
          {mayChange ? <ChangeIt {...shown} /> : null}
        </div>
        <aside class="beside">
          <TrialPart {...shown} />
          {mayChange ? <Standing {...shown} /> : null}
          <Counts {...shown} />
        </aside>
      </div>
    </NewsroomPage>
  )
}

function About({ rule, names, sections }: RuleShown) {
  const named = sections.filter(({ slug }) => rule.sections.includes(slug)).map(({ name }) => name)
  return (
    <section aria-labelledby="finds">
      <h2 id="finds">{say.whatItFinds()}</h2>
      {rule.pattern === '' ? <Wordings rule={rule} /> : <Pattern rule={rule} />}
      <dl class="facts">
        <Fact label={ruleLabels.state} value={stateNames[rule.state]} />
        <Fact label={ruleLabels.level} value={levelNames[rule.level]} />
        <Fact label={ruleLabels.sections} value={named.join(', ')} />
        <Fact label={ruleLabels.group} value={groupInWords(rule.group)} />
        <Fact label={ruleLabels.ownerId} value={rule.ownerId ? names.staff(rule.ownerId) : ''} />
        <Fact label={ruleLabels.pilots} value={rule.state === 'pilot' ? rule.pilots.map(names.staff).join(', ') : ''} />
      </dl>
      {rule.link ? (
        <p>
          <a href={rule.link} rel="noopener">
            {rule.link}
          </a>
        </p>
      ) : null}
    </section>
  )
}

function Wordings({ rule }: { rule: Rule }) {
  return (
    <ul>
      {wordingsOf(rule.words).map(({ words, instead }) => (
        <li>
          <q>{words}</q>
          {instead || rule.instead ? <> → {instead || rule.instead}</> : null}
        </li>
      ))}
    </ul>
  )
}

function Pattern({ rule }: { rule: Rule }) {
  return (
    <p>
      <code>{rule.pattern}</code>
      {rule.instead ? <> → {rule.instead}</> : null}
    </p>
  )
}

function Fact({ label, value }: { label: string; value: string }) {
  if (value === '') return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function TrialPart({ desk, rule, trial, names, mayChange }: RuleShown) {
  const { key } = rule
  const isNow = isTried(rule, trial)
  return (
    <section aria-labelledby="trial">
      <h2 id="trial">{say.trialHead()}</h2>
      {trial ? (
        <>
          <p>{say.triedSummary({ found: trial.hits.length, articles: trial.articles })}</p>
          {isNow ? null : <p class="problem">{say.trialStale()}</p>}
          <p class="quiet">
            <When at={trial.at} locale={desk} time /> · {names.staff(trial.by)}
          </p>
          {trial.hits.length > 0 ? (
            <p>
              <a href={styleRoutes.trial.to({ key })}>{say.seeTrial()}</a>
            </p>
          ) : null}
        </>
      ) : (
        <p>{say.notYetTried()}</p>
      )}
      {mayChange ? (
        <form method="post" action={styleRoutes.try.to({ key })}>
          <button type="submit" class={isNow ? '' : 'main'}>
            {trial ? say.tryAgain() : say.tryOnArchive()}
          </button>
        </form>
      ) : null}
    </section>
  )
}

function Standing({ rule, names, standing }: RuleShown) {
  const { state, pilots } = standing ?? rule
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{say.whoIsAsked()}</h2>
      <form method="post" action={styleRoutes.stand.to({ key: rule.key })}>
        <BaseField base={baseOf(standingOfRule(rule))} />
        <SelectField
          name="state"
          label={ruleLabels.state}
          value={state}
          problem={standing?.problem}
          options={ruleStates.map((value) => ({ value, name: stateNames[value] }))}
        />
        <fieldset>
          <legend>{ruleLabels.pilots}</legend>
          {names.here.map(({ id, name }) => (
            <label class="tick">
              <input type="checkbox" name="pilots" value={id} checked={pilots.includes(id)} /> {name}
            </label>
          ))}
        </fieldset>
        <button type="submit">{say.saveStanding()}</button>
      </form>
    </section>
  )
}

function Counts({ tally }: RuleShown) {
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{say.counts()}</h2>
      <ul>
        <li>{say.countSaid({ count: tally.said })}</li>
        <li>{say.countAccepted({ count: tally.accepted })}</li>
        <li>{say.countDismissed({ count: tally.dismissed })}</li>
      </ul>
      {tally.isDemoted ? <p>{say.demotedFully()}</p> : null}
    </section>
  )
}

function Requests({ desk, rule, requests, names, mayChange, asking }: RuleShown) {
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{say.requests()}</h2>
      {requests.length === 0 ? <p class="quiet">{say.noRequests()}</p> : null}
      <ul class="rows">
        {requests.map((request) => (
          <li>
            <div>
              <p>{request.words}</p>
              <p class="quiet">
                {names.staff(request.by)}, <When at={request.at} locale={desk} time />
              </p>
              {request.settledBy ? (
                <p>
                  {say.settledBy({ by: names.staff(request.settledBy), answer: request.answer === '' ? 'no' : 'yes' })}{' '}
                  {request.answer}
                </p>
              ) : null}
              {mayChange && !request.settledAt ? <Settle rule={rule} request={request} /> : null}
            </div>
          </li>
        ))}
      </ul>
      <form method="post" action={styleRoutes.ask.to({ key: rule.key })}>
        <Field id="ask-words" label={say.askForChange()} hint={say.askForChangeHint()} problem={asking?.problem}>
          <textarea
            {...described('ask-words', { hint: true, problem: asking?.problem })}
            name="words"
            rows={2}
            maxlength={1000}
          >
            {asking?.words ?? ''}
          </textarea>
        </Field>
        <button type="submit">{say.ask()}</button>
      </form>
    </section>
  )
}

function Settle({ rule, request }: { rule: Rule; request: Request }) {
  const id = `answer-${request.id}`
  return (
    <form method="post" action={styleRoutes.settle.to({ key: rule.key, id: request.id })}>
      <Field id={id} label={say.answer()}>
        <input id={id} name="answer" maxlength={1000} />
      </Field>
      <button type="submit">{say.settle()}</button>
    </form>
  )
}

function ChangeIt({ rule, names, sections, groups, trouble, base }: RuleShown) {
  return (
    <details open={trouble !== undefined} class="narrow">
      <summary>{say.changeRule()}</summary>
      <RuleForm
        to={styleRoutes.change.to({ key: rule.key })}
        typed={trouble?.typed ?? rule}
        base={base ?? baseOf(shownOfRule(rule))}
        problems={trouble?.problems ?? {}}
        sections={sections}
        groups={groups}
        names={names}
        submit={say.saveRule()}
      />
    </details>
  )
}
