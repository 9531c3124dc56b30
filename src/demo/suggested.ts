import type { Part } from '../base/part.ts'
import type { Article } from '../features/articles/index.ts'
import { rewordables, reworded } from '../features/suggested-changes/rules/reword.ts'
import type { Site } from '../site.ts'
import { readSuggested } from './paper.ts'

/** What colleagues would write instead in what they are in the middle of. */
export async function addSuggested(site: Site, drafts: ReadonlyMap<string, Article>): Promise<void> {
  for (const { draft, by, words, instead } of await readSuggested()) {
    const article = drafts.get(draft)
    const revision = article && (await site.articles.revision(article.draftId))
    const actor = await site.newsroom.byEmail(by)
    if (!article || !revision || !actor) throw new Error(`There is no draft ${draft}, or nobody ${by}.`)
    const blocks = revision.content.body.content as unknown as Part[]
    const found = rewordables(blocks).find((each) => each.words.includes(words))
    const change = found && reworded(blocks, { block: found.block, words: found.words.replace(words, instead) })
    if (!change) throw new Error(`“${words}” stands nowhere in the draft.`)
    const outcome = await site.suggestedChanges.suggest(actor, { articleId: article.id, changes: [change] })
    if ('refused' in outcome) throw new Error(`The demo's paper was refused: ${outcome.refused}`)
  }
}
