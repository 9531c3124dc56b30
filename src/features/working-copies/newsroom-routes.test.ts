import { once } from 'node:events'
import { expect, test } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { listen } from '../../platform/web/listen.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { afterThisTest } from '../../testing/leftovers.ts'
import { cookieOf } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { nothingDecided } from '../plan/index.ts'
import { type Actor, givenRole, theOwner } from '../staff/index.ts'
import { workingCopyRoutes } from './routes.ts'
import type { ToPage } from './rules/messages.ts'
import { schemaVersion } from './rules/schema.ts'

type Site = Awaited<ReturnType<typeof aSite>>

/** A paper that listens, with a draft, and the address of its text. */
async function aListeningSite(open: Parameters<Parameters<typeof onEveryDatabase>[0]>[0]) {
  const site = await aSite(await open())
  const { article, revision } = await site.draft()
  const server = await listen({ app: site.app, pages: site.pages, port: 0, host: '127.0.0.1' })
  afterThisTest(async () => {
    await site.workingCopies.stop()
    await server.stop()
  })
  const path = workingCopyRoutes.open.to({ id: article.id })
  return { site, article, revision, server, path, host: `127.0.0.1:${server.port}` }
}

async function signedIn(site: Site, role: 'reporter' | 'moderator' | 'contributor' = 'reporter') {
  const actor = await site.staff(role)
  return { actor, cookie: await cookieOf(site, actor) }
}

/** What a handshake is answered with: 101, or the status of a refusal. */
async function knock(address: string, headers: Record<string, string>) {
  const socket = new WebSocket(address, { headers })
  const heard: ToPage[] = []
  socket.on('message', (data) => heard.push(JSON.parse(String(data)) as ToPage))
  socket.on('error', () => undefined)
  const [status] = await Promise.race([
    once(socket, 'open').then(() => [101]),
    once(socket, 'unexpected-response').then(([, response]) => [response.statusCode as number]),
  ])
  return { socket, heard, status }
}

const hello = JSON.stringify({ is: 'hello', schema: schemaVersion, vector: '' })

