import { type C, type Needs, type Opened, withArticle } from './open.tsx'

type Act = (c: C, needs: Needs, opened: Opened) => Promise<Response>

/**
 * Cuts a revision from what is being written before anything is decided about the draft, so that whoever decides sees the
 * newest words and decides about exactly those. Whoever may not write there decides about what was cut last.
 */
export function afterCutting(needs: Needs, act: Act) {
  return withArticle(needs, async (c, _needs, opened) => {
    await needs.workingCopies.cutIfWritten(opened.actor, opened.article.id)
    const article = (await needs.articles.byId(opened.article.id)) ?? opened.article
    const draft = (await needs.articles.revision(article.draftId)) ?? opened.draft
    return act(c, needs, { ...opened, article, draft })
  })
}
