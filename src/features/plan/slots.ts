import type { Child } from 'hono/jsx'
import { slot } from '../../assembly/slots.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Actor } from '../staff/index.ts'

type Above = {
  actor: Actor
  desk: Desk
  /** What the address names as done a moment ago. */
  bulk: string
  /** The list as it is asked for, without that. */
  back: string
}

/** What stands above the lists of the plan and of articles. */
export const aboveList = slot<(above: Above) => Promise<Child>>('plan.above-list')
