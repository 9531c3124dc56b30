// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Nothing failed. There is nothing to do here. */
export const nothingFailedThereIsNothing = /* @__PURE__ */ words({
  'en-GB': 'Nothing failed. There is nothing to do here.',
})

/** Tried {attempts, plural, one {once} other {# times}} */
export const triedSoOften = /* @__PURE__ */ message<{ attempts: number }>({
  'en-GB': (given) => `Tried ${plural('en-GB', given.attempts, { 'one': () => `once`, 'other': () => `${number('en-GB', given.attempts)} times` })}`,
})

/** Tried {attempts, plural, one {once} other {# times}}, given up <when></when> */
export const givenUpAfter: <Part>(given: { attempts: number; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ attempts: number; when: (inner: string) => unknown }>({
  'en-GB': (given) => ['Tried ', plural('en-GB', given.attempts, { 'one': () => ['once'], 'other': () => [number('en-GB', given.attempts), ' times'] }), ', given up ', given.when('')],
})

/** Try again */
export const tryAgain = /* @__PURE__ */ words({
  'en-GB': 'Try again',
})

/** Under way */
export const underWay = /* @__PURE__ */ words({
  'en-GB': 'Under way',
})

/** Nothing is being done just now. */
export const nothingIsBeingDoneJust = /* @__PURE__ */ words({
  'en-GB': 'Nothing is being done just now.',
})

/** Planned */
export const planned = /* @__PURE__ */ words({
  'en-GB': 'Planned',
})

/** {count, plural, one {# event} other {# events}} to hear of, the oldest since <when></when> */
export const eventsToHearOfSince: <Part>(given: { count: number; when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ count: number; when: (inner: string) => unknown }>({
  'en-GB': (given) => [plural('en-GB', given.count, { 'one': () => [number('en-GB', given.count), ' event'], 'other': () => [number('en-GB', given.count), ' events'] }), ' to hear of, the oldest since ', given.when('')],
})

/** Jobs */
export const jobs = /* @__PURE__ */ words({
  'en-GB': 'Jobs',
})

/** Jobs that failed */
export const jobsThatFailed = /* @__PURE__ */ words({
  'en-GB': 'Jobs that failed',
})

/** Mail and other work that was tried for a day and given up. */
export const mailAndOtherWorkThat = /* @__PURE__ */ words({
  'en-GB': 'Mail and other work that was tried for a day and given up.',
})

/** It did not say why. */
export const itDidNotSayWhy = /* @__PURE__ */ words({
  'en-GB': 'It did not say why.',
})

/** Planned jobs, the soonest first */
export const plannedJobsSoonestFirst = /* @__PURE__ */ words({
  'en-GB': 'Planned jobs, the soonest first',
})

/** Jobs under way */
export const jobsUnderWay = /* @__PURE__ */ words({
  'en-GB': 'Jobs under way',
})

/** Being done */
export const beingDone = /* @__PURE__ */ words({
  'en-GB': 'Being done',
})

/** {count, plural, one {# waits its turn} other {# wait their turn}} */
export const waitTheirTurn = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} waits its turn`, 'other': () => `${number('en-GB', given.count)} wait their turn` })}`,
})

/** {count, plural, one {<b>#</b> job failed} other {<b>#</b> jobs failed}} */
export const jobsFailed: <Part>(given: { count: number; b: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ count: number; b: (inner: string) => unknown }>({
  'en-GB': (given) => [plural('en-GB', given.count, { 'one': () => [given.b(`${number('en-GB', given.count)}`), ' job failed'], 'other': () => [given.b(`${number('en-GB', given.count)}`), ' jobs failed'] })],
})

/** {count, plural, one {# event} other {# events}} to hear of */
export const eventsToHearOf = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} event`, 'other': () => `${number('en-GB', given.count)} events` })} to hear of`,
})

/** See failed jobs, and have them done again */
export const maySeeJobs = /* @__PURE__ */ words({
  'en-GB': 'See failed jobs, and have them done again',
})

/** Job */
export const job = /* @__PURE__ */ words({
  'en-GB': 'Job',
})

/** Tried */
export const triedColumn = /* @__PURE__ */ words({
  'en-GB': 'Tried',
})

/** Try the ticked ones again */
export const tryTickedAgain = /* @__PURE__ */ words({
  'en-GB': 'Try the ticked ones again',
})

/** {count, plural, one {It is being tried again. If it fails, it comes back here.} other {# are being tried again. Those that fail come back here.}} */
export const areBeingTriedAgain = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `It is being tried again. If it fails, it comes back here.`, 'other': () => `${number('en-GB', given.count)} are being tried again. Those that fail come back here.` })}`,
})

/** {count, plural, one {One was not set going again:} other {# were not set going again:}} */
export const notTriedAgain = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `One was not set going again:`, 'other': () => `${number('en-GB', given.count)} were not set going again:` })}`,
})

/** {name}: it is not one that was given up any more. */
export const jobNotGivenUp = /* @__PURE__ */ message<{ name: string | number }>({
  'en-GB': (given) => `${given.name}: it is not one that was given up any more.`,
})

/** A job that is done meanwhile. */
export const jobDoneMeanwhile = /* @__PURE__ */ words({
  'en-GB': 'A job that is done meanwhile.',
})

/** Nothing was ticked, so nothing was done. */
export const nothingTicked = /* @__PURE__ */ words({
  'en-GB': 'Nothing was ticked, so nothing was done.',
})
