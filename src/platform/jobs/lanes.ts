import { minutes } from '../../base/clock.ts'

type Width = {
  /** How many of its jobs each process does at once. */
  atOnce: number
  /** How long one job may take, in milliseconds. */
  longest: number
}

/**
 * Each kind of work waits for its own kind alone, so that a mail server that hangs or a slow address elsewhere holds up
 * nobody who wants to sign in.
 */
export const lanes = {
  publishing: { atOnce: 1, longest: minutes(1) },
  'sign-in': { atOnce: 4, longest: minutes(1) },
  mail: { atOnce: 1, longest: minutes(1) },
  checks: { atOnce: 2, longest: minutes(2) },
  outward: { atOnce: 4, longest: minutes(1) },
  reading: { atOnce: 1, longest: minutes(5) },
  rest: { atOnce: 1, longest: minutes(15) },
} as const satisfies Record<string, Width>

export type Lane = keyof typeof lanes

export const laneNames = Object.keys(lanes) as Lane[]
