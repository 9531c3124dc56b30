import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { expectBothKept } from '../../testing/two-at-once.ts'
import { frontRoutes } from './routes.ts'
import { createFronts } from './service.ts'

async function aDesk(site: Awaited<ReturnType<typeof aSite>>) {
  await site.section()
  const editor = await site.staff('editor')
  const article = await site.article({ headline: 'The bell rang twice' })
  const begun = doneOrFault(await site.fronts.begin(editor, 'home'))
  const container = begun.containers[0]
  if (!container) throw new Error('The front has no container.')
  const put = { id: begun.id, container: container.id, of: { article: article.id } }
  const front = doneOrFault(await site.fronts.addCard(editor, put))
  const card = front.containers[0]?.cards[0]
  if (!card) throw new Error('The front has no card.')
  const [{ id }, browser] = [front, await aBrowser(site, editor)]
  return { editor, article, front, id, container, card, browser }
}

onEveryDatabase((open) => {
  test('of two who change one container, or one card, at once each sees what the other wrote, and loses nothing', async () => {
    const site = await aSite(await open())
    const { browser, id, container, card } = await aDesk(site)

    await expectBothKept(browser, {
      page: frontRoutes.container.to({ id, container: container.id }),
      action: frontRoutes.changeContainer.to({ id }),
      first: { title: 'From the harbour' },
      second: { title: 'From the quay' },
      words: ['From the harbour', 'From the quay'],
    })
    await expectBothKept(browser, {
      page: frontRoutes.card.to({ id, card: card.id }),
      action: frontRoutes.changeCard.to({ id }),
      first: { headline: 'Bell rings once' },
      second: { headline: 'Bell rings twice' },
      words: ['Bell rings once', 'Bell rings twice'],
    })
  })

  test('what was typed into a card that is gone meanwhile is shown, and nothing is changed', async () => {
    const site = await aSite(await open())
    const { browser, editor, id, container, card } = await aDesk(site)
    doneOrFault(await site.fronts.move(editor, { id, container: container.id, card: card.id, to: 'away' }))

    const answer = await browser.post(frontRoutes.changeCard.to({ id }), {
      ...{ card: card.id, headline: 'A headline that took an hour', kicker: '', picture: 'own', related: '' },
    })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain('A headline that took an hour')
    expect(answer.text).toContain('Somebody else removed this meanwhile')
  })

  test('a front that was changed after somebody opened it is not launched, and is moved by nobody who has not seen it', async () => {
    const site = await aSite(await open())
    const { browser, editor, id, front, container, card } = await aDesk(site)
    const page = await browser.get(frontRoutes.show.to({ id }))
    const base = /name="card" value="\w+"\/><input type="hidden" name="base" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
    doneOrFault(
      await site.fronts.addCard(editor, { id, container: container.id, of: { link: '/archive' }, headline: 'All' }),
    )

    const launched = await browser.post(frontRoutes.launch.to({ id }), { version: String(front.version), when: 'now' })
    const moving = { container: container.id, card: card.id, to: 'away', base }
    const moved = await browser.post(frontRoutes.move.to({ id }), moving)

    expect(base).not.toBe('')
    expect([launched.status, moved.status]).toEqual([409, 409])
    expect(launched.text).toContain('so nothing was launched')
    expect(moved.text).toContain('so nothing was moved')
    expect((await site.fronts.byId(id))?.containers[0]?.cards).toHaveLength(2)
  })

  test.each([
    ['javascript:alert(1)', 'Alert', 'This leads nowhere.'],
    ['//elsewhere.example', 'Elsewhere', 'This leads nowhere.'],
    ['https://harbour.example/notices', '', 'A link needs its address'],
  ])('a link to %s called “%s” is refused in words, and what was typed stays', async (link, headline, words) => {
    const site = await aSite(await open())
    const { browser, id, container } = await aDesk(site)

    const answer = await browser.post(frontRoutes.addCard.to({ id }), { container: container.id, link, headline })

    expect(answer.status).toBe(422)
    expect(answer.text).toContain(words)
    expect(answer.text).toContain(`value="${link}"`)
  })

  test('the preview shows what readers would see, to nobody else, and is kept by nobody', async () => {
    const site = await aSite(await open())
    const { browser, editor, id, container } = await aDesk(site)
    const { article: secret } = await site.draft({ headline: 'Unannounced', slug: 'unannounced' })
    doneOrFault(await site.fronts.addCard(editor, { id, container: container.id, of: { article: secret.id } }))

    const preview = await browser.get(frontRoutes.preview.to({ id }))

    expect([preview.text.includes('The bell rang twice'), preview.text.includes('Unannounced')]).toEqual([true, false])
    expect(preview.headers.get('cache-control')).toContain('no-store')
    expect(preview.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(preview.text).toContain('<meta name="robots" content="noindex"/>')
    const desk = await browser.get(frontRoutes.show.to({ id }))
    expect(desk.text).toContain('Not public yet: readers do not see it')
    expect((await (await aBrowser(site)).get(frontRoutes.preview.to({ id }))).text).not.toContain('The bell rang twice')
  })

  test('a front is launched, called off, and taken back by its forms', async () => {
    const site = await aSite(await open())
    const { browser, id, front } = await aDesk(site)
    const version = String(front.version)
    const at = { version, when: 'at', moment: '2027-05-01 06:00', which: '', schedule: '' }

    const scheduled = await browser.post(frontRoutes.launch.to({ id }), at)
    const past = await browser.post(frontRoutes.launch.to({ id }), { ...at, moment: '2020-05-01 06:00' })
    const waiting = await site.fronts.scheduled(id)
    const off = await browser.post(frontRoutes.callOff.to({ id }), { schedule: waiting?.id ?? '' })
    const launched = await browser.post(frontRoutes.launch.to({ id }), { version, when: 'now' })
    const [first] = await site.fronts.launches(id, { before: 9, limit: 1 })
    const history = await browser.get(frontRoutes.history.to({ id }))
    const left = await browser.post(frontRoutes.leave.to({ id }), { base: first?.id ?? '' })
    const back = await browser.post(frontRoutes.back.to({ id }), { launch: first?.id ?? '', base: '' })

    expect([scheduled, off, launched, left, back].map(({ status }) => status)).toEqual([303, 303, 303, 303, 303])
    expect([past.status, past.text]).toEqual([422, expect.stringContaining('This moment is past.')])
    expect(history.text).toContain('Readers see this')
    expect((await site.fronts.launches(id, { before: 9, limit: 9 })).map(({ how }) => how)).toEqual(['back', 'now'])
  })

  test('a page that is served from before the newest launch is told of', async () => {
    const site = await aSite(await open())
    const { browser, editor, id, front } = await aDesk(site)
    const { version } = front
    doneOrFault(await site.fronts.launch(editor, { id, version }))
    await site.app.request('/')
    const kept = site.pages.find('/')
    const { done: again } = (await site.fronts.launch(editor, { id, version })) as { done: { id: string } }
    const now = await site.fronts.byId(id)

    // As where what drops pages is held up between two processes.
    const held = createFronts({ ...site, pages: { find: () => kept } })

    expect([kept !== undefined, now?.launchId === again.id]).toEqual([true, true])
    expect(now && (await held.isServedOlder(now))).toBe(true)
    await site.app.request('/')
    expect(now && (await site.fronts.isServedOlder(now))).toBe(false)
    expect((await browser.get(frontRoutes.show.to({ id }))).text).not.toContain(
      'readers are still served an older page',
    )
  })
})
