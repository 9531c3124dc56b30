import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { urls } from '../../urls.ts'

onEveryDatabase((open) => {
  test('every page of readers has a way to where the newsroom makes it', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { id, path: first } = await site.article()
    const { id: gone, path: goneAt } = await site.article({ slug: 'gone', headline: 'A ferry that never was' })
    doneOrFault(await site.articles.withdraw(editor, { articleId: gone, because: 'It never ran.' }))
    const reply = await site.reply({ articleId: id })
    const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
    const anita = doneOrFault(await site.record.entries.add(editor, 'person', { ...plain, name: 'Anita Sorrell' }))
    doneOrFault(await site.record.facts.mention(editor, id, { words: 'Cars queued', entryId: anita.id }))
    const story = doneOrFault(await site.storylines.add(editor, { title: 'The crossing', summary: '', partOf: null }))
    doneOrFault(await site.storylines.join(editor, story.id, { article: id }))
    site.pages.dropAll()
    const browser = await aBrowser(site, editor)
    const path = first ?? ''
    const edit = urls.newsroom.article(id)

    const led: Record<string, string> = {}
    for (const at of [
      path,
      urls.history(path),
      urls.repliesBy(path, 'newest'),
      urls.reply(path, reply.id),
      urls.replyForm(path),
      goneAt ?? '',
      urls.person('anita-sorrell'),
      urls.storyline('the-crossing'),
      urls.section('city'),
      urls.home,
      urls.search('ferry'),
    ]) {
      const { text } = await browser.get(at)
      const [, link = ''] = /<a href="(\/newsroom[^"]*)" rel="nofollow">Newsroom<\/a>/.exec(text) ?? []
      led[at] = link === urls.newsroom.home ? link : (await browser.get(link)).location
    }

    expect(led).toEqual({
      [path]: edit,
      [urls.history(path)]: edit,
      [urls.repliesBy(path, 'newest')]: edit,
      [urls.reply(path, reply.id)]: edit,
      [urls.replyForm(path)]: edit,
      [goneAt ?? '']: urls.newsroom.article(gone),
      [urls.person('anita-sorrell')]: urls.newsroom.entry(anita.id),
      [urls.storyline('the-crossing')]: urls.newsroom.storyline(story.id),
      [urls.section('city')]: urls.newsroom.articlesLike({ section: 'city' }),
      [urls.home]: urls.newsroom.home,
      [urls.search('ferry')]: urls.newsroom.home,
    })
  })

  test('the way is the same in everybody’s page, and asks who does not work here to sign in', async () => {
    const site = await aSite(await open())
    const { path = '' } = await site.article()
    const [nobody, staff] = [await aBrowser(site), await aBrowser(site, await site.staff())]
    const at = urls.newsroom.at(path ?? '')

    expect((await nobody.get(path ?? '')).text).toBe((await staff.get(path ?? '')).text)
    expect((await nobody.get(at)).location).toBe(`${urls.newsroom.signIn}?next=${encodeURIComponent(at)}`)
  })

  test('what is not public is not found by its address, and no address leads away', async () => {
    const site = await aSite(await open())
    const { article, revision } = await site.draft()
    await site.draft({ slug: 'other' })
    const browser = await aBrowser(site, await site.staff())
    const to = async (path: string) => (await browser.get(urls.newsroom.at(path))).location

    expect(await to('/2026/11/ferry-runs-again')).toBe(urls.newsroom.home)
    for (const away of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '',
      '/%00',
      '/people',
      'x'.repeat(5000),
    ])
      expect(await to(away)).toBe(urls.newsroom.home)
    doneOrFault(await site.articles.publish(await site.staff(), { articleId: article.id, revisionId: revision.id }))
    expect(await to('/2026/11/ferry-runs-again')).toBe(urls.newsroom.article(article.id))
  })
})
