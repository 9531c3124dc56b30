import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import { type Content, isPageRole, type PageRole, pageRoles } from '../articles/index.ts'
import { theOwner } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { standingPageRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const text = async (site: Site, path: string) => (await site.app.request(path)).text()
const aPage = (slug: string, role?: PageRole): Partial<Content> => ({
  ...{ slug, headline: `Of ${slug}`, standfirst: '', byline: [], topics: [], sources: [] },
  kind: { name: 'page', fields: role ? { role } : {} },
})

/** A draft with its gaps filled. */
async function filled(site: Site, id: string) {
  const article = await site.articles.byId(id as never)
  const revision = article && (await site.articles.revision(article.draftId))
  if (!article || !revision) throw new Error('There is no page.')
  const content = { ...revision.content, body: aParagraph('We report on the harbour, and we answer for it.') }
  return doneOrFault(
    await site.articles.save(theOwner, { articleId: article.id, base: revision.id, content: content as Content }),
  )
}

onEveryDatabase((open) => {
  test.each(pageRoles.flatMap((role) => [[role, 'en-GB'] as const, [role, 'de'] as const]))(
    '%s begins in %s from a text whose gaps keep it off the site',
    async (role, language) => {
      const site = await aSite(await open())
      await site.section()
      await site.settings.change(theOwner, {
        name: 'The Packet',
        contact: 'desk@packet.example',
        language: language as never,
      })

      const article = doneOrFault(await site.standingPages.begin(await site.staff(), { role }))
      const revision = await site.articles.revision(article.draftId)
      const outcome = await site.articles.publish(theOwner, { articleId: article.id, revisionId: article.draftId })

      expect(revision?.content.kind).toEqual({ name: 'page', fields: { role } })
      expect(JSON.stringify(revision?.content.body)).toContain(' TK]')
      expect(outcome).toMatchObject({ refused: 'blocked-by-desk' })
      const found = 'findings' in outcome ? (outcome.findings ?? []) : []
      const blocking = found.filter(({ level }) => level === 'block')
      expect(new Set(blocking.map(({ rule }) => rule))).toEqual(new Set(['boilerplate']))
      expect(blocking.length).toBeGreaterThan(1)
    },
  )

  test('a page goes from its starting text to the top of the site, is linked to everywhere, and withdrawn', async () => {
    const site = await aSite(await open())
    const { path: elsewhere } = await site.article()
    const browser = await aBrowser(site, await site.staff())
    const linked = async () => (await text(site, elsewhere ?? '')).includes('<a href="/about">')

    const before = [await linked(), (await browser.get(standingPageRoutes.list.to())).text.includes('Begin “About us”')]
    const begun = await browser.post(standingPageRoutes.begin.to(), { role: 'about' })
    const id = begun.location.split('/').at(-1) ?? ''
    const { article, revision } = await filled(site, id)
    doneOrFault(await site.articles.publish(theOwner, { articleId: article.id, revisionId: revision.id }))
    const shown = await text(site, '/about')
    const during = [
      await linked(),
      (await browser.get(standingPageRoutes.list.to())).text.includes('<a href="/about">'),
    ]
    doneOrFault(await site.articles.withdraw(theOwner, { articleId: article.id, because: 'It was a draft.' }))

    expect([begun.status, before]).toEqual([303, [false, true]])
    expect(shown).toContain('"@type":"AboutPage"')
    expect(shown).toContain('we answer for it')
    expect(during).toEqual([true, true])
    expect([await linked(), (await site.app.request('/about')).status]).toEqual([false, 410])
    expect(await text(site, '/sitemaps/pages.xml')).not.toContain('/about<')
  })

  test('what the paper is to programs names its public pages, on articles and on the home page', async () => {
    const site = await aSite(await open())
    for (const role of ['ethics', 'ownership', 'masthead', 'contact'] as const) await site.article(aPage(role, role))
    const { path } = await site.article()

    const [article, home] = [await text(site, path ?? ''), await text(site, '/')]

    for (const page of [article, home]) {
      for (const name of ['publishingPrinciples', 'ethicsPolicy', 'correctionsPolicy'])
        expect(page).toContain(`"${name}":"http://127.0.0.1:4000/ethics"`)
      expect(page).toContain('"ownershipFundingInfo":"http://127.0.0.1:4000/ownership"')
      expect(page).toContain('"masthead":"http://127.0.0.1:4000/masthead"')
    }
  })

  test.each([
    ['newsroom', 'address-reserved'],
    ['corrections', 'address-reserved'],
    ['replies', 'address-reserved'],
    ['api', 'address-reserved'],
    ['city', 'address-taken'],
    ['here', 'address-taken'],
  ])('no page goes out as /%s: %s', async (slug, refusal) => {
    const site = await aSite(await open())
    await site.article(aPage('here'))
    const { article, revision } = await site.draft(aPage(slug))

    const outcome = await site.articles.publish(theOwner, { articleId: article.id, revisionId: revision.id })
    const begun = await site.standingPages.begin(theOwner, { role: null, headline: slug })

    expect(outcome).toMatchObject({ refused: refusal })
    expect(begun).toEqual({ refused: refusal })
  })

  test('of two people who publish a page of one address at once, one is told that it is taken', async () => {
    const site = await aSite(await open())
    const drafts = [await site.draft(aPage('about')), await site.draft(aPage('about'))]

    const outcomes = await Promise.all(
      drafts.map(({ article, revision }) =>
        site.articles.publish(theOwner, { articleId: article.id, revisionId: revision.id }),
      ),
    )

    expect(outcomes.map((each) => ('done' in each ? each.done.article.path : each.refused)).toSorted()).toEqual([
      '/about',
      'address-taken',
    ])
  })

  test('a page that changes its address leads on from the one it had, and an article keeps its own', async () => {
    const site = await aSite(await open())
    const about = await site.article(aPage('about', 'about'))
    const content = await site.content(aPage('who-we-are', 'about'))
    const saved = doneOrFault(await site.articles.save(theOwner, { articleId: about.id, base: about.draftId, content }))
    doneOrFault(await site.articles.publish(theOwner, { articleId: about.id, revisionId: saved.revision.id }))

    const former = await site.app.request('/about')

    expect([former.status, former.headers.get('location')]).toEqual([301, '/who-we-are'])
    expect((await site.app.request('/who-we-are')).status).toBe(200)
    expect((await site.article()).path).toMatch(/^\/\d{4}\/\d\d\//)
  })

  test('whoever writes nowhere begins no page, and a contributor is not shown those of others', async () => {
    const site = await aSite(await open())
    await site.article(aPage('about', 'about'))
    const [moderator, contributor] = [await site.staff('moderator'), await site.staff('contributor')]

    const refused = await site.standingPages.begin(moderator, { role: 'contact' })

    expect(refused).toEqual({ refused: 'not-allowed' })
    expect(await site.standingPages.list(contributor)).toEqual([])
    expect(await site.standingPages.list(moderator)).toMatchObject([{ role: 'about', state: 'public' }])
    expect(isPageRole('home')).toBe(false)
  })

  test('the form says what is missing and what is taken, with what was typed', async () => {
    const site = await aSite(await open())
    await site.section()
    const browser = await aBrowser(site, await site.staff())

    const empty = await browser.post(standingPageRoutes.begin.to(), { headline: ' ' })
    const taken = await browser.post(standingPageRoutes.begin.to(), { headline: 'Newsroom' })
    const right = await browser.post(standingPageRoutes.begin.to(), { headline: 'Our history' })

    expect([empty.status, empty.text.includes('Please give the page a headline.')]).toEqual([422, true])
    expect([taken.status, taken.text.includes('value="Newsroom"')]).toEqual([422, true])
    expect([right.status, right.location.startsWith(writingRoutes.list.to())]).toEqual([303, true])
  })
})
