import type { Child } from 'hono/jsx'
import { slot } from '../../assembly/slots.ts'
import type { CacheTag } from '../../platform/pages/tags.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { ArticleId } from '../articles/index.ts'
import type { SectionId } from '../settings/index.ts'

/** What somebody arranged for a page: its strips, the style they need, and which articles are in them. */
export type MadeFront = {
  main: Child
  tags: readonly CacheTag[]
  shown: ReadonlySet<ArticleId>
  /** In milliseconds. */
  goodUntil?: number
}

/** Pages that somebody arranged; nothing where a page makes itself. */
export type MadeFronts = (place: 'home' | SectionId, frame: Frame) => Promise<MadeFront | undefined>
export const madeFronts = slot<MadeFronts>('front-pages.made')

/** Carried by every page that somebody may arrange, whether or not anybody has. */
export function frontTag(place: 'home' | SectionId): CacheTag {
  return `front:${place}`
}
