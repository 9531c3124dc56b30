import { expect, test } from 'vitest'
import { parseInstant } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser } from '../../testing/newsroom.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import type { ArticleId } from '../articles/index.ts'
import { feedRoutes } from '../feeds/routes.ts'
import { theOwner } from '../staff/index.ts'
import { catchUp } from './catch-up.ts'
import { isSignedBy } from './keys.ts'
import { bundleAt, historyRoutes, versionRoutes } from './routes.ts'
import { fromBase64, isContinued, joined, readKey, readNote, rootFrom, toBase64 } from './rules.ts'
import { sha256 } from './tree.ts'
import { verifyLog } from './verify.ts'
import type { Bundle } from './version.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const path = '/2026/11/ferry-runs-again'
const seven = 'Cars queued from seven in the morning to be the first across.'
const hash = async (bytes: Uint8Array<ArrayBuffer>) => sha256(bytes)

type Words = { text: string; standfirst?: string }

async function rewrite(site: Site, articleId: ArticleId, { text, ...more }: Words) {
  const article = await site.articles.byId(articleId)
  if (!article) throw new Error('There is no such article.')
  const editor = await site.staff()
  const content = await site.content({ body: aParagraph(text), ...more })
  const saved = await site.articles.save(editor, { articleId, base: article.draftId, content })
  if (!('done' in saved)) throw new Error(saved.refused)
  return doneOrFault(await site.articles.publish(editor, { articleId, revisionId: saved.done.revision.id })).article
}

async function aBundle(site: Site, number: number): Promise<Bundle> {
  const answer = await site.app.request(bundleAt(path, number))
  if (answer.status !== 200) throw new Error(`Answered ${answer.status}.`)
  return (await answer.json()) as Bundle
}

async function pageAt(site: Site, address: string) {
  const answer = await site.app.request(address)
  return { status: answer.status, text: await answer.text() }
}

/** Every sum that a reader's browser does, done here. */
async function isProven({ canonical, salt, position, size, proof, checkpoint, keys }: Bundle): Promise<boolean> {
  const note = readNote(checkpoint)
  if (!note) return false
  const entry = sha256(joined(fromBase64(salt), new TextEncoder().encode(canonical)))
  const root = await rootFrom({ entry, position, size, proof: proof.map(fromBase64) }, hash)
  const known = keys.map(readKey).filter((key) => key !== undefined)
  return root !== undefined && toBase64(root) === note.head.root && isSignedBy(note, known)
}

