import { type Reading, TakenBack, type Writing } from '../../platform/database/tables.ts'
import type { Draft, Finding, Verdict } from '../desk/index.ts'
import type { Article, ArticleId, Revision } from './article.ts'
import type { Needs } from './changing.ts'
import { draftFrom } from './draft.ts'
import { findRevision } from './one-revision.ts'

/** A draft as the desk check would be asked about it. */
export type Asked = { draft: Draft; articleId: ArticleId | null }

/** What the desk check says of a draft that is to go out in this transaction. */
export type Findings = (tx: Writing, asked: Asked) => Promise<Finding[]>

/** How often a change is made again because what was checked is not what is there. */
const mostTries = 3

type Checked<Result> = {
  /** What will be asked about, as far as it is known. */
  foreseen: readonly Asked[]
  change: (tx: Writing, findings: Findings) => Promise<Result | TakenBack<Result>>
}

/**
 * Makes a change that publishes in a transaction which waits for no check. What it asks about was checked before; in the
 * transaction the draft is read again, and a verdict counts for the very draft it was made of and for no other. Where
 * there is none, because somebody confirmed a fact meanwhile or the change itself made the text, all of it is taken back,
 * that draft is checked, and the change made again. The last time it is checked where it stands, so that it ends.
 */
export async function checked<Result>(
  { database, desk }: Pick<Needs, 'database' | 'desk'>,
  { foreseen, change }: Checked<Result>,
): Promise<Result> {
  const verdicts = new Map<string, Verdict>()
  const judge = async (asked: Asked, db?: Reading) => {
    const verdict = await desk.judge(asked, db)
    verdicts.set(verdict.print, verdict)
    return verdict
  }
  let lacking: readonly Asked[] = foreseen
  for (let tries = 1; ; tries += 1) {
    for (const asked of lacking) await judge(asked)
    const made = await database.write<Made<Result>>(async (tx) => {
      const unchecked: Asked[] = []
      const result = await change(tx, async (within, asked) => {
        const known = verdicts.get(await desk.printOf(asked.draft))
        const verdict = known ?? (tries > mostTries ? await judge(asked, within) : undefined)
        if (verdict) return desk.standing(verdict, within)
        // It goes on as though nothing were found, to learn what else is to be checked. None of it is kept.
        unchecked.push(asked)
        return []
      })
      if (unchecked.length > 0) return new TakenBack<Made<Result>>({ unchecked })
      return result instanceof TakenBack ? new TakenBack({ result: result.gives }) : { result }
    })
    if ('result' in made) return made.result
    lacking = made.unchecked
  }
}

type Made<Result> = { result: Result } | { unchecked: readonly Asked[] }

type Going = { article: Article; revision: Pick<Revision, 'content'>; isTold: boolean }

/** A revision as the desk check reads it on its way out, beside what readers see of the article now. */
export async function draftGoing(needs: Needs, db: Reading, { article, revision, isTold }: Going): Promise<Asked> {
  const seen = await seenOf(db, article, isTold)
  const draft = await draftFrom(needs, { content: revision.content, articleId: article.id, seen }, db)
  return { draft, articleId: article.id }
}

/** What readers see of it now; nothing for an article that was taken back. */
async function seenOf(db: Reading, { publicId, withdrawal }: Article, isTold: boolean) {
  const seen = publicId === null || withdrawal ? undefined : await findRevision(db, publicId)
  return seen && { content: seen.content, isTold }
}
