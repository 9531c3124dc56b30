import type { Instant } from '../../base/clock.ts'
import type { Id } from '../../base/id.ts'
import type { KeyShape } from '../../base/keyset.ts'

declare module '../../platform/web/routes/route.ts' {
  interface Targets {
    source: Source
  }
}

export type SourceId = Id<'source'>

export const sourceKinds = ['document', 'link', 'interview', 'background'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Where something is known from. What is private about it is in a note of its own, which nothing public reads. */
export type Source = {
  id: SourceId
  kind: SourceKind
  title: string
  url: string | null
  /** When the page was seen, and a hash of what was stored of it. */
  seenOn: string | null
  storedHash: string | null
  /** Why somebody on background is not named. */
  reason: string | null
}

export type ListedSource = Source & { madeAt: Instant }
export const sourceSorts = { added: ['id'] } as const satisfies Record<string, KeyShape>

export function shownOfSource({ id, ...shown }: Source, note: string) {
  return { ...shown, note }
}
