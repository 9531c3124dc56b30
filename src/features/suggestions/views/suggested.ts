import type { ArticleId } from '../../articles/index.ts'
import type { Who } from '../../entities/index.ts'
import type { SuggestionId, Waiting } from '../suggestion.ts'

/** What somebody chose for a suggestion that could not be accepted, why not, and who was found by it. */
export type Deciding = { id: SuggestionId; problem: string; typed: Record<string, string>; found: readonly Who[] }

export type Suggested = {
  articleId: ArticleId
  suggestions: readonly Waiting[]
  /** Everybody they may mean, with the roles of the article's day. */
  who: readonly Who[]
  mayAdd: boolean
  deciding: Deciding | undefined
}

/** *Anita Sorrell, leader of the council, City Council*: as it was on the day, so that two of one name are told apart. */
export function whoInWords({ entry, roles }: Who): string {
  const [role] = roles
  const as = role ? [role.title, role.organisation?.name ?? ''] : [entry.description]
  return [entry.name, ...as].filter(Boolean).join(', ')
}
