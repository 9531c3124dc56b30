import { days, hours, minutes } from '../../base/clock.ts'
import type { Limit } from '../../base/limit.ts'

export const proofLasts = hours(24)
/** As long as browsers keep a cookie. */
export const sessionLasts = days(400)

export const limits = {
  proofPerAddress: { times: 5, withinMillis: hours(1) },
  proofPerAddressAndDay: { times: 10, withinMillis: days(1) },
  proofPerNetwork: { times: 20, withinMillis: hours(1) },
  guessPerNetwork: { times: 30, withinMillis: minutes(15) },
} as const satisfies Record<string, Limit>

/**
 * Stricter than what may be typed under a reply: mail goes there, so nothing in it may mean a second address or a
 * group to a mail program (RFC 5322, 3.4).
 */
const mailable = /^[^\s@<>"(),:;[\]\\\p{Cc}]+@[^\s@<>"(),:;[\]\\.\p{Cc}]+(\.[^\s@<>"(),:;[\]\\.\p{Cc}]+)+$/u

export function isMailable(email: string): boolean {
  return mailable.test(email)
}
