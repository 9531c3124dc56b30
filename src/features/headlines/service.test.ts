import { expect, test } from 'vitest'
import type { OpenDatabase } from '../../platform/database/database.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser, cookieOf } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { fieldsOf } from '../../testing/two-at-once.ts'
import { aWriter } from '../../testing/writer.ts'
import { writingRoutes } from '../writing/routes.ts'
import { mostProposals } from './proposal.ts'
import { headlineRoutes } from './routes.ts'

const was = 'Ferry runs again after eleven days'

async function aDraft(database: OpenDatabase) {
  const site = await aSite(database)
  const { article } = await site.draft()
  const [ada, bo] = [await site.staff('editor'), await site.staff('reporter')]
  const headline = async () => {
    const { draftId } = (await site.articles.byId(article.id)) ?? {}
    return draftId && (await site.articles.revision(draftId))?.content.headline
  }
  return { site, articleId: article.id, ada, bo, headline }
}

onEveryDatabase((open) => {
  test('a headline that somebody proposed and another chose is the draft’s, and the one before can be chosen again', async () => {
    const { site, articleId, ada, bo, headline } = await aDraft(await open())
    const { id: proposalId } = doneOrFault(await site.headlines.propose(bo, { articleId, words: 'Ferry back at last' }))

    doneOrFault(await site.headlines.choose(ada, { articleId, proposalId, was }))
    const chosen = await headline()
    const there = await site.headlines.of(articleId)
    const before = there.find(({ words }) => words === was)
    const again = { articleId, proposalId: before?.id ?? proposalId, was: 'Ferry back at last' }
    doneOrFault(await site.headlines.choose(bo, again))

    expect(chosen).toBe('Ferry back at last')
    expect(there.map(({ words, by }) => [words, by])).toEqual([
      ['Ferry back at last', bo.id],
      [was, ada.id],
    ])
    expect(await headline()).toBe(was)
    expect(await site.happened()).toEqual(expect.arrayContaining(['headline.proposed', 'headline.chosen']))
  })

  test('whoever writes sees the chosen headline at once, and one that was typed in meanwhile is not overwritten', async () => {
    const { site, articleId, ada, bo, headline } = await aDraft(await open())
    const session = hashOfToken((await cookieOf(site, bo)).replace('stet=', ''))
    const writer = aWriter(site.workingCopies, { articleId, session })
    await writer.join()
    const line = writer.doc.getText('headline')
    const first = doneOrFault(await site.headlines.propose(ada, { articleId, words: 'Ferry back' }))
    const second = doneOrFault(await site.headlines.propose(ada, { articleId, words: 'Ferry late' }))

    doneOrFault(await site.headlines.choose(ada, { articleId, proposalId: first.id, was }))
    const seen = line.toString()
    line.insert(line.length, ' again')
    await writer.settled()
    const stale = await site.headlines.choose(ada, { articleId, proposalId: second.id, was: 'Ferry back' })

    expect(seen).toBe('Ferry back')
    expect(stale).toEqual({ refused: 'changed-meanwhile' })
    expect(line.toString()).toBe('Ferry back again')
    expect(await headline()).toBe('Ferry back')
  })

  test('two who choose at once in two processes have one of the two headlines, and not a mixture', async () => {
    const database = await open()
    const { site, articleId, ada, bo, headline } = await aDraft(database)
    const other = await aSite(database)
    const ids = await Promise.all(
      ['Ferry back', 'Boats go'].map(
        async (words) => doneOrFault(await site.headlines.propose(ada, { articleId, words })).id,
      ),
    )
    const [first = '', second = ''] = ids

    const outcomes = await Promise.all([
      site.headlines.choose(ada, { articleId, proposalId: first as never, was }),
      other.headlines.choose(bo, { articleId, proposalId: second as never, was }),
    ])

    expect(outcomes.filter((each) => 'done' in each)).toHaveLength(1)
    expect(outcomes).toContainEqual({ refused: 'changed-meanwhile' })
    expect(['Ferry back', 'Boats go']).toContain(await headline())
  })

  test('the same words are proposed once, taken away twice without harm, and there is an end of them', async () => {
    const { site, articleId, ada, bo } = await aDraft(await open())

    const same = await Promise.all(
      [ada, bo].map((actor) => site.headlines.propose(actor, { articleId, words: 'Ferry' })),
    )
    const [one] = same.map(doneOrFault)
    for (let count = 1; count < mostProposals; count += 1)
      doneOrFault(await site.headlines.propose(ada, { articleId, words: `Ferry ${count}` }))
    const tooMany = await site.headlines.propose(ada, { articleId, words: 'One more' })
    const about = { articleId, proposalId: one?.id ?? ('' as never) }
    const dropped = await Promise.all([ada, bo].map((actor) => site.headlines.drop(actor, about)))

    expect(new Set(same.map((each) => doneOrFault(each).id)).size).toBe(1)
    expect(tooMany).toEqual({ refused: 'too-many' })
    expect(dropped).toEqual([{ done: undefined }, { done: undefined }])
    expect(await site.headlines.of(articleId)).toHaveLength(mostProposals - 1)
  })

  test('whoever may not write the article proposes and chooses nothing', async () => {
    const { site, articleId, ada, headline } = await aDraft(await open())
    const stranger = await site.staff('contributor')
    const { id: proposalId } = doneOrFault(await site.headlines.propose(ada, { articleId, words: 'Ferry back' }))

    const refusals = [
      await site.headlines.propose(stranger, { articleId, words: 'Mine' }),
      await site.headlines.choose(stranger, { articleId, proposalId, was }),
      await site.headlines.drop(stranger, { articleId, proposalId }),
    ]

    expect(refusals).toEqual([1, 2, 3].map(() => ({ refused: 'not-allowed' })))
    expect([await headline(), (await site.headlines.of(articleId)).length]).toEqual([was, 1])
  })

  test('without scripts one is proposed with what the desk check says of it, chosen, and in nothing that goes out', async () => {
    const { site, articleId, ada, headline } = await aDraft(await open())
    const browser = await aBrowser(site, ada)
    const edit = writingRoutes.edit.to({ id: articleId })
    const place = headlineRoutes.propose.to({ id: articleId })

    const empty = await browser.post(place, { words: ' ', back: 'writing' })
    const proposed = await browser.post(place, { words: 'Ferry is is back', back: 'writing' })
    const page = await browser.get(edit)
    const [{ id: proposal } = { id: '' as never }] = await site.headlines.of(articleId)
    const decide = headlineRoutes.decide.to({ id: articleId, proposal })
    const preview = await browser.get(writingRoutes.preview.to({ id: articleId }))
    const stale = await browser.post(decide, { act: 'choose', was: 'Another', back: 'writing' })
    const chosen = await browser.post(decide, { ...fieldsOf(page.text, decide), act: 'choose' })

    expect([empty.status, proposed.status, stale.status, chosen.status]).toEqual([422, 303, 422, 303])
    expect(page.text).toContain('“is” stands here twice')
    expect(stale.text).toContain('Somebody changed the headline meanwhile')
    expect(preview.text).not.toContain('is is back')
    expect(await headline()).toBe('Ferry is is back')
  })
})
