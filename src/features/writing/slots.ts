import type { Child } from 'hono/jsx'
import { slot } from '../../assembly/slots.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { ArticleId } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import type { MadeAt } from './at-routes.ts'
import type { Opened, Waiting } from './open.tsx'
import type { EarlierNotice, Report } from './views/correcting.tsx'

/** Something that waits, as the newsroom's home counts it. */
export const waiting = slot<Waiting>('writing.waiting')
/** What somebody finds at home beside what waits: a part of their day. */
export const myDay = slot<(actor: Actor, desk: Desk) => Promise<Child>>('writing.my-day')
/** Where the newsroom makes what readers have at an address. */
export const madeAt = slot<MadeAt>('writing.made-at')
/** What stands beside an article while it is written. */
export const beside = slot<(opened: Opened) => Promise<Child>>('writing.beside')
/** What readers said is wrong in an article. */
export const reports = slot<(articleId: ArticleId) => Promise<Report[]>>('writing.reports')
/** The notices that stand on an article. */
export const earlierNotices = slot<(articleId: ArticleId) => Promise<EarlierNotice[]>>('writing.earlier-notices')
