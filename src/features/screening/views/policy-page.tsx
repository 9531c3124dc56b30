import { said, spoken, spokenList } from '../../../base/messages.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, Notice, PageHead, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Typed } from '../form.ts'
import * as say from '../messages/newsroom.ts'
import type { Admission, Policy } from '../policy.ts'
import { screeningRoutes } from '../routes.ts'

/** Whose policy this is, and what holds where it says nothing itself. */
export type About = { title: string; says: string; action: string; above: Policy; isSite: boolean }

type Shown = {
  desk: Desk
  about: About
  typed: Typed
  base: string
  collided?: Collided | undefined
  problems?: Record<string, string>
  saved?: boolean
  sections?: readonly { id: string; name: string; admission: Admission }[]
  mayChangeWords: boolean
}

/** How replies are taken: on the site, in a section, under an article. */
export function PolicyPage(shown: Shown) {
  const { desk, about, typed, problems = {}, saved = false, sections = [], mayChangeWords } = shown
  return (
    <NewsroomPage desk={desk} title={about.title} current={screeningRoutes.site.to()}>
      <PageHead title={about.title} says={about.says}>
        {mayChangeWords ? <a href={screeningRoutes.words.to({ kind: 'suspect' })}>{say.wordLists()}</a> : null}
      </PageHead>
      <Notice>{saved ? say.savedItHoldsForEvery() : undefined}</Notice>
      <Notice kind="bad">{Object.keys(problems).length > 0 ? say.notSavedYetSeeBelow() : undefined}</Notice>
      <Collision collided={shown.collided} />
      <form method="post" action={about.action} class="narrow">
        {shown.base === '' ? null : <BaseField base={shown.base} />}
        <Admissions about={about} typed={typed} />
        <Closing about={about} typed={typed} problems={problems} />
        <OpeningHours about={about} typed={typed} problems={problems} zone={desk.timeZone} />
        <TextField
          name="mostLinks"
          label={say.holdRepliesWithMoreLinks()}
          value={typed.mostLinks}
          problem={problems.mostLinks}
          hint={say.ifEmpty({ inherited: about.above.mostLinks })}
        />
        <TextField
          name="newWriterADay"
          label={say.repliesDayFromSomebodyWithout()}
          value={typed.newWriterADay}
          problem={problems.newWriterADay}
          hint={say.ifEmpty({ inherited: about.above.newWriterADay })}
        />
        <TextField
          name="mostInTenMinutes"
          label={say.holdEverythingWhenArticleHas()}
          value={typed.mostInTenMinutes}
          problem={problems.mostInTenMinutes}
          hint={say.mostInTenMinutesIfEmpty({ inherited: about.above.mostInTenMinutes })}
        />
        <button type="submit" class="main">
          {say.savePolicy()}
        </button>
      </form>
      {sections.length > 0 ? <Sections sections={sections} /> : null}
    </NewsroomPage>
  )
}

const admissionWords = said({
  closed: say.closedNoRepliesAreTaken,
  'hold-all': say.holdEveryReplyUntilSomebody,
  'hold-first': say.holdRepliesOfWritersWithout,
  'hold-by-rule': say.holdOnlyWhatRuleSpeaks,
  open: say.openPublishAtOnceAnd,
}) satisfies Record<Admission, string>

export const policyLabels = said({
  admission: say.newReplies,
  closing: say.repliesClose,
  hours: say.somebodyReadsReplies,
  mostLinks: say.holdRepliesWithMoreLinks,
  newWriterADay: say.repliesDayFromSomebodyWithout,
  mostInTenMinutes: say.holdEverythingWhenArticleHas,
})

/** A policy as its form has it, in words; what says nothing itself is as above it. */
export function policyInWords(typed: Typed): Record<keyof typeof policyLabels, string> {
  const { closing, closesAfterDays, hours, days, from, until, mostLinks, newWriterADay, mostInTenMinutes } = typed
  const admission = Object.entries(admissionWords).find(([name]) => name === typed.admission)
  const read = {
    always: say.atAnyTime(),
    some: hoursInWords({ days: days.map(Number), from, until }),
  }
  const closes = { never: say.neverByItself(), after: say.closesAfterDays({ days: closesAfterDays }) }
  return {
    admission: admission?.[1] ?? '',
    closing: Object.entries(closes).find(([name]) => name === closing)?.[1] ?? '',
    hours: Object.entries(read).find(([name]) => name === hours)?.[1] ?? '',
    ...{ mostLinks, newWriterADay, mostInTenMinutes },
  }
}