onEveryDatabase((open) => {
  test('every going-out is a version of its own that anybody can prove, and no other words are', async () => {
    const site = await aSite(await open())
    const { id } = await site.article()
    await site.article({ slug: 'another', headline: 'Another article of the same day' })
    await rewrite(site, id, { text: seven })

    const [first, second] = [await aBundle(site, 1), await aBundle(site, 2)]

    expect([first.size, first.of, first.position, second.position]).toEqual([3, 2, 0, 2])
    expect([first.canonical.includes('from six'), second.canonical.includes('from seven')]).toEqual([true, true])
    expect([await isProven(first), await isProven(second)]).toEqual([true, true])
    expect(await isProven({ ...first, canonical: first.canonical.replace('six', 'ten') })).toBe(false)
    expect(await isProven({ ...first, canonical: second.canonical })).toBe(false)
    expect(await isProven({ ...first, checkpoint: first.checkpoint.replace(/\n3\n/, '\n4\n') })).toBe(false)
  })

  test('a version that only told readers something says what it told', async () => {
    const site = await aSite(await open())
    const { id } = await site.article()
    const told = ['Two boats run now', 'Three boats run now']
    for (const now of told) {
      const { draftId } = (await site.articles.byId(id)) ?? { draftId: '' as never }
      const correcting = { kind: 'update', was: '', now, block: null, report: null, corrects: null } as const
      doneOrFault(await site.articles.publish(await site.staff(), { articleId: id, revisionId: draftId, correcting }))
      site.clock.pass(1000)
    }

    const { text } = await pageAt(site, historyRoutes.versions.to({ article: path }))

    const versions = text.split('<li id="v-').slice(1)
    expect(versions.map((each) => told.filter((words) => each.includes(`Update: ${words}.`)))).toEqual([
      ['Three boats run now'],
      ['Two boats run now'],
      [],
    ])
    expect(text).not.toContain('nothing changed')
  })

  test('an article from elsewhere has its own date, and the one on which it came into the log', async () => {
    const site = await aSite(await open())
    const { article, revision } = await site.draft()
    const since = parseInstant('2026-11-19T17:40:00.000Z') ?? null
    const named = { articleId: article.id, revisionId: revision.id, since }
    doneOrFault(await site.articles.publish(await site.staff(), named))

    const { text } = await pageAt(site, historyRoutes.versions.to({ article: path }))

    expect(text).toMatch(/Version 1.*Published <time[^>]*>19 November 2026, 17:40<\/time>.*in the log since <time/s)
  })

  test('the history shows what changed word by word, and a way to check each version', async () => {
    const site = await aSite(await open())
    const { id } = await site.article()
    await rewrite(site, id, { text: seven, standfirst: 'The crossing is open.' })

    const article = await pageAt(site, path)
    const { text } = await pageAt(site, historyRoutes.versions.to({ article: path }))

    expect(article.text).toContain(`href="${historyRoutes.versions.to({ article: path })}"`)
    expect(text).toMatch(/Version 2.*shown now.*Version 1/s)
    expect(text).toMatch(/<del><span class="hidden">\[removed: <\/span>six<span/)
    expect(text).toMatch(/<ins><span class="hidden">\[added: <\/span>seven<span/)
    expect(text).toContain('<dt>Standfirst</dt>')
    expect(text).not.toContain('<dt>Headline</dt>')
    expect(text).toContain(`href="${historyRoutes.check.to({ of: bundleAt(path, 1) }).replaceAll('&', '&amp;')}"`)
    expect((await pageAt(site, '/2026/11/nothing/history')).status).toBe(404)
    expect((await pageAt(site, bundleAt(path, 3))).status).toBe(404)
  })

  test('a draft is in no history, and a withdrawn article keeps its own', async () => {
    const site = await aSite(await open())
    const { id } = await site.article()
    const { article } = await site.draft({ slug: 'not-yet', headline: 'Nobody has read this' })
    doneOrFault(await site.articles.withdraw(await site.staff(), { articleId: id, because: 'It was not so.' }))

    const withdrawn = await pageAt(site, historyRoutes.versions.to({ article: path }))

    expect(withdrawn.text).toContain('This article was withdrawn. Its versions stay.')
    expect((await site.history.versions(article.id)).shown).toEqual([])
    expect(await isProven(await aBundle(site, 1))).toBe(true)
  })

  test('a longer log is shown to go on from a shorter one', async () => {
    const site = await aSite(await open())
    await site.article()
    const before = readNote((await site.history.checkpoints())[0]?.note ?? '')
    for (const slug of ['two', 'three', 'four']) await site.article({ slug, headline: `Article ${slug} of the day` })

    const after = readNote((await pageAt(site, historyRoutes.checkpoint.to())).text)
    const { text } = await pageAt(site, '/log/continuation/1/4')

    if (!before || !after) throw new Error('There is no head.')
    const proof = (JSON.parse(text) as { proof: string[] }).proof.map(fromBase64)
    const claim = { from: 1, to: 4, before: fromBase64(before.head.root), proof }
    expect(await isContinued(claim, fromBase64(after.head.root), hash)).toBe(true)
    for (const wrong of ['0/4', '5/4', '1/5', 'x/y']) {
      expect((await pageAt(site, `/log/continuation/${wrong}`)).status).toBe(404)
    }
  })

  test('what a removed version said is gone, and its hash, its place and the reason stay', async () => {
    const site = await aSite(await open())
    const { id } = await site.article()
    const article = await rewrite(site, id, { text: seven })
    const publisher = await site.staff()
    const remove = (number: number, because: string) => site.history.remove(publisher, { article, number, because })

    const refusals = [await remove(2, 'By order'), await remove(9, 'By order'), await remove(1, ' ')]
    doneOrFault(await remove(1, 'A court ordered it.'))
    const { text } = await pageAt(site, historyRoutes.versions.to({ article: path }))

    expect(refusals).toEqual(['still-public', 'no-such-version', 'reason-missing'].map((refused) => ({ refused })))
    expect(await remove(1, 'Again')).toEqual({ refused: 'already-removed' })
    expect(text).toContain('A court ordered it.')
    expect(text).not.toContain('from six')
    expect((await pageAt(site, bundleAt(path, 1))).status).toBe(404)
    expect(await isProven(await aBundle(site, 2))).toBe(true)
    expect(await verifyLog(site.database.read)).toEqual({ versions: 2, removed: 1, heads: 2, wrong: [] })
  })

  test('a new key signs once beside the old one, which then signs nothing any more', async () => {
    const site = await aSite(await open())
    const none = await site.history.rotate(theOwner)
    await site.article()
    const [old] = await site.history.keys()

    doneOrFault(await site.history.rotate(theOwner))
    const changeover = readNote((await site.history.checkpoints())[0]?.note ?? '')
    await site.article({ slug: 'another', headline: 'Another article of the same day' })

    const newest = readNote((await site.history.checkpoints())[0]?.note ?? '')
    const keys = (await site.history.keys()).map(({ line }) => readKey(line)).filter((key) => key !== undefined)
    const isBy = (note: typeof newest, place: number) => note && isSignedBy(note, keys.slice(place, place + 1))
    expect(none).toEqual({ refused: 'no-key-yet' })
    expect([isBy(changeover, 0), isBy(changeover, 1), isBy(newest, 0), isBy(newest, 1)]).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(keys.length).toBe(2)
    expect((await pageAt(site, historyRoutes.keys.to())).text).toContain(old?.line)
    expect(await isProven(await aBundle(site, 1))).toBe(true)
    expect(await site.database.read.selectFrom('log_keys').select('private_key').execute()).toContainEqual({
      private_key: null,
    })
  })

  test('a changed word, a changed hash and a forged head are all found', async () => {
    const site = await aSite(await open())
    await site.article()
    await site.article({ slug: 'another', headline: 'Another article of the same day' })
    const sound = await verifyLog(site.database.read)

    await site.database.write(async (tx) => {
      const [row] = await tx.selectFrom('published_versions').select('canonical').where('position', '=', 0).execute()
      const canonical = row?.canonical?.replace('six', 'ten') ?? ''
      await tx.updateTable('published_versions').set({ canonical }).where('position', '=', 0).execute()
      await tx
        .updateTable('log_nodes')
        .set({ hash: toBase64(sha256(new Uint8Array(1))) })
        .where('level', '=', 1)
        .execute()
    })
    const { wrong } = await verifyLog(site.database.read)

    expect(sound).toEqual({ versions: 2, removed: 0, heads: 2, wrong: [] })
    expect(wrong.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^Version 1 of article \w+ \(entry 0\) is not what was published[.]$/),
      'The head over 2 versions does not fit them.',
      'The log’s inner hashes do not fit its versions.',
    ])
  })

  test('what was published before there was a log is entered when the site is opened, once', async () => {
    const site = await aSite(await open())
    await site.article()
    await site.article({ slug: 'another', headline: 'Another article of the same day' })
    await site.database.write(async (tx) => {
      for (const table of ['published_versions', 'log_nodes', 'checkpoints'] as const)
        await tx.deleteFrom(table).execute()
    })

    expect([await catchUp(site), await catchUp(site)]).toEqual([2, 0])
    expect(await verifyLog(site.database.read)).toMatchObject({ versions: 2, wrong: [] })
    site.pages.dropAll()
    expect(await isProven(await aBundle(site, 1))).toBe(true)
  })

  test('the feed carries the newest head, and changes with it', async () => {
    const site = await aSite(await open())
    await site.article()
    const before = (await pageAt(site, feedRoutes.site.to())).text
    await site.article({ slug: 'another', headline: 'Another article of the same day' })
    const after = (await pageAt(site, feedRoutes.site.to())).text

    const head = /<checkpoint xmlns="https:\/\/c2sp.org\/tlog-checkpoint">([^<]+)<\/checkpoint><\/channel>/
    expect([before, after].map((feed) => readNote(head.exec(feed)?.[1] ?? '')?.head.size)).toEqual([1, 2])
  })

  test('a publisher removes a version on its page, and is told what is missing with the words kept', async () => {
    const site = await aSite(await open())
    const { id } = await site.article()
    await rewrite(site, id, { text: seven })
    const browser = await aBrowser(site, await site.staff())

    const refused = await browser.post(versionRoutes.remove.to({ id, number: 2 }), {
      because: 'By order <b>of</b> a court',
    })
    const removed = await browser.post(versionRoutes.remove.to({ id, number: 1 }), { because: 'By order of a court' })
    const page = await browser.get(removed.location)

    expect(refused.status).toBe(422)
    expect(refused.text).toMatch(/Readers see this version now.*value="By order &lt;b&gt;of&lt;\/b&gt; a court"/s)
    expect([removed.status, removed.location]).toEqual([303, `${versionRoutes.list.to({ id })}?done=removed`])
    expect(page.text).toContain('Removed: By order of a court')
  })
})
