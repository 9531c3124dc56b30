import type { Child } from 'hono/jsx'
import type { Article, Revision } from '../../articles/index.ts'
import type { Actor } from '../../staff/index.ts'
import type { TheRecord } from '../service.ts'
import { panelOf } from './article-page.tsx'

/** What the record shows beside an article while it is written. */
export function recordPanel({ record }: { record: TheRecord }) {
  return ({ actor, ...opened }: { actor: Actor; article: Article; draft: Revision }): Promise<Child> =>
    panelOf(record, { opened, actor })
}
