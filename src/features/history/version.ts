import type { Instant } from '../../base/clock.ts'
import type { KeyShape } from '../../base/keyset.ts'
import type { TitleName } from '../../base/titles.ts'
import type { ArticleId, Content } from '../articles/index.ts'

/** One going-out of an article as readers saw it: names instead of ids, so that it can be read without the database. */
export type Shown = {
  article: ArticleId
  version: number
  path: string
  publishedAt: Instant
  byline: string[]
  section: string
} & Pick<
  Content,
  | 'headline'
  | 'standfirst'
  | 'place'
  | 'reportedOn'
  | 'topics'
  | 'pictureId'
  | 'pictureCaption'
  | 'sources'
  | 'body'
  | 'kind'
  | TitleName
>

/** A version's place in the log. What it said is not there any more once it was removed by law. */
export type Version = {
  position: number
  articleId: ArticleId
  number: number
  publishedAt: Instant
  entry: Uint8Array
  kept: { canonical: string; salt: Uint8Array } | null
  removal: { at: Instant; because: string } | null
}

/** Everything that checking one version takes, all but trust in the key. Bytes are in base 64. */
export type Bundle = {
  path: string
  version: number
  of: number
  canonical: string
  salt: string
  position: number
  size: number
  proof: string[]
  checkpoint: string
  keys: string[]
}

export function shownIn(canonical: string): Shown {
  return JSON.parse(canonical) as Shown
}

export type RemovalRefusal = 'not-allowed' | 'no-such-version' | 'still-public' | 'reason-missing' | 'already-removed'

export const versionSorts = { number: ['number'] } as const satisfies Record<string, KeyShape>
