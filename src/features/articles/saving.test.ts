import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { Kind } from './index.ts'

onEveryDatabase((open) => {
  test.each([
    ['closed as news', ['close', 'page', 'news'], [false, false, false]],
    ['closed as a page, once they were opened', ['page', 'open', 'close', 'news'], [false, true, false, false]],
    ['closed by nobody', ['page', 'news', 'page', 'news'], [false, true, false, true]],
    ['opened as a page', ['page', 'open', 'news'], [false, true, true]],
    ['held back and closed by nobody', ['page', 'hold', 'news'], [false, false, true]],
  ] as const)('replies to a draft that were %s are so whatever kind it becomes', async (_, steps, are) => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const content = await site.content()
    const articleId = doneOrFault(await site.articles.create(publisher, content)).article.id
    const article = async () => {
      const found = await site.articles.byId(articleId)
      if (!found) throw new Error('It is gone.')
      return found
    }
    const become = async (name: string) => {
      const { draftId: base } = await article()
      const kind: { kind?: Kind } = name === 'news' ? {} : { kind: { name, fields: {} } }
      return site.articles.save(publisher, { articleId, base, content: { ...content, ...kind } })
    }
    const set = async (terms: { repliesOpen?: boolean; embargoedUntil?: null }) => {
      const { repliesOpen, embargoedUntil } = await article()
      const now = { articleId, repliesOpen, embargoedUntil, base: undefined }
      return site.articles.setPublicationSettings(publisher, { ...now, ...terms })
    }
    const acts = {
      page: () => become('page'),
      news: () => become('news'),
      open: () => set({ repliesOpen: true }),
      close: () => set({ repliesOpen: false }),
      hold: () => set({ embargoedUntil: null }),
    }

    const found: boolean[] = []
    for (const step of steps) {
      doneOrFault((await acts[step]()) as { done: unknown } | { refused: string })
      found.push((await article()).repliesOpen)
    }

    expect(found).toEqual([...are])
  })
})
