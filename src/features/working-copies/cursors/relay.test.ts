import { expect, test } from 'vitest'
import type { OpenDatabase } from '../../../platform/database/database.ts'
import { hashOfToken } from '../../../platform/web/token.ts'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { cookieOf } from '../../../testing/newsroom.ts'
import { aSite } from '../../../testing/site.ts'
import { aWriter } from '../../../testing/writer.ts'
import { cursorsElsewhere, keepCursors, lease } from './store.ts'

/** Two processes on one database, with a draft that somebody has open at each. */
async function twoProcesses(database: OpenDatabase) {
  const [here, there] = [await aSite(database), await aSite(database, { process: 'another' })]
  const { article } = await here.draft()
  const writerAt = async (site: typeof here) => {
    // Staff are added by one process, so that no two have one id.
    const actor = await here.staff('reporter')
    const session = hashOfToken((await cookieOf(here, actor)).replace('stet=', ''))
    return { actor, ...aWriter(site.workingCopies, { articleId: article.id, session }) }
  }
  const [ada, mina] = [await writerAt(here), await writerAt(there)]
  await ada.join()
  await mina.join()
  return { here, there, article, ada, mina }
}

type Writer = Awaited<ReturnType<typeof twoProcesses>>['ada']

const at = ([client, clock]: [number, number], block: string, cursor: unknown = null) =>
  ({ is: 'here', client, clock, state: { cursor, block } }) as const
/** The last that a page was told of another. */
const toldOf = ({ heard }: Writer, client: number) =>
  heard.findLast((message) => message.is === 'here' && message.client === client)
const soon = { timeout: 1_000, interval: 20 }

onEveryDatabase((open) => {
  test('who writes at another process is seen within a second, with their name and the block they are in', async () => {
    const { ada, mina } = await twoProcesses(await open())

    await ada.say(at([1, 1], 'block0001'))
    await mina.say(at([2, 1], 'block0001'))
    await expect.poll(() => toldOf(mina, 1), soon).toMatchObject({ state: { user: { name: ada.actor.name } } })
    await expect.poll(() => toldOf(ada, 2), soon).toMatchObject({ state: { user: { name: mina.actor.name } } })
    await ada.say(at([1, 2], 'block0002', { anchor: 7 }))

    await expect
      .poll(() => toldOf(mina, 1), soon)
      .toMatchObject({ clock: 2, state: { block: 'block0002', cursor: { anchor: 7 } } })
    ada.leave()
    await expect.poll(() => toldOf(mina, 1), soon).toMatchObject({ state: null })
  })

  test('whoever comes later is told at once who is there already', async () => {
    const { there, article, ada, mina, here } = await twoProcesses(await open())
    await ada.say(at([1, 1], 'block0001'))
    await expect.poll(() => toldOf(mina, 1), soon).toBeDefined()
    const session = hashOfToken((await cookieOf(here, mina.actor)).replace('stet=', ''))
    const later = aWriter(there.workingCopies, { articleId: article.id, session })

    await later.join()

    expect(later.heard.filter(({ is }) => is === 'here')).toMatchObject([{ client: 1, clock: 1 }])
  })

  test('of a process that died nobody is left once its lease is over', async () => {
    const database = await open()
    const { there, article, mina } = await twoProcesses(database)
    const places = [{ client: 9, clock: 4, state: { cursor: null, block: null, user: { name: 'Bo', colour: 1 } } }]
    const saying = { process: 'dead', now: there.clock.now() }
    await database.write((tx) => keepCursors(tx, { articleId: article.id, places }, saying))
    await expect.poll(() => toldOf(mina, 9), soon).toMatchObject({ clock: 4, state: { user: { name: 'Bo' } } })

    there.clock.pass(lease + 1)

    await expect.poll(() => toldOf(mina, 9), soon).toMatchObject({ clock: 5, state: null })
  })

  test('whoever is alone in a text writes nothing as they move, and what they leave is gone', async () => {
    const database = await open()
    const site = await aSite(database)
    const { article } = await site.draft()
    const actor = await site.staff('reporter')
    const session = hashOfToken((await cookieOf(site, actor)).replace('stet=', ''))
    const ada = aWriter(site.workingCopies, { articleId: article.id, session })
    const clocks = async () => {
      const rows = await cursorsElsewhere(database.read, [article.id], { process: 'other', now: site.clock.now() })
      return rows.flatMap(({ places }) => places.map(({ clock }) => clock))
    }
    await ada.join()
    await ada.say(at([1, 1], 'block0001'))
    await expect.poll(clocks, soon).toEqual([1])

    await ada.say(at([1, 2], 'block0002'))
    await new Promise((resolve) => setTimeout(resolve, 600))
    const whileAlone = await clocks()
    ada.leave()

    expect(whileAlone).toEqual([1])
    await expect.poll(clocks, soon).toEqual([])
  })

  test('a place that no editor of ours would send is told without it, and a process that stops leaves nobody', async () => {
    const database = await open()
    const { ada, mina, here, there, article } = await twoProcesses(database)
    await mina.say(at([2, 1], 'block0001'))
    await ada.say(at([1, 1], 'block0001', 'x'.repeat(5_000)))
    await expect.poll(() => toldOf(mina, 1), soon).toMatchObject({ state: { cursor: null, block: 'block0001' } })

    await Promise.all([here, there].map(({ workingCopies }) => workingCopies.stop()))

    const rows = await cursorsElsewhere(database.read, [article.id], { process: 'other', now: here.clock.now() })
    expect(rows).toEqual([])
  })
})
