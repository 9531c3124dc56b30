import type { Child } from 'hono/jsx'
import type { Entities } from '../entities/index.ts'
import type { Facts, Opened, RecordNeeds, suggesting } from '../facts/index.ts'
import { editRecord } from '../sources/permissions.ts'
import { type Actor, may } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import type { SuggestionService } from './service.ts'
import { Accepted } from './views/accepted.tsx'
import type { Deciding } from './views/suggested.ts'
import { SuggestedBeside, Suggestions } from './views/suggestions.tsx'

export type Needs = RecordNeeds & { suggestions: SuggestionService }
type Looking = { suggestions: SuggestionService; entities: Entities; facts: Facts }

/** As many as somebody goes through in one sitting. */
const mostAtOnce = 60
const mostBeside = 6

type Asked = { opened: Opened; actor: Actor; on: 'page' | 'panel'; deciding?: Deciding | undefined }

/** What is suggested of an article, on the page of its record or beside its text. */
export async function suggestedIn(needs: Looking, { opened, actor, on, deciding }: Asked): Promise<Child> {
  const { article } = opened
  const waiting = await needs.suggestions.pending(article.id)
  const ids = [...new Set(waiting.flatMap(({ candidates }) => candidates))]
  const who = await needs.entities.whoAre(ids, await dayOf(needs, opened))
  const mayAdd = may(actor, editRecord)
  const suggested = { articleId: article.id, suggestions: waiting, who, mayAdd, deciding }
  if (on === 'page') return <Suggestions {...suggested} most={mostAtOnce} back="record" />
  return <SuggestedBeside {...suggested} most={mostBeside} />
}

/** Who of the record has a name that begins like these words, as they were on the article's day. */
export async function lookedFor(needs: Looking, words: string, opened: Opened) {
  const found = await needs.entities.search({ words, limit: 8 })
  const ids = found.map(({ id }) => id)
  return needs.entities.whoAre(ids, await dayOf(needs, opened))
}

/** The day whose roles tell people apart. */
function dayOf({ facts }: Looking, { article, draft }: Opened): Promise<string> {
  return facts.dayOf(draft.content, article.publishedAt ?? draft.savedAt)
}

/** Shows what is suggested where the newsroom sees what an article says. */
export function suggestingFor(needs: Looking): NonNullable<(typeof suggesting)['filling']> {
  return {
    shown: (asked) => suggestedIn(needs, asked),
    notice(articleId, { count, at, undone }, back) {
      const isCount = (text: string) => /^\d{1,4}$/.test(text)
      if (isCount(count)) return <Accepted articleId={articleId} count={Number(count)} at={at} back={back} />
      return isCount(undone) ? say.undoneTogether({ undone }) : undefined
    },
  }
}
