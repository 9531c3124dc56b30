import { type Article, passages } from '../features/articles/index.ts'
import type { Site } from '../site.ts'
import { readHeadlines, readNotes } from './paper.ts'

/** What colleagues say to each other about what they are in the middle of. */
export async function addNotes(site: Site, drafts: ReadonlyMap<string, Article>): Promise<void> {
  for (const { draft, words, said, settled } of await readNotes()) {
    const article = drafts.get(draft)
    const [first, ...answers] = said
    if (!article || !first) throw new Error(`There is no draft ${draft}, or nothing is said of it.`)
    const passage = words === undefined ? null : await passageIn(site, article, words)
    const begun = { articleId: article.id, passage, body: first.words }
    const { id: noteId } = done(await site.notes.begin(await whoever(site, first.by), begun))
    const about = { articleId: article.id, noteId }
    for (const { by, words: body } of answers)
      done(await site.notes.answer(await whoever(site, by), { ...about, body }))
    if (settled) done(await site.notes.settle(await whoever(site, settled), { ...about, isResolved: true }))
  }
}

/** Headlines that they propose to each other. */
export async function proposeHeadlines(site: Site, drafts: ReadonlyMap<string, Article>): Promise<void> {
  for (const { draft, by, words } of await readHeadlines()) {
    const article = drafts.get(draft)
    if (!article) throw new Error(`There is no draft ${draft}.`)
    done(await site.headlines.propose(await whoever(site, by), { articleId: article.id, words }))
  }
}

async function passageIn(site: Site, { draftId }: Article, words: string) {
  const draft = await site.articles.revision(draftId)
  const found = passages(draft?.content.body ?? { type: 'doc', content: [] }).find(({ text }) => text.includes(words))
  if (!found) throw new Error(`“${words}” stands nowhere in the draft.`)
  return { block: found.id, words, nth: 0 }
}

async function whoever(site: Site, email: string) {
  const found = await site.newsroom.byEmail(email)
  if (!found) throw new Error(`Nobody of the demo’s paper has the address ${email}.`)
  return found
}

function done<Value>(outcome: { done: Value } | { refused: string }): Value {
  if ('done' in outcome) return outcome.done
  throw new Error(`The demo's paper was refused: ${outcome.refused}`)
}
