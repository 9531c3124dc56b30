import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { theOwner } from '../staff/index.ts'
import { redirectRoutes } from './routes.ts'
import { mostLines } from './service.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const ask = async (site: Site, path: string) => {
  const answer = await site.app.request(`http://127.0.0.1:4000${path}`)
  return [answer.status, answer.headers.get('location')]
}
const csvOf = (text: string) => new File([text], 'redirects.csv', { type: 'text/csv' })

onEveryDatabase((open) => {
  test('an address leads on at once, and no more when it is removed, and both are told', async () => {
    const site = await aSite(await open())

    const before = await ask(site, '/fair')
    doneOrFault(await site.redirects.add(theOwner, { path: '/fair/', to: '/search?q=fair' }))
    const during = [await ask(site, '/fair'), await ask(site, '/fair/')]
    doneOrFault(await site.redirects.remove(theOwner, '/fair'))

    expect(before).toEqual([404, null])
    expect(during).toEqual([
      [301, '/search?q=fair'],
      [301, '/search?q=fair'],
    ])
    expect(await ask(site, '/fair')).toEqual([404, null])
    expect((await site.happened()).filter((type) => type === 'redirects.changed')).toHaveLength(2)
  })

  test('what readers send to an address that leads on is not taken there', async () => {
    const site = await aSite(await open())
    doneOrFault(await site.redirects.add(theOwner, { path: '/fair', to: '/search' }))

    expect((await site.app.request('http://127.0.0.1:4000/fair', { method: 'POST' })).status).not.toBe(301)
  })

  test('no redirect stands where something is, in front of what the site keeps, or before another', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const add = async (from: string, to: string) => {
      const outcome = await site.redirects.add(theOwner, { path: from, to })
      return 'done' in outcome ? 'done' : outcome.refused
    }

    const outcomes = [
      await add(path ?? '', '/new'),
      await add('/newsroom/old', '/new'),
      await add('/corrections', '/new'),
      await add('/a', '/b'),
      await add('/b', '/a'),
      await add('/b', '/c'),
      await add('/0', '/a'),
      await add('/a', '/d'),
    ]

    expect(outcomes).toEqual(['exists', 'reserved', 'reserved', 'done', 'loop', 'chain', 'chain', 'done'])
  })

  test('of two people who would lead two addresses to each other at once, one is told of the circle', async () => {
    const site = await aSite(await open())

    const outcomes = await Promise.all([
      site.redirects.add(theOwner, { path: '/a', to: '/b' }),
      site.redirects.add(theOwner, { path: '/b', to: '/a' }),
    ])

    expect(outcomes.map((each) => ('done' in each ? 'done' : each.refused)).toSorted()).toEqual(['done', 'loop'])
  })

  test('a file is taken whole or not at all, comes out again, and says which lines are wrong', async () => {
    const site = await aSite(await open())
    const { path } = await site.article()
    const browser = await aBrowser(site, await site.staff())
    const bring = (text: string) => browser.post(redirectRoutes.bring.to(), { file: csvOf(text) })

    const wrong = await bring(`from,to\n/a,/b\n/b,/c\n${path},/d\n/e,/e\n/a,/z\nnonsense\n/newsroom,/x\n`)
    const kept = await site.redirects.all()
    const right = await bring('from,to\n/a,/search\n/b,https://elsewhere.example/\n')
    const out = await browser.get(redirectRoutes.csv.to())
    const again = await bring(out.text)
    const long = await bring(Array.from({ length: mostLines + 1 }, (_, index) => `/from/${index},/to`).join('\n'))

    expect([wrong.status, kept]).toEqual([422, []])
    for (const [line, says] of [
      [2, 'two steps'],
      [4, 'Something stands'],
      [5, 'to itself'],
      [6, 'twice'],
      [7, 'two columns'],
      [8, 'keeps that address'],
    ])
      expect(wrong.text).toMatch(new RegExp(`Line ${line}: [^<]*${says}`))
    expect([right.status, again.status, long.status]).toEqual([303, 303, 422])
    expect(out.text).toBe('"from","to"\r\n"/a","/search"\r\n"/b","https://elsewhere.example/"\r\n')
    expect(await ask(site, '/b')).toEqual([301, 'https://elsewhere.example/'])
  })

  test('who is no publisher changes none, and the form gives back what was typed', async () => {
    const site = await aSite(await open())
    const [browser, editor] = [
      await aBrowser(site, await site.staff()),
      await aBrowser(site, await site.staff('editor')),
    ]

    const wrong = await browser.post(redirectRoutes.add.to(), { path: '/old"', to: 'nowhere' })
    const refused = await editor.post(redirectRoutes.add.to(), { path: '/old', to: '/new' })

    expect([wrong.status, wrong.text.includes('value="nowhere"')]).toEqual([422, true])
    expect([refused.status, await site.redirects.all()]).toEqual([403, []])
    expect(await site.redirects.add(await site.staff('editor'), { path: '/a', to: '/b' })).toEqual({
      refused: 'not-allowed',
    })
  })

  test('a long list is walked page by page', async () => {
    const site = await aSite(await open())
    const lines = Array.from({ length: 150 }, (_, index) => `/from/${String(index).padStart(3, '0')},/search`)
    doneOrFault((await site.redirects.bring(theOwner, lines.join('\n'))) as { done: number })
    const browser = await aBrowser(site, await site.staff())

    const first = await browser.get(redirectRoutes.list.to())
    const second = await browser.get(redirectRoutes.list.to({ from: '/from/100' }))

    expect([first.text.includes('/from/099'), first.text.includes('>/from/100<')]).toEqual([true, false])
    expect(first.text).toContain(redirectRoutes.list.to({ from: '/from/100' }))
    expect([second.text.includes('>/from/149<'), second.text.includes('>/from/099<')]).toEqual([true, false])
  })
})