onEveryDatabase((open) => {
  test('a socket opens for whoever may write there, from a page of this site, and for nobody else', async () => {
    const { site, path, host } = await aListeningSite(open)
    const { cookie } = await signedIn(site)
    const reader = await signedIn(site, 'moderator')
    const at = `ws://${host}${path}`
    const origin = `http://${host}`

    const statuses = []
    for (const [address, headers] of [
      [at, { cookie, origin }],
      [at, { cookie, origin: 'https://elsewhere.example' }],
      [at, { origin, accept: 'application/json' }],
      [at, { cookie: reader.cookie, origin }],
      [at.replace(/[0-9a-z]{26}/, '0'.repeat(26)), { cookie, origin }],
      [`ws://${host}/`, { cookie, origin }],
    ] as const) {
      statuses.push((await knock(address, headers)).status)
    }

    expect(statuses).toEqual([101, 403, 401, 403, 404, 200])
  })

  test('whoever is demoted, signs out or leaves is out of every text within a second', async () => {
    const { site, path, host } = await aListeningSite(open)
    const people = [await signedIn(site), await signedIn(site), await signedIn(site)]
    const codes: number[] = []
    for (const { cookie } of people) {
      const { socket } = await knock(`ws://${host}${path}`, { cookie, origin: `http://${host}` })
      socket.send(hello)
      await once(socket, 'message')
      socket.on('close', (code) => codes.push(code))
    }
    const [demoted, out, left] = people.map(({ actor }) => actor)
    if (!demoted || !out || !left) throw new Error('There are three.')

    const { id, name } = demoted
    doneOrFault(await site.newsroom.reviseStaff(theOwner, { id, name, role: 'moderator', sections: 'all' }))
    await site.signIn.endAllSessions(out)
    doneOrFault(await site.newsroom.markAsLeft(theOwner, left.id))

    await expect.poll(() => codes.toSorted(), { timeout: 3000 }).toEqual([4401, 4401, 4403])
  })

  test('whose role may write no more, or who is assigned it no more, is out of the text within a second', async () => {
    const { site, article, path, host } = await aListeningSite(open)
    const owner = await site.staff()
    const [reporter, contributor] = [await signedIn(site), await signedIn(site, 'contributor')]
    const assigning = async (assigned: Actor['id'][]) =>
      doneOrFault(
        await site.plan.changeOf(owner, article, {
          ...nothingDecided,
          title: '',
          sectionId: article.sectionId,
          assigned,
        }),
      )
    await assigning([contributor.actor.id])
    const codes: number[] = []
    for (const { cookie } of [reporter, contributor]) {
      const { socket } = await knock(`ws://${host}${path}`, { cookie, origin: `http://${host}` })
      socket.send(hello)
      await once(socket, 'message')
      socket.on('close', (code) => codes.push(code))
    }

    const grants = { 'article.write': 'none' } as const
    doneOrFault(await site.newsroom.reviseRole(owner, { ...givenRole('reporter'), grants }))
    await expect.poll(() => codes, { timeout: 1000 }).toEqual([4403])
    await assigning([])

    await expect.poll(() => codes, { timeout: 1000 }).toEqual([4403, 4403])
  })

  test('what no page of ours would send ends the connection, and changes nothing', async () => {
    const { site, path, host } = await aListeningSite(open)
    const { cookie } = await signedIn(site)
    const codes: number[] = []
    for (const words of [
      'no json',
      '{"is":"nothing"}',
      JSON.stringify({ is: 'change', number: 1, epoch: 'x', bytes: '%' }),
    ]) {
      const { socket } = await knock(`ws://${host}${path}`, { cookie, origin: `http://${host}` })
      socket.send(words)
      codes.push((await once(socket, 'close'))[0] as number)
    }
    const { socket } = await knock(`ws://${host}${path}`, { cookie, origin: `http://${host}` })
    socket.send('x'.repeat(10_000_000))
    codes.push((await once(socket, 'close'))[0] as number)

    expect(codes).toEqual([4400, 4400, 4400, 1009])
    expect(site.workingCopies.count()).toBe(0)
  })

  test('the same goes by requests; one that does not ask for a socket is told that it could have', async () => {
    const { site, path, host, article } = await aListeningSite(open)
    const { cookie } = await signedIn(site)
    const headers = { cookie, 'content-type': 'application/json', origin: `http://${host}` }
    const ask = async (...said: object[]) => {
      const answer = await fetch(`http://${host}${path}`, { method: 'POST', headers, body: JSON.stringify({ said }) })
      return ((await answer.json()) as { said: ToPage[] }).said
    }
    const doc = new Y.Doc()

    const plain = await fetch(`http://${host}${path}`, { headers: { cookie } })
    const [welcome] = await ask(JSON.parse(hello))
    if (welcome?.is !== 'welcome') throw new Error('Nobody was welcomed.')
    Y.applyUpdate(doc, Buffer.from(welcome.bytes, 'base64'))
    doc.getText('headline').insert(0, 'New: ')
    const bytes = Buffer.from(Y.encodeStateAsUpdate(doc, Buffer.from(welcome.vector, 'base64'))).toString('base64')
    const [, kept] = await ask(JSON.parse(hello), { is: 'change', number: 1, epoch: welcome.epoch, bytes })
    const cut = doneOrFault((await site.workingCopies.cut(await site.staff(), article.id)) as never) as {
      revision: { content: { headline: string } }
    }

    expect(plain.status).toBe(426)
    expect(kept).toEqual({ is: 'kept', number: 1 })
    expect(cut.revision.content.headline).toMatch(/^New: /)
  })

  test('words of an older copy are put in by blocks, once', async () => {
    const { site, host, article, revision } = await aListeningSite(open)
    const { cookie } = await signedIn(site)
    const { headline, pictureCaption, body } = revision.content
    const sent = JSON.stringify({
      base: revision.id,
      shared: { headline, pictureCaption, body, standfirst: 'Written on the train.' },
    })
    const bring = async () => {
      const headers = { cookie, 'content-type': 'application/json', origin: `http://${host}` }
      const path = workingCopyRoutes.bring.to({ id: article.id })
      return (await fetch(`http://${host}${path}`, { method: 'POST', headers, body: sent })).json()
    }

    const answers = [await bring(), await bring()]
    await site.workingCopies.cut(await site.staff(), article.id)

    expect(answers).toEqual([{ doubled: 0 }, { doubled: 0 }])
    const { draftId } = (await site.articles.byId(article.id)) ?? article
    expect((await site.articles.revision(draftId))?.content).toMatchObject({
      headline,
      standfirst: 'Written on the train.',
      body,
    })
  })
})
