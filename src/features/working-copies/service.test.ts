import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { OpenDatabase } from '../../platform/database/database.ts'
import { hashOfToken } from '../../platform/web/token.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { cookieOf } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { aWriter, blockText, wordsIn } from '../../testing/writer.ts'
import { fromMarkdown } from '../articles/index.ts'
import { theOwner } from '../staff/index.ts'
import { changesAfter, findHead } from './store.ts'

type Site = Awaited<ReturnType<typeof aSite>>

/** A paper with a draft of two paragraphs. */
async function aDraft(database: OpenDatabase) {
  const site = await aSite(database)
  let count = 0
  const nextId = () => `block${String(++count).padStart(4, '0')}`
  const body = fromMarkdown('Cars queued from six.\n\nThe ramp was mended.', nextId)
  const { article, revision } = await site.draft({ body })
  return { site, article, revision }
}

async function somebody(site: Site, role: 'publisher' | 'reporter' | 'contributor' = 'reporter') {
  const actor = await site.staff(role)
  const session = hashOfToken((await cookieOf(site, actor)).replace('stet=', ''))
  return { actor, session }
}

async function writerOf(site: Site, articleId: string) {
  const { actor, session } = await somebody(site)
  return { actor, ...aWriter(site.workingCopies, { articleId, session }) }
}

