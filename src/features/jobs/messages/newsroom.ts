// Made of newsroom.*.json by `npm run messages`: write there.
import { message, number, plural, type Rich, rich, words } from '../../../base/messages.ts'

/** Nothing failed. There is nothing to do here. */
export const nothingFailedThereIsNothing = /* @__PURE__ */ words({
  'en-GB': 'Nothing failed. There is nothing to do here.',
})

/** Tried {attempts} times */
export const triedAttemptsTimes = /* @__PURE__ */ message<{ attempts: string | number }>({
  'en-GB': (given) => `Tried ${given.attempts} times`,
})

/** , given up <when></when> */
export const givenUp: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => [', given up ', given.when('')],
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

/** to hear of */
export const toHearOf = /* @__PURE__ */ words({
  'en-GB': 'to hear of',
})

/** , the oldest since <when></when> */
export const oldestSince: <Part>(given: { when: (inner: string) => Part }) => Rich<Part> = /* @__PURE__ */ rich<{ when: (inner: string) => unknown }>({
  'en-GB': (given) => [', the oldest since ', given.when('')],
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

/** It is being tried again. If it fails, it comes back here. */
export const itIsBeingTriedAgain = /* @__PURE__ */ words({
  'en-GB': 'It is being tried again. If it fails, it comes back here.',
})

/** Jobs that failed, newest first */
export const jobsThatFailedNewestFirst = /* @__PURE__ */ words({
  'en-GB': 'Jobs that failed, newest first',
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

/** 1 waits its turn */
export const n1WaitsItsTurn = /* @__PURE__ */ words({
  'en-GB': '1 waits its turn',
})

/** {count} wait their turn */
export const countWaitTheirTurn = /* @__PURE__ */ message<{ count: string | number }>({
  'en-GB': (given) => `${given.count} wait their turn`,
})

/** job failed */
export const jobFailed = /* @__PURE__ */ words({
  'en-GB': 'job failed',
})

/** jobs failed */
export const jobsFailed = /* @__PURE__ */ words({
  'en-GB': 'jobs failed',
})

/** {count, plural, one {# event} other {# events}} */
export const eventCount = /* @__PURE__ */ message<{ count: number }>({
  'en-GB': (given) => `${plural('en-GB', given.count, { 'one': () => `${number('en-GB', given.count)} event`, 'other': () => `${number('en-GB', given.count)} events` })}`,
})

/** See failed jobs, and have them done again */
export const maySeeJobs = /* @__PURE__ */ words({
  'en-GB': 'See failed jobs, and have them done again',
})
