import type { Instant } from '../../../base/clock.ts'
import type { StaffId } from '../../staff/index.ts'

/** What a calendar programme reads: `scope` is *mine*, or the id of a section. */
export type Feed = { staffId: StaffId; scope: string; madeAt: Instant }
