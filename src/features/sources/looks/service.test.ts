import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hours } from '../../../base/clock.ts'
import { createLook } from '../../../platform/outward/look.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aBrowser } from '../../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../../testing/site.ts'
import { sourceDeskRoutes } from '../routes.ts'

const page = { status: 200, text: 'Minutes of 20 October' }
const server = createServer((_request, response) => response.writeHead(page.status).end(page.text))
let url: string

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/minutes`
})

afterAll(() => void server.close())

const fields = { title: 'Council, minutes', seenOn: null, storedHash: null, reason: null, note: '' }

onEveryDatabase((open) => {
  async function aDesk() {
    Object.assign(page, { status: 200, text: 'Minutes of 20 October' })
    const site = await aSite(await open(), { lookAt: createLook({ mayAsk: (address) => address === '127.0.0.1' }) })
    const reporter = await site.staff('reporter')
    const source = doneOrFault(await site.sources.add(reporter, { ...fields, kind: 'link', url }))
    const look = async () => {
      doneOrFault(await site.sources.looks.ask(reporter, source.id))
      await site.jobs.settle()
    }
    const kept = async () => (await site.sources.byIds([source.id]))[0]
    return { site, reporter, source, look, kept }
  }

  test('a page that is looked at gives its source the day and a hash, and a later look says what has changed', async () => {
    const { site, reporter, source, look, kept } = await aDesk()
    const browser = await aBrowser(site, reporter)
    await look()
    const first = await kept()
    await look()
    const same = await browser.get(sourceDeskRoutes.show.to({ id: source.id }))

    page.text = 'Minutes of 20 October, amended'
    await look()
    const changed = await browser.get(sourceDeskRoutes.show.to({ id: source.id }))

    expect([first?.seenOn, first?.storedHash?.length]).toEqual([site.clock.now().slice(0, 10), 64])
    expect((await kept())?.storedHash).not.toBe(first?.storedHash)
    expect(same.text).toContain('It is as it was.')
    expect(changed.text).toContain('It has changed since.')
  })

  test('the day a page was seen on is the paper’s', async () => {
    const { site, look, kept } = await aDesk()
    await site.settings.change(await site.staff(), { timeZone: 'Pacific/Auckland' })
    site.clock.pass(hours(3))

    await look()

    expect([site.clock.now(), (await kept())?.seenOn]).toEqual(['2026-11-23T12:00:00.000Z', '2026-11-24'])
  })

  test('a page that is gone is noted, and what was kept of it stays', async () => {
    const { site, source, look, kept } = await aDesk()
    await look()
    const before = await kept()

    Object.assign(page, { status: 404, text: 'Gone' })
    await look()

    expect(await kept()).toEqual(before)
    expect((await site.sources.looks.of(source.id)).map(({ status }) => status)).toEqual([404, 200])
  })

  test('an address inside this network is never asked, and the page says why', async () => {
    const site = await aSite(await open())
    const reporter = await site.staff('reporter')
    const source = doneOrFault(await site.sources.add(reporter, { ...fields, kind: 'link', url }))
    const browser = await aBrowser(site, reporter)

    const asked = await browser.post(sourceDeskRoutes.look.to({ id: source.id }))
    const again = await browser.post(sourceDeskRoutes.look.to({ id: source.id }))
    await site.jobs.settle()

    expect([asked.status, again.status]).toEqual([303, 422])
    expect(again.text).toContain('It is being looked at.')
    expect((await browser.get(sourceDeskRoutes.show.to({ id: source.id }))).text).toContain(
      'not on the public internet',
    )
  })

  test('whoever may not change the record asks for no look, and a source without an address has none', async () => {
    const { site, source, reporter } = await aDesk()
    const paper = doneOrFault(await site.sources.add(reporter, { ...fields, kind: 'document', url: null }))

    expect(await site.sources.looks.ask(await site.staff('contributor'), source.id)).toEqual({ refused: 'not-allowed' })
    expect(await site.sources.looks.ask(reporter, paper.id)).toEqual({ refused: 'no-address' })
  })
})