type Part = { about: About; typed: Typed; problems?: Record<string, string> }

function Admissions({ about, typed }: Part) {
  const options = Object.entries(admissionWords).map(([value, name]) => ({ value, name }))
  const above = {
    value: '',
    name: say.asInherited({ of: ofWhat(about), inherited: admissionWords[about.above.admission] }),
  }
  return <SelectField name="admission" label={say.newReplies()} value={typed.admission} options={[above, ...options]} />
}

function Closing({ about, typed, problems = {} }: Part) {
  const { closesAfterDays } = about.above
  const options = [
    {
      value: '',
      name: say.closesAsInherited({
        of: ofWhat(about),
        closes: closesAfterDays === null ? 'never' : 'other',
        days: closesAfterDays ?? 0,
      }),
    },
    { value: 'never', name: say.neverByItself() },
    { value: 'after', name: say.afterSomeDays() },
  ]
  return (
    <>
      <SelectField name="closing" label={say.repliesClose()} value={typed.closing} options={options} />
      <TextField
        name="closesAfterDays"
        label={say.daysAfterPublication()}
        value={typed.closesAfterDays}
        problem={problems.closesAfterDays}
        hint={say.onlyWhereRepliesCloseAfter()}
      />
    </>
  )
}

/** Weeks at work begin on Monday. */
const inOrder = [1, 2, 3, 4, 5, 6, 0]

function OpeningHours({ about, typed, problems = {}, zone }: Part & { zone: string }) {
  const options = [
    { value: '', name: hoursAsInherited(about) },
    { value: 'always', name: say.atAnyTime() },
    { value: 'some', name: say.inTheseHours() },
  ]
  return (
    <>
      <SelectField
        name="hours"
        label={say.somebodyReadsReplies()}
        value={typed.hours}
        options={options}
        hint={say.outsideTheseHoursRepliesAre()}
      />
      <fieldset id="days" aria-describedby={problems.days ? 'days-problem' : undefined}>
        <legend>{say.closingDays()}</legend>
        {inOrder.map((day) => (
          <label class="tick">
            <input type="checkbox" name="days" value={day} checked={typed.days.includes(String(day))} />{' '}
            {weekdayName(day)}
          </label>
        ))}
        {problems.days ? (
          <p class="problem" id="days-problem">
            {problems.days}
          </p>
        ) : null}
      </fieldset>
      <Time name="from" label={say.hoursFrom()} value={typed.from} problem={problems.from} zone={zone} />
      <Time name="until" label={say.hoursUntil()} value={typed.until} problem={problems.until} zone={zone} />
    </>
  )
}

type Clocked = { name: string; label: string; value: string; problem: string | undefined; zone: string }

function Time({ name, label, value, problem, zone }: Clocked) {
  const hint = say.timeInZoneSuchAs({ zone })
  return (
    <Field id={name} label={label} hint={hint} problem={problem}>
      <input {...described(name, { hint, problem })} name={name} value={value} maxlength={20} />
    </Field>
  )
}

/** *Monday, Tuesday, 09:00 to 18:00* */
function hoursInWords({ days, from, until }: { days: readonly number[]; from: string; until: string }): string {
  const inTurn = inOrder.filter((day) => days.includes(day)).map(weekdayName)
  return say.hoursOnDays({ days: spokenList(inTurn, 'unit'), from, until })
}

function hoursAsInherited(about: About): string {
  const { hours } = about.above
  if (hours === null) return say.alwaysReadAsInherited({ of: ofWhat(about) })
  return say.asInherited({ of: ofWhat(about), inherited: hoursInWords(hours) })
}

/** The fourth day of 1970 was a Sunday, which is day 0. */
function weekdayName(day: number): string {
  return new Intl.DateTimeFormat(spoken(), { weekday: 'long', timeZone: 'UTC' }).format((day + 3) * 86_400_000)
}

function ofWhat({ isSite }: About): 'site' | 'other' {
  return isSite ? 'site' : 'other'
}

function Sections({ sections }: Required<Pick<Shown, 'sections'>>) {
  return (
    <section aria-labelledby="sections">
      <h2 id="sections">{say.sections()}</h2>
      <ul class="plain-list">
        {sections.map(({ id, name, admission }) => (
          <li>
            <a href={screeningRoutes.section.to({ id })}>{name}</a>{' '}
            <span class="quiet">{admissionWords[admission]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
