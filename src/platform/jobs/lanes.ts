import { minutes } from '../../base/clock.ts'

export type Lane = 'publishing' | 'sign-in' | 'mail' | 'checks' | 'outward' | 'reading' | 'rest'

type Width = {
  /** How many of its jobs each process does at once. */
  atOnce: number
  /** How long one job may take, in milliseconds. */
  longest: number
  /** Lets what is to be public go first, though never for long: see `giveWay` of the runner. */
  givesWay?: true
}

/**
 * Each kind of work waits for its own kind alone, so that a mail server that hangs or a slow address elsewhere holds up
 * nobody who wants to sign in.
 */
export const lanes: Record<Lane, Width> = {
  publishing: { atOnce: 1, longest: minutes(1) },
  'sign-in': { atOnce: 4, longest: minutes(1) },
  mail: { atOnce: 1, longest: minutes(1) },
  checks: { atOnce: 2, longest: minutes(2), givesWay: true },
  outward: { atOnce: 4, longest: minutes(1), givesWay: true },
  reading: { atOnce: 1, longest: minutes(5), givesWay: true },
  rest: { atOnce: 1, longest: minutes(15), givesWay: true },
}

export const laneNames = Object.keys(lanes) as Lane[]
