import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { PictureId } from '../media/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'
import type { LayoutName } from './layouts.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    front: Front
  }
}

export type FrontId = Id<'front'>
export type LaunchId = Id<'front-launch'>
export type FrontScheduleId = Id<'front-schedule'>
export type ContainerId = Id<'container'>
export type CardId = Id<'card'>

/** Which page it is: the home page, or that of a section. */
export type Place = 'home' | SectionId

/** What fills a container after the cards that were put there by hand; `id` says of what where it is of something. */
export const rulesBy = ['nothing', 'all', 'replies', 'section', 'topic', 'storyline', 'author'] as const
export type Rule = { by: (typeof rulesBy)[number]; id: string | null }

export type CardOf = { article: ArticleId } | { link: string }

/**
 * One thing that somebody put into a container. Its own headline and kicker are empty where it goes by those of its
 * article; its picture is that of the article, none, or one of the library.
 */
export type FrontCard = {
  id: CardId
  of: CardOf
  headline: string
  kicker: string
  hasStandfirst: boolean
  picture: 'own' | 'none' | PictureId
  related: ArticleId[]
}

/** A strip of a front. */
export type Container = {
  id: ContainerId
  layout: LayoutName
  title: string
  /** What it says itself, where its layout says something. */
  text: string
  rule: Rule
  shows: number
  cards: FrontCard[]
}

/** A page that somebody arranges: as it is being arranged, and by `launchId` as readers see it; `null` where the page makes itself. */
export type Front = {
  id: FrontId
  place: Place
  containers: Container[]
  /** Counted up by each change. */
  version: number
  launchId: LaunchId | null
  changedAt: Instant
  changedBy: StaffId
}

/** One going-out of a front, as it was arranged then. */
export type Launch = {
  id: LaunchId
  frontId: FrontId
  /** Counted within the front. */
  number: number
  version: number
  containers: Container[]
  launchedAt: Instant
  launchedBy: StaffId
  how: 'now' | 'at-its-moment' | 'back'
}

export type Ending = 'done' | 'refused' | 'overdue' | 'called-off' | 'replaced' | 'superseded'

/** That exactly this arrangement goes out at a moment, and what became of it. */
export type FrontSchedule = {
  id: FrontScheduleId
  frontId: FrontId
  version: number
  containers: Container[]
  dueAt: Instant
  /** Where the clock hung that showed the moment somebody named. */
  timeZone: string
  setAt: Instant
  setBy: StaffId
  state: 'waiting' | Ending
  endedAt: Instant | null
  refusal: string | null
}

/** What the form of a container shows. */
export type ContainerFields = Pick<Container, 'layout' | 'title' | 'text' | 'rule' | 'shows'>
export function shownOfContainer({ layout, title, text, rule, shows }: ContainerFields) {
  return { layout, title, text, rule, shows }
}

/** What the form of a card shows. */
export type CardFields = Pick<FrontCard, 'headline' | 'kicker' | 'hasStandfirst' | 'picture' | 'related'>
export function shownOfCard({ headline, kicker, hasStandfirst, picture, related }: CardFields) {
  return { headline, kicker, hasStandfirst, picture, related }
}

export function targetOf({ place }: Pick<Front, 'place'>): { section?: SectionId } {
  return place === 'home' ? {} : { section: place }
}
