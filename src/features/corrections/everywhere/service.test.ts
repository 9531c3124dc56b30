import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../../testing/site.ts'
import { urls } from '../../../urls.ts'

const wrong = 'Harbourmaster Ada Holt'
const right = 'Harbourmaster Ada Holm'
const said = (name: string) => aParagraph(`Cars queued from six in the morning, said ${name}. It was raining.`)

onEveryDatabase((open) => {
  test('one fact is put right in every article that says it, each with a version and a notice of its own', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const first = await site.article({ body: said(wrong) })
    const second = await site.article({ slug: 'two', headline: `${wrong} on the ferry`, body: said('the crew') })
    const other = await site.article({ slug: 'three', headline: 'Another article of the day' })
    const changed = await site.article({ slug: 'four', headline: 'A fourth article of it', body: said(wrong) })
    const draft = {
      articleId: changed.id,
      base: changed.draftId,
      content: await site.content({ body: said('nobody') }),
    }
    expect('done' in (await site.articles.save(publisher, draft))).toBe(true)
    const articles = [first, second, other, changed].map(({ id }) => id)
    const browser = await aBrowser(site, publisher)

    const asked = await browser.get(urls.newsroom.correctingThese(articles, { wrong, right }))
    const fields = { wrong, right, now: `The harbourmaster is Ada Holm`, was: 'Ada Holt' }
    const nothing = await browser.post(urls.newsroom.correctingEverywhere, { ...fields, article: articles })
    const done = await browser.post(urls.newsroom.correctingEverywhere, {
      ...fields,
      article: articles,
      chosen: articles,
    })

    expect(asked.text.match(/name="chosen" value="\w{26}" checked=""/g)).toHaveLength(2)
    expect(asked.text).toContain('it has changes that are not published')
    expect([nothing.status, nothing.text.includes('Choose at least one article.')]).toEqual([422, true])
    expect(done.text.match(/Corrected: /g)).toHaveLength(2)
    expect(done.text.match(/Left: /g)).toHaveLength(2)
    for (const { id, path } of [first, second]) {
      const page = await (await site.app.request(path ?? '')).text()
      expect(page).toContain(right)
      expect(page).toContain('The harbourmaster is Ada Holm.')
      expect(page.split('class="notices"')[0]).not.toContain(wrong)
      expect((await site.corrections.of(id)).length).toBe(1)
      expect((await site.history.versions(id)).shown.length).toBe(2)
    }
    expect(await site.corrections.of(other.id)).toEqual([])
  })

  test('only whole words are put right, and no notice tells of words that a link divides', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const inside = await site.article({ body: aParagraph('The Annual of Joann says 12,000 came.') })
    const href = 'https://harbour.example/'
    const run = (text: string, linked: boolean) => ({
      ...{ type: 'text' as const, text },
      ...(linked ? { marks: [{ type: 'link' as const, attrs: { href } }] } : {}),
    })
    const content = [run('It is ', false), run('Ann', true), run(' Holt who said so.', false)]
    const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const, attrs: { id: 'aaaaaa' }, content }] }
    const divided = await site.article({ slug: 'two', headline: 'Another of the day', body })
    const said = await site.article({
      slug: 'three',
      headline: 'A third of the day',
      body: aParagraph('Ann Holt left.'),
    })
    const browser = await aBrowser(site, publisher)
    const correct = async (wrong: string, right: string, { id }: { id: string }) => {
      const named = { article: [id], chosen: [id], now: 'It is so', was: 'It was not' }
      return (await browser.post(urls.newsroom.correctingEverywhere, { wrong, right, ...named })).text
    }

    const [name, number] = [await correct('Ann', 'Anne', inside), await correct('12', '13', inside)]
    const link = await correct('Ann Holt', 'Ann Holm', divided)
    const money = await correct('Ann Holt', "Ann $& Holm $'", said)

    expect([name, number].map((page) => page.includes('it does not say these words'))).toEqual([true, true])
    expect(link).toContain('a link or bold letters begin or end within the words')
    expect(await site.corrections.of(divided.id)).toEqual([])
    expect(money).toContain('Corrected: ')
    expect(await (await site.app.request(said.path ?? '')).text()).toContain('Ann $&amp; Holm $&#39; left.')
  })

  test('what is confirmed of the wrong words is confirmed of the right ones, a quote too', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const { entries, facts } = site.record
    const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
    const ada = doneOrFault(await entries.add(publisher, 'person', { ...plain, name: 'Ada Holt' }))
    const quoted = 'I, Ada Holt, have seen it myself'
    const article = await site.article({ body: aParagraph(`“${quoted},” said Ada Holt. “It was there.”`) })
    const unsaid = { kind: 'direct', to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' } as const
    doneOrFault(await facts.quote(publisher, article.id, { ...unsaid, words: quoted, speakerId: ada.id }))
    doneOrFault(await facts.mention(publisher, article.id, { words: 'said Ada Holt', entryId: ada.id }))
    doneOrFault(await entries.change(publisher, ada.id, { ...ada, name: 'Ada Holm' }))
    const browser = await aBrowser(site, publisher)

    const fields = { wrong: 'Ada Holt', right: 'Ada Holm', now: 'It is Ada Holm', was: 'Ada Holt' }
    const named = { article: [article.id], chosen: [article.id] }
    const done = await browser.post(urls.newsroom.correctingEverywhere, { ...fields, ...named })

    expect(done.text).toContain('Corrected: ')
    const confirmed = await site.record.ofDraft(article.id)
    expect(confirmed.map(({ isFound, isShown, quote }) => [isFound, isShown, quote?.text ?? null])).toEqual([
      [true, true, 'I, Ada Holm, have seen it myself'],
      [true, true, null],
    ])
  })

  test('an article that the desk check holds back is left as it was, with what readers see of the record', async () => {
    const site = await aSite(await open())
    const publisher = await site.staff()
    const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
    const ada = doneOrFault(await site.record.entries.add(publisher, 'person', { ...plain, name: 'Ada Holt' }))
    const words = 'I, Ada Holt, have seen it myself'
    const article = await site.article({ body: aParagraph(`“${words},” said Ada Holt.`) })
    const unsaid = { kind: 'direct', to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' } as const
    doneOrFault(await site.record.facts.quote(publisher, article.id, { ...unsaid, words, speakerId: ada.id }))
    const browser = await aBrowser(site, publisher)

    const fields = { wrong: 'Ada Holt', right: 'Ada “Holm', now: 'It is Ada Holm', was: 'Ada Holt' }
    const done = await browser.post(urls.newsroom.correctingEverywhere, { ...fields, chosen: [article.id] })

    expect(done.text).toContain('the desk check found something else in it')
    expect((await site.articles.byId(article.id))?.draftId).toBe(article.draftId)
    expect(await (await site.app.request('/quotes')).text()).toContain(words)
  })

  test('an editor puts right only what is in their sections', async () => {
    const site = await aSite(await open())
    const sport = await site.section('Sport')
    const here = await site.article({ body: said(wrong) })
    const elsewhere = await site.article({
      slug: 'two',
      headline: 'Another of the day',
      sectionId: sport.id,
      body: said(wrong),
    })
    const browser = await aBrowser(site, await site.staff('editor', [(await site.section()).id]))
    const articles = [here.id, elsewhere.id]

    const fields = { wrong, right, now: 'It is Ada Holm', was: 'Ada Holt', article: articles, chosen: articles }
    const done = await browser.post(urls.newsroom.correctingEverywhere, fields)

    expect(done.text).toMatch(/Corrected: .*Left: Another of the day, because you do not publish in its section/s)
    expect(doneOrFault({ done: await site.corrections.of(elsewhere.id) })).toEqual([])
  })
})
