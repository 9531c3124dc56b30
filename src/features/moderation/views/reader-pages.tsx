import { dateAndTime, type Locale } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import { spokenNumber } from '../../../base/messages.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper } from '../../../ui/reader/parts.tsx'
import { wordsOf } from '../../replies/index.ts'
import type { Statement } from '../appeals/appeal.ts'
import type { Figures } from '../figures/figures.ts'
import type { HouseRule } from '../house-rules/rule.ts'
import * as say from '../messages/readers.ts'
import { moderationRoutes } from '../routes.ts'
import { longestAppeal } from '../rules.ts'

/** Why a reply is not shown, for its writer: what, when, by which rule, by whom, and how to appeal. */
export function StatementOf({ statement, locale }: { statement: Statement; locale: Locale }) {
  const { reply, move, rule, byProgram, appeal } = statement
  const moments = { decided: dateAndTime(move.at, locale), posted: dateAndTime(reply.postedAt, locale) }
  return (
    <section class="statement" aria-labelledby="statement">
      <h2 id="statement">{say.whyItIsNotShown()}</h2>
      <dl>
        <dt>{say.whatWasDecided()}</dt>
        <dd>{move.to === 'spam' ? say.takenForSpamOn(moments) : say.hiddenOn(moments)}</dd>
        <dt>{say.why()}</dt>
        <dd>
          {rule ? (
            <>
              {rule.title}. {rule.words}
            </>
          ) : null}
          {move.because !== rule?.title ? <bdi> {move.because}</bdi> : null}
        </dd>
        <dt>{say.whoDecided()}</dt>
        <dd>{byProgram ? say.programAndNoPerson() : say.personOfNewsroom()}</dd>
      </dl>
      {appeal ? <WhatCameOf appeal={appeal} locale={locale} /> : null}
      {appeal ? null : (
        <p>
          {say.youCanAppealAgainstThis({
            appeal: (inner) => <a href={moderationRoutes.appeal.to({ id: reply.id })}>{inner}</a>,
            rules: (inner) => <a href={moderationRoutes.show.to()}>{inner}</a>,
          })}
        </p>
      )}
    </section>
  )
}

function WhatCameOf({ appeal, locale }: { appeal: NonNullable<Statement['appeal']>; locale: Locale }) {
  const { madeAt, words: said, decided } = appeal
  const words = { reversed: say.decisionWasReversed, upheld: say.decisionStands }
  return (
    <>
      <p>{say.youAppealed({ when: dateAndTime(madeAt, locale), words: said, bdi: (inner) => <bdi>{inner}</bdi> })}</p>
      <p>
        {decided
          ? words[decided.outcome]({ answer: decided.answer, bdi: (inner) => <bdi>{inner}</bdi> })
          : say.appealWaits()}
      </p>
    </>
  )
}

type Appealing = { frame: Frame; statement: Statement; typed: string; problem?: string | undefined }

/** The form for an appeal, for the writer of the reply alone. */
export function AppealPage({ frame, statement, typed, problem }: Appealing) {
  const { reply, appeal } = statement
  return (
    <ReaderPage frame={frame} title={say.appeal()}>
      <div class="sheet">
        <header class="sheet-head">
          <h1>{appeal ? say.yourAppeal() : say.appealAgainstDecision()}</h1>
        </header>
        {problem ? (
          <div class="notice" role="alert">
            <p>{problem}</p>
          </div>
        ) : null}
        <section class="replies own" aria-label={say.yourReply()}>
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
              <label for="words">{say.whyDecisionIsWrong()}</label>
              <textarea id="words" name="words" rows={7} maxlength={longestAppeal} required dir="auto">
                {typed}
              </textarea>
            </div>
            <p>
              <button type="submit">{say.sendAppeal()}</button>
            </p>
            <p class="small">{say.appealIsNotPublished()}</p>
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
      title={say.howWeModerate()}
      description={say.rulesOfPaper({ name: frame.name })}
      canonical={moderationRoutes.show.to()}
    >
      <div class="sheet moderation">
        <header class="sheet-head">
          <h1>{say.howWeModerate()}</h1>
          <p>{say.rulesAndResults()}</p>
        </header>
        <h2>{say.houseRules()}</h2>
        <ol class="house-rules">
          {rules.map(({ title, words }) => (
            <li>
              <InPaper locale={frame}>
                <b>{title}.</b> {words}
              </InPaper>
            </li>
          ))}
        </ol>
        <h2>{say.whatBecomesOfReply()}</h2>
        <p>{say.wayOfReply()}</p>
        <h2>{say.howToAppeal()}</h2>
        <p>{say.wayOfAppeal()}</p>
        {quarters.length > 0 ? <h2>{say.inFigures()}</h2> : null}
        {quarters.map((quarter) => (
          <QuarterOf quarter={quarter} rules={allRules} />
        ))}
      </div>
    </ReaderPage>
  )
}

type Counted = { quarter: Quarter; rules: readonly HouseRule[] }

function QuarterOf({ quarter: { quarter, figures }, rules }: Counted) {
  const [year = '', number = ''] = quarter.split('-Q')
  return (
    <section class="figures" aria-label={say.quarterOfYear({ number, year })}>
      <h3>{say.yearAndQuarter({ year, number })}</h3>
      <dl>
        <Figure name={say.heldThenPublished()} value={spokenNumber(figures.approved)} />
        <Figure name={say.hidden()} value={spokenNumber(figures.hidden)} />
        {rules
          .filter(({ id }) => figures.hiddenByRule[id])
          .map(({ id, title }) => (
            <Figure name={`– ${title}`} value={spokenNumber(figures.hiddenByRule[id] ?? 0)} />
          ))}
        <Figure name={say.takenForSpam()} value={spokenNumber(figures.spam)} />
        <Figure name={say.decidedByProgram()} value={spokenNumber(figures.byProgram)} />
        <Figure name={say.timeOutsAndBans()} value={spokenNumber(figures.sanctions)} />
        <Figure name={say.appealsMade()} value={spokenNumber(figures.appeals)} />
        <Figure name={say.appealsThatReversed()} value={spokenNumber(figures.reversed)} />
        {figures.medianMinutes === null ? null : (
          <Figure name={say.halfDecidedWithin()} value={lengthOf(figures.medianMinutes)} />
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
  if (minutes < 120) return say.minutes({ count: minutes })
  return minutes < 2_880
    ? say.hours({ count: Math.round(minutes / 60) })
    : say.days({ count: Math.round(minutes / 1_440) })
}
