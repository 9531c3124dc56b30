import { expect, test } from 'vitest'
import { home } from '../../base/path.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { entityDeskRoutes } from '../entities/routes.ts'
import { recordRoutes } from '../facts/routes.ts'
import { frontPageRoutes } from '../front-pages/routes.ts'
import { historyRoutes } from '../history/routes.ts'
import { replyRoutes } from '../replies/routes.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import { searchRoutes } from '../search/routes.ts'
import { signInRoutes } from '../sign-in/routes.ts'
import { storylineDeskRoutes, storylineRoutes } from '../storylines/routes.ts'
import { writingRoutes } from './routes.ts'

onEveryDatabase((open) => {
  test('every page of readers has a way to where the newsroom makes it', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { id, path: first } = await site.article()
    const { id: gone, path: goneAt } = await site.article({ slug: 'gone', headline: 'A ferry that never was' })
    doneOrFault(await site.articles.withdraw(editor, { articleId: gone, because: 'It never ran.' }))
    const reply = await site.reply({ articleId: id })
    const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
    const anita = doneOrFault(await site.entities.add(editor, 'person', { ...plain, name: 'Anita Sorrell' }))
    doneOrFault(await site.facts.mention(editor, id, { words: 'Cars queued', entryId: anita.id }))
    const story = doneOrFault(await site.storylines.add(editor, { title: 'The crossing', summary: '', partOf: null }))
    doneOrFault(await site.storylines.join(editor, story.id, { article: id }))
    site.pages.dropAll()
    const browser = await aBrowser(site, editor)
    const path = first ?? ''
    const edit = writingRoutes.edit.to({ id })

    const led: Record<string, string> = {}
    for (const at of [
      path,
      historyRoutes.versions.to({ article: path }),
      replyRoutes.sorted.to({ article: path, sort: 'newest' }),
      replyRoutes.one.to({ article: path, id: reply.id }),
      intakeRoutes.form.to({ article: path }),
      goneAt ?? '',
      recordRoutes.person.to({ slug: 'anita-sorrell' }),
      storylineRoutes.one.to({ slug: 'the-crossing' }),
      frontPageRoutes.section.to({ slug: 'city' }),
      home,
      searchRoutes.find.to({ q: 'ferry' }),
    ]) {
      const { text } = await browser.get(at)
      const [, link = ''] = /<a href="(\/newsroom[^"]*)" rel="nofollow">Newsroom<\/a>/.exec(text) ?? []
      led[at] = link === writingRoutes.home.to() ? link : (await browser.get(link)).location
    }

    expect(led).toEqual({
      [path]: edit,
      [historyRoutes.versions.to({ article: path })]: edit,
      [replyRoutes.sorted.to({ article: path, sort: 'newest' })]: edit,
      [replyRoutes.one.to({ article: path, id: reply.id })]: edit,
      [intakeRoutes.form.to({ article: path })]: edit,
      [goneAt ?? '']: writingRoutes.edit.to({ id: gone }),
      [recordRoutes.person.to({ slug: 'anita-sorrell' })]: entityDeskRoutes.show.to({ id: anita.id }),
      [storylineRoutes.one.to({ slug: 'the-crossing' })]: storylineDeskRoutes.show.to({ id: story.id }),
      [frontPageRoutes.section.to({ slug: 'city' })]: writingRoutes.list.to({ section: 'city' }),
      [home]: writingRoutes.home.to(),
      [searchRoutes.find.to({ q: 'ferry' })]: writingRoutes.home.to(),
    })
  })

  test('the way is the same in everybody’s page, and asks who does not work here to sign in', async () => {
    const site = await aSite(await open())
    const { path = '' } = await site.article()
    const [nobody, staff] = [await aBrowser(site), await aBrowser(site, await site.staff())]
    const at = writingRoutes.at.to({ path: path ?? '' })

    expect((await nobody.get(path ?? '')).text).toBe((await staff.get(path ?? '')).text)
    expect((await nobody.get(at)).location).toBe(`${signInRoutes.form.to()}?next=${encodeURIComponent(at)}`)
  })

  test('what is not public is not found by its address, and no address leads away', async () => {
    const site = await aSite(await open())
    const { article, revision } = await site.draft()
    await site.draft({ slug: 'other' })
    const browser = await aBrowser(site, await site.staff())
    const to = async (path: string) => (await browser.get(writingRoutes.at.to({ path }))).location

    expect(await to('/2026/11/ferry-runs-again')).toBe(writingRoutes.home.to())
    for (const away of [
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '',
      '/%00',
      '/people',
      'x'.repeat(5000),
    ])
      expect(await to(away)).toBe(writingRoutes.home.to())
    doneOrFault(await site.articles.publish(await site.staff(), { articleId: article.id, revisionId: revision.id }))
    expect(await to('/2026/11/ferry-runs-again')).toBe(writingRoutes.edit.to({ id: article.id }))
  })
})
