import { expect, test } from 'vitest'
import { days } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aParagraph, aSite } from '../../testing/site.ts'

onEveryDatabase((open) => {
  test('an article is found by its headline, its text and who wrote it', async () => {
    const site = await aSite(await open())
    const author = await site.author('Zoë Lindqvist')
    await site.article({
      headline: 'Kelp on the slipway',
      byline: [author.id],
      body: aParagraph('A barnacle held on.'),
    })
    await site.jobs.settle()

    for (const query of ['kelp', 'barnacle', 'lindqvist', 'zoe kelp', 'slip']) {
      expect(await site.search.find(query), query).toHaveLength(1)
    }
    expect(await site.search.find('kelp zeppelin')).toEqual([])
  })

  test('what was found is shown with the words marked where they stand', async () => {
    const site = await aSite(await open())
    await site.article({ body: aParagraph('The Café by the quay was shut, and the café owner with it.') })
    await site.jobs.settle()

    const [found] = await site.search.find('cafe')

    expect(found?.extract.filter((piece) => piece.isHit).map((piece) => piece.text)).toEqual(['Café', 'café'])
  })

  test('the newest is found first, and pages follow without a gap', async () => {
    const site = await aSite(await open())
    const headlines = ['First tide', 'Second tide', 'Third tide', 'Fourth tide', 'Fifth tide']
    for (const headline of headlines) {
      await site.article({ headline })
      site.clock.pass(1000)
    }
    await site.jobs.settle()

    const first = await site.search.find('tide', undefined, 2)
    const rest = await site.search.find('tide', first[1]?.key, 10)

    const shown = [...first, ...rest].map((found) => found.headline.map((piece) => piece.text).join(''))
    expect(shown).toEqual([...headlines].reverse())
  })

  test('a draft cannot be found, nor what was withdrawn, nor words that were taken out', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const article = await site.article({ body: aParagraph('A gasometer stood here.') })
    await site.draft({ body: aParagraph('A lamplighter came by.') })
    await site.jobs.settle()

    expect(await site.search.find('lamplighter')).toEqual([])
    expect(await site.search.find('gasometer')).toHaveLength(1)
    await site.articles.withdraw(editor, { articleId: article.id, because: 'It was a water tower.' })
    site.clock.pass(days(1))
    await site.jobs.settle()
    expect(await site.search.find('gasometer')).toEqual([])
  })

  test.each(['"', "'; drop table articles; --", '*', 'NEAR(', 'a:* | b', '\\', '%', 'ferry AND', '(', '🙂'])(
    'a question of %s finds or does not, and breaks nothing',
    async (query) => {
      const site = await aSite(await open())
      await site.article()
      await site.jobs.settle()

      expect(Array.isArray(await site.search.find(query))).toBe(true)
    },
  )
})