onEveryDatabase((open) => {
  test('two people type into one paragraph, and each has both’s words at once', async () => {
    const { site, article } = await aDraft(await open())
    const [ada, mina] = [await writerOf(site, article.id), await writerOf(site, article.id)]
    await ada.join()
    await mina.join()

    blockText(ada.doc, 0).insert(0, 'Early: ')
    blockText(mina.doc, 0).insert(blockText(mina.doc, 0).length, ' Then it rained.')
    await Promise.all([ada.settled(), mina.settled()])

    expect(ada.words()).toBe('Early: Cars queued from six. Then it rained.\nThe ramp was mended.')
    expect(mina.words()).toBe(ada.words())
    expect([ada, mina].every((writer) => writer.isKept())).toBe(true)
  })

  test('what was told as kept is there for whoever comes later, with nobody here and the process begun anew', async () => {
    const database = await open()
    const { site, article } = await aDraft(database)
    const ada = await writerOf(site, article.id)
    await ada.join()
    blockText(ada.doc, 1).insert(0, 'At last: ')
    ada.doc.getText('headline').insert(0, 'Good news: ')
    await ada.settled()
    ada.leave()

    const anew = await aSite(database)
    const { session } = await somebody(site)
    const later = aWriter(anew.workingCopies, { articleId: article.id, session })
    await later.join()

    expect(later.words()).toBe('Cars queued from six.\nAt last: The ramp was mended.')
    expect(later.doc.getText('headline').toString()).toBe('Good news: Ferry runs again after eleven days')
  })

  test('whoever comes first has what was kept, writes on top of it, and hears what another process keeps', async () => {
    const database = await open()
    const { site, article } = await aDraft(database)
    const before = await writerOf(site, article.id)
    await before.join()
    blockText(before.doc, 0).insert(0, 'Early: ')
    await before.settled()
    before.leave()
    const [here, there] = [await aSite(database), await aSite(database)]
    const { session } = await somebody(site)
    const join = async ({ workingCopies }: Site) => {
      const writer = aWriter(workingCopies, { articleId: article.id, session })
      await writer.join()
      return writer
    }

    const first = await join(here)
    const elsewhere = await join(there)
    blockText(elsewhere.doc, 1).insert(0, 'At last: ')
    await elsewhere.settled()
    blockText(first.doc, 0).insert(0, 'Very ')
    await first.settled()
    const second = await join(here)

    const all = 'Very Early: Cars queued from six.\nAt last: The ramp was mended.'
    expect([first.words(), second.words()]).toEqual([all, all])
  })

  test('a revision is cut from what is written, once, and all else is as the draft has it', async () => {
    const { site, article, revision } = await aDraft(await open())
    const ada = await writerOf(site, article.id)
    await ada.join()
    blockText(ada.doc, 0).insert(0, 'Early: ')
    await ada.settled()

    const cut = doneOrFault(await site.workingCopies.cut(ada.actor, article.id))
    const again = doneOrFault(await site.workingCopies.cut(ada.actor, article.id))

    expect(cut.revision).toMatchObject({ number: 2, savedBy: ada.actor.id })
    expect(again.revision.id).toBe(cut.revision.id)
    const { body, ...rest } = cut.revision.content
    expect(rest).toEqual(Object.fromEntries(Object.entries(revision.content).filter(([name]) => name !== 'body')))
    expect(body.content[0]).toMatchObject({
      attrs: { id: 'block0001' },
      content: [{ text: 'Early: Cars queued from six.' }],
    })
    expect(ada.heard).toContainEqual({ is: 'cut', id: cut.revision.id, number: 2 })
  })

  test('opening a text and writing nothing makes no revision', async () => {
    const { site, article, revision } = await aDraft(await open())
    const ada = await writerOf(site, article.id)
    await ada.join()

    const cut = doneOrFault(await site.workingCopies.cut(ada.actor, article.id))

    expect(cut.revision.id).toBe(revision.id)
  })

  test('what a form saves meanwhile is in the text, and two changes to one block are both there', async () => {
    const { site, article, revision } = await aDraft(await open())
    const ada = await writerOf(site, article.id)
    await ada.join()
    blockText(ada.doc, 0).insert(0, 'Early: ')
    await ada.settled()
    const [first, second] = revision.content.body.content
    if (!first || !second) throw new Error('The draft has two paragraphs.')
    const changed = {
      ...revision.content,
      standfirst: 'It is back.',
      body: {
        ...revision.content.body,
        content: [
          { ...first, content: [{ type: 'text', text: 'Cars queued from seven.' }] },
          { ...second, content: [{ type: 'text', text: 'The ramp was made anew.' }] },
        ],
      } as typeof revision.content.body,
    }

    const saved = doneOrFault(
      await site.articles.save(theOwner, { articleId: article.id, base: revision.id, content: changed }),
    )
    await site.workingCopies.takeIn(article.id)
    const cut = doneOrFault(await site.workingCopies.cut(ada.actor, article.id))

    expect(ada.words()).toBe('Early: Cars queued from six.\nCars queued from seven.\nThe ramp was made anew.')
    expect(ada.doc.getText('standfirst').toString()).toBe('It is back.')
    expect([saved.revision.number, cut.revision.number]).toEqual([2, 3])
  })

  test('bytes that are no change are refused, and nobody else has anything of them', async () => {
    const { site, article } = await aDraft(await open())
    const [ada, mallory] = [await writerOf(site, article.id), await writerOf(site, article.id)]
    await ada.join()
    await mallory.join()
    const told = () => ada.heard.filter(({ is }) => is === 'change').length
    const before = told()

    await mallory.sendChange(new Uint8Array([1, 200, 200, 200, 3]))
    const foreign = new Y.Doc()
    foreign.getXmlFragment('body').insert(0, [new Y.XmlElement('script')])
    await mallory.sendChange(Y.encodeStateAsUpdate(foreign))
    const elsewhere = new Y.Doc()
    elsewhere.getMap('secrets').set('a', 1)
    await mallory.sendChange(Y.encodeStateAsUpdate(elsewhere))

    const refusals = mallory.heard.filter((message) => message.is === 'refused').map(({ why }) => why)
    expect(refusals).toEqual(['malformed', 'malformed', 'malformed'])
    expect(told()).toBe(before)
    blockText(ada.doc, 0).insert(0, 'Still: ')
    await ada.settled()
    expect(mallory.words()).toContain('Still: Cars')
  })

  test('a change that is sent again is kept once', async () => {
    const database = await open()
    const { site, article } = await aDraft(database)
    const ada = await writerOf(site, article.id)
    await ada.join()
    blockText(ada.doc, 0).insert(0, 'Early: ')
    await ada.settled()
    const before = await findHead(database.read, article.id)

    await ada.sendChange(Y.encodeStateAsUpdate(ada.doc))

    expect(await findHead(database.read, article.id)).toMatchObject({ seq: before?.seq })
    expect(ada.words()).toContain('Early: Cars')
  })

  test('whoever may not write there is out, and so is whoever signed out', async () => {
    const { site, article } = await aDraft(await open())
    const [ada, mina] = [await writerOf(site, article.id), await writerOf(site, article.id)]
    await ada.join()
    await mina.join()

    const { id, name } = ada.actor
    doneOrFault(await site.newsroom.reviseStaff(theOwner, { id, name, role: 'moderator', sections: 'all' }))
    await site.signIn.endAllSessions(mina.actor)
    blockText(ada.doc, 0).insert(0, 'Never: ')
    blockText(mina.doc, 0).insert(0, 'Never: ')
    await Promise.all([ada.settled(), mina.settled()])

    expect(ada.ended).toContain('not-allowed')
    expect(mina.ended).toContain('signed-out')
    const later = await writerOf(site, article.id)
    await later.join()
    expect(later.words()).not.toContain('Never')
  })

  test('a tab from before an update reads nothing and writes nothing', async () => {
    const { site, article } = await aDraft(await open())
    const { session } = await somebody(site)
    const old = aWriter(site.workingCopies, { articleId: article.id, session, schema: 0 })

    await old.join()

    expect(old.heard).toEqual([{ is: 'refused', why: 'older-schema' }])
  })

  test('many changes become one snapshot, and whoever follows from before it misses nothing', {
    timeout: 90_000,
  }, async () => {
    const database = await open()
    const { site, article } = await aDraft(database)
    const ada = await writerOf(site, article.id)
    await ada.join()

    const changes: Uint8Array[] = []
    const own = new Y.Doc()
    Y.applyUpdate(own, Y.encodeStateAsUpdate(ada.doc))
    own.on('update', (update: Uint8Array) => changes.push(update))
    for (let count = 0; count < 230; count += 1) blockText(own, 0).insert(0, 'x')
    // Those that come at once are kept as one.
    for (const change of changes) await ada.sendChange(change)
    blockText(ada.doc, 1).insert(0, 'After: ')
    await ada.settled()

    const head = await findHead(database.read, article.id)
    expect(head?.snapshotSeq).toBeGreaterThanOrEqual(200)
    expect((await changesAfter(database.read, article.id, 0)).length).toBeLessThan(40)
    const later = await writerOf(site, article.id)
    await later.join()
    expect(later.words()).toMatch(/^x{230}Cars.*\nAfter: The/)
  })

  test('a text that has rested goes, and comes back from the draft', async () => {
    const database = await open()
    const { site, article } = await aDraft(database)
    const ada = await writerOf(site, article.id)
    await ada.join()
    blockText(ada.doc, 0).insert(0, 'Early: ')
    await ada.settled()
    const before = await findHead(database.read, article.id)
    const { now } = site.clock
    site.clock.pass(1000)
    await site.workingCopies.rest(now())
    expect(await findHead(database.read, article.id)).toBeDefined()
    doneOrFault(await site.workingCopies.cut(ada.actor, article.id))

    await site.workingCopies.rest(now())
    blockText(ada.doc, 0).insert(0, 'Once more: ')
    await ada.settled()
    const later = await writerOf(site, article.id)
    await later.join()

    expect(ada.heard.at(-1)).toMatchObject({ is: 'refused', why: 'made-anew' })
    expect((await findHead(database.read, article.id))?.epoch).not.toBe(before?.epoch)
    expect(wordsIn(later.doc)).toContain('Early: Cars')
  })

  test('two processes on one database have each other’s words', async () => {
    const database = await open()
    const { site, article } = await aDraft(database)
    const other = await aSite(database)
    const { session } = await somebody(site)
    const [ada, mina] = [site, other].map(({ workingCopies }) =>
      aWriter(workingCopies, { articleId: article.id, session }),
    )
    if (!ada || !mina) throw new Error('There are two.')
    await ada.join()
    await mina.join()

    for (let count = 0; count < 20; count += 1) {
      blockText(ada.doc, 0).insert(0, 'A')
      blockText(mina.doc, 1).insert(0, 'M')
      await Promise.race([ada.settled(), mina.settled()])
    }
    await Promise.all([ada.settled(), mina.settled()])

    await expect.poll(() => ada.words() === mina.words(), { timeout: 5000 }).toBe(true)
    expect(ada.words()).toMatch(/A{20}Cars.*\nM{20}The/)
  })
})
