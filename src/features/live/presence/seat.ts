import type { Subject } from '../../../platform/events/define.ts'
import type { StaffId } from '../../staff/index.ts'

/** Somebody with a place open in one window, which names itself. */
export type Seat = { place: Subject; staffId: StaffId; window: string }

/** In milliseconds. Browsers let a window that is not looked at act once a minute. */
export const lease = 150_000
/** So many windows of one person are told of: whoever has more open writes nothing for the others. */
export const mostWindows = 40
/** A lease that was prolonged so lately is not prolonged again: a window asks with every save. */
export const lately = 20_000
