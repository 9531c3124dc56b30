import { defineSaying } from '../live/index.ts'
import { staffTold } from './events.ts'
import { readNotices } from './permissions.ts'

/** Whoever is told hears of it where they have a page open; nobody else does. */
export function noticesSay() {
  return defineSaying({
    name: 'notices',
    hears: [staffTold],
    permission: readNotices,
    of: async ({ payload: { staffId } }) => ({ id: staffId, target: { madeBy: staffId } }),
  })
}
