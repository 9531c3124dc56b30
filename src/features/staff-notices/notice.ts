import type { Instant } from '../../base/clock.ts'
import { minutes } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'
import type { StaffId } from '../staff/index.ts'

export type NoticeId = Id<'staff-notice'>

export const noticeKinds = ['assigned', 'mentioned', 'waiting', 'mine', 'schedule', 'rule'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What a notice is about: ids and plain facts, and never words of an article or a note. */
export type About = Readonly<Record<string, string>>

/** Something that somebody who works here is told. */
export type StaffNotice = {
  id: NoticeId
  staffId: StaffId
  kind: NoticeKind
  about: About
  toldAt: Instant
  readAt: Instant | null
}

/** Whether somebody is told of a kind in the newsroom, and whether by mail. */
export type NoticeChoice = { inNewsroom: boolean; byMail: boolean }
export type NoticeChoices = Readonly<Record<NoticeKind, NoticeChoice>>

/** What did not happen at its moment waits for no other notice. */
export const urgentKinds: readonly NoticeKind[] = ['schedule']

/** Nobody has a mail more often than this. */
export const mailEvery = minutes(15)
/** So long notices are gathered before the first of them goes by mail: what is read meanwhile does not. */
export const gatheredFor = minutes(5)
/** A mail names no more than this, and says how many more there are. */
export const mostInMail = 40

export const noticeSorts = { told: ['id'] } as const satisfies Record<string, KeyShape>
export type NoticeSort = keyof typeof noticeSorts
