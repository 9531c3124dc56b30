import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    storyline: Storyline
  }
}

export type StorylineId = Id<'storyline'>

/** Running coverage: events and articles that belong together, with a summary. It may be part of a wider one. */
export type Storyline = { id: StorylineId; slug: string; title: string; summary: string; partOf: StorylineId | null }

export type ListedStoryline = Storyline & { madeAt: Instant }
export const storylineSorts = { begun: ['id'] } as const satisfies Record<string, KeyShape>

/** What a form shows of a storyline. */
export function shownOfStoryline({ title, summary, partOf }: Pick<Storyline, 'title' | 'summary' | 'partOf'>) {
  return { title, summary, partOf }
}

/** What a list of storylines is made from: which there are, and which have anything for readers. */
export const allStorylines = 'list:storylines'
