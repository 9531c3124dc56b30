import { expect, test } from 'vitest'
import { days } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aReadersBrowser, proves, type ReadersBrowser } from '../../testing/reader.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { readerRoutes } from '../readers/routes.ts'
import type { ReplyId } from '../replies/index.ts'
import { intakeRoutes } from '../reply-intake/routes.ts'
import { theOwner } from '../staff/index.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const path = '/2026/11/ferry-runs-again'
const mina = { name: 'Mina Okafor', email: 'mina@reader.example' }

/** A site whose policy holds nobody for being new. */
async function anOpenSite(site: Site) {
  await site.article()
  const scope = { of: 'site' } as const
  doneOrFault(await site.screening.setPolicy(theOwner, { scope, deviation: { admission: 'open' } }))
}

async function says(browser: ReadersBrowser, fields: Record<string, string>) {
  const answer = await browser.post(intakeRoutes.send.to({ article: path }), { ...mina, ...fields })
  return { ...answer, id: answer.location.split('/')[5]?.split('#')[0] as ReplyId }
}

/** A reader who proved their address and was banned for what they said under it. */
async function aBannedReader(site: Site, browser: ReadersBrowser) {
  await proves(site, browser, mina.email)
  const { id: replyId } = await says(browser, { body: 'You will be sorry.' })
  const ban = { replyId, kind: 'ban', length: 'a-day', because: 'Threats', houseRuleId: null } as const
  return doneOrFault(await site.sanctions.impose(await site.staff(), ban))
}

onEveryDatabase((open) => {
  test('a banned reader is told so whatever address they type', async () => {
    const site = await aSite(await open())
    await anOpenSite(site)
    const browser = aReadersBrowser(site)
    await aBannedReader(site, browser)

    const same = await says(browser, { body: 'Again.' })
    const other = await says(browser, { body: 'Again, as somebody else.', email: 'else@reader.example' })

    expect([same.status, other.status]).toEqual([422, 422])
    expect(other.text).toContain('Threats')
    expect(other.text).toContain('Again, as somebody else.')
  })

  test('whoever types a banned reader’s address is heard by a person first, and is told that they wait', async () => {
    const site = await aSite(await open())
    await anOpenSite(site)
    const [reader, guest] = [aReadersBrowser(site), aReadersBrowser(site)]
    const free = await says(guest, { body: 'The ferry is late.' })
    const ban = await aBannedReader(site, reader)
    await reader.post(readerRoutes.signOut.to())

    const signedOut = await says(reader, { body: 'Me again, signed out.' })
    const stranger = await says(guest, { body: 'I have the same address, or say so.', email: 'MINA@reader.example' })
    const edited = await guest.post(intakeRoutes.change.to({ article: path, id: free.id }), {
      body: 'The ferry is early.',
    })
    doneOrFault(await site.sanctions.lift(await site.staff(), ban.id))
    site.clock.pass(days(1))
    const after = await says(guest, { body: 'After the ban.' })

    expect([free, after].every(({ location }) => location.includes('#r-'))).toBe(true)
    expect([signedOut, stranger, edited].every(({ location }) => location.endsWith('/sent'))).toBe(true)
    expect((await guest.get(stranger.location)).text).toContain('Your reply is held')
    const held = doneOrFault(await site.moderation.queue(await site.staff(), { list: 'held', after: null }))
    const waiting = held.items.find(({ reply }) => reply.id === stranger.id)
    expect(waiting?.waits.flatMap(({ because }) => because)).toEqual([{ rule: 'barred-address' }])
  })
})
