import type { Child } from 'hono/jsx'
import type { Actor } from '../../staff/index.ts'
import type { Opened } from '../slots.ts'
import { panelOf } from './article-page.tsx'
import type { Needs } from './open.ts'

/** What the record shows beside an article while it is written. */
export function recordPanel(needs: Pick<Needs, 'facts' | 'entities' | 'suggesting'>) {
  return ({ actor, ...opened }: Opened & { actor: Actor }): Promise<Child> => panelOf(needs, { opened, actor })
}
