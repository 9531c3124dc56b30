import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper } from '../../../ui/reader/parts.tsx'
import { wordsOf } from '../../replies/index.ts'
import type { Statement } from '../appeals/appeal.ts'
import type { Figures } from '../figures/figures.ts'
import type { HouseRule } from '../house-rules/rule.ts'
import { moderationRoutes } from '../routes.ts'
import { longestAppeal } from '../rules.ts'

/** Why a reply is not shown, for its writer: what, when, by which rule, by whom, and how to appeal. */
export function StatementOf({ statement, locale }: { statement: Statement; locale: Locale }) {
  const { reply, move, rule, byProgram, appeal } = statement
  return (
    <section class="statement" aria-labelledby="statement">
      <h2 id="statement">Why it is not shown</h2>
      <dl>
        <dt>What was decided</dt>
        <dd>
          {move.to === 'spam' ? 'Your reply was taken for spam' : 'Your reply is hidden'} on{' '}
          {dateAndTime(move.at, locale)}. It was posted on {dateAndTime(reply.postedAt, locale)}. Nothing else of yours
          is affected.
        </dd>
        <dt>Why</dt>
        <dd>
          {rule ? (
            <>
              {rule.title}. {rule.words}
            </>
          ) : null}
          {move.because !== rule?.title ? <bdi> {move.because}</bdi> : null}
        </dd>
        <dt>Who decided</dt>
        <dd>{byProgram ? 'A program, and no person.' : 'A person of the newsroom, not a program.'}</dd>
      </dl>
      {appeal ? <WhatCameOf appeal={appeal} locale={locale} /> : null}
      {appeal ? null : (
        <p>
          You can <a href={moderationRoutes.appeal.to({ id: reply.id })}>appeal against this decision</a> once. Somebody
          else than who made it decides, where there is somebody else.{' '}
          <a href={moderationRoutes.show.to()}>How we moderate</a>
        </p>
      )}
    </section>
  )
}

function WhatCameOf({ appeal, locale }: { appeal: NonNullable<Statement['appeal']>; locale: Locale }) {
  const { madeAt, words, decided } = appeal
  return (
    <>
      <p>
        You appealed on {dateAndTime(madeAt, locale)}: <bdi>{words}</bdi>
      </p>
      <p>
        {decided ? (
          <>
            The decision {decided.outcome === 'reversed' ? 'was reversed' : 'stands'}: <bdi>{decided.answer}</bdi>
          </>
        ) : (
          'Your appeal waits to be read.'
        )}
      </p>
    </>
  )
}

type Appealing = { frame: Frame; statement: Statement; typed: string; problem?: string | undefined }

/** The form for an appeal, for the writer of the reply alone. */
export function AppealPage({ frame, statement, typed, problem }: Appealing) {
  const { reply, appeal } = statement
  return (
    <ReaderPage frame={frame} title="Appeal">
      <div class="sheet">
        <header class="sheet-head">
          <h1>{appeal ? 'Your appeal' : 'Appeal against a decision'}</h1>
        </header>
        {problem ? (
          <div class="notice" role="alert">
            <p>{problem}</p>
          </div>
        ) : null}
        <section class="replies own" aria-label="Your reply">
          <p class="by">
            <b dir="auto">{reply.name}</b>
          </p>
          <div class="said" {...inPaper(frame)} dir="auto">
            {wordsOf(reply.body)}
          </div>
        </section>
        <StatementOf statement={statement} locale={frame} />
        {appeal ? null : (
          <form class="reply-form" method="post" action={moderationRoutes.appeal.to({ id: reply.id })}>
            <div class="field">
              <label for="words">Why the decision is wrong</label>
              <textarea id="words" name="words" rows={7} maxlength={longestAppeal} required dir="auto">
                {typed}
              </textarea>
            </div>
            <p>
              <button type="submit">Send the appeal</button>
            </p>
            <p class="small">The newsroom reads it. It is not published.</p>
          </form>
        )}
      </div>
    </ReaderPage>
  )
}

type Told = { frame: Frame; rules: readonly HouseRule[]; allRules: readonly HouseRule[]; quarters: readonly Quarter[] }
type Quarter = { quarter: string; figures: Figures }

/** How we moderate: the rules, the way of a reply, appeals, and what came of it all. */
export function ModerationPage({ frame, rules, allRules, quarters }: Told) {
  return (
    <ReaderPage
      frame={frame}
      title="How we moderate"
      description={`By which rules replies at ${frame.name} are read, held and hidden, and with what results.`}
      canonical={moderationRoutes.show.to()}
    >
      <div class="sheet moderation">
        <header class="sheet-head">
          <h1>How we moderate</h1>
          <p>Readers answer our articles and each other. These are the rules, and what we did by them.</p>
        </header>
        <h2>House rules</h2>
        <ol class="house-rules">
          {rules.map(({ title, words }) => (
            <li>
              <InPaper locale={frame}>
                <b>{title}.</b> {words}
              </InPaper>
            </li>
          ))}
        </ol>
        <h2>What becomes of a reply</h2>
        <p>
          A first reply is held until somebody in the newsroom has read it. Programs may hold a reply as well, when it
          has many links or looks like spam; a held reply is read by a person, who publishes it or not. Hidden means
          that the reply broke a rule: its writer is told which, and who decided. Nobody is made to believe that their
          reply is shown when it is not.
        </p>
        <h2>How to appeal</h2>
        <p>
          The page of your own reply, in the browser you sent it from, says why it is not shown and leads to a form. You
          can appeal once against each decision. Somebody else than who made it decides, where there is somebody else,
          and you read the answer on the same page.
        </p>
        {quarters.length > 0 ? <h2>In figures</h2> : null}
        {quarters.map((quarter) => (
          <QuarterOf quarter={quarter} rules={allRules} language={frame.language} />
        ))}
      </div>
    </ReaderPage>
  )
}

type Counted = { quarter: Quarter; rules: readonly HouseRule[]; language: string }

function QuarterOf({ quarter: { quarter, figures }, rules, language }: Counted) {
  const [year = '', number = ''] = quarter.split('-Q')
  const say = (count: number) => count.toLocaleString(language)
  return (
    <section class="figures" aria-label={`Quarter ${number} of ${year}`}>
      <h3>
        {year}, quarter {number}
      </h3>
      <dl>
        <Figure name="Held first, then published" value={say(figures.approved)} />
        <Figure name="Hidden" value={say(figures.hidden)} />
        {rules
          .filter(({ id }) => figures.hiddenByRule[id])
          .map(({ id, title }) => (
            <Figure name={`– ${title}`} value={say(figures.hiddenByRule[id] ?? 0)} />
          ))}
        <Figure name="Taken for spam" value={say(figures.spam)} />
        <Figure name="Decided by a program alone" value={say(figures.byProgram)} />
        <Figure name="Time-outs and bans" value={say(figures.sanctions)} />
        <Figure name="Appeals made" value={say(figures.appeals)} />
        <Figure name="Appeals that reversed the decision" value={say(figures.reversed)} />
        {figures.medianMinutes === null ? null : (
          <Figure name="Half of the held were decided within" value={lengthOf(figures.medianMinutes)} />
        )}
      </dl>
    </section>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function lengthOf(minutes: number): string {
  if (minutes < 120) return minutes === 1 ? 'a minute' : `${minutes} minutes`
  return minutes < 2_880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1_440)} days`
}
