import { expect, test } from 'vitest'
import type { Part } from '../../base/part.ts'
import type { OpenDatabase } from '../../platform/database/database.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { cookieOf } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import { type ArticleId, fromMarkdown } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { suggestedChangeRoutes } from './routes.ts'
import type { Suggested } from './rules/blocks.ts'
import type { SentChange } from './suggested-change.ts'

type Site = Awaited<ReturnType<typeof aSite>>

async function aDraft(database: OpenDatabase) {
  const site = await aSite(database)
  let count = 0
  const nextId = () => `block${String(++count).padStart(4, '0')}`
  const body = fromMarkdown('Cars queued from six.\n\nThe ramp was mended on Monday.', nextId)
  const { article } = await site.draft({ body })
  const [ada, bo] = [await site.staff('editor'), await site.staff('reporter')]
  return { site, id: article.id, article, ada, bo, blocks: body.content as unknown as Part[] }
}

const idOf = (block: Part | undefined) => String(block?.attrs?.id)

function words(block: Part | undefined, text: string, id = idOf(block)): Part {
  return { type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] }
}

function instead(block: Part | undefined, text: string): Suggested {
  return { block: idOf(block), below: null, before: block ?? null, after: words(block, text) }
}

async function suggests(site: Site, actor: Actor, { id, changes }: { id: ArticleId; changes: SentChange[] }) {
  return doneOrFault(await site.suggestedChanges.suggest(actor, { articleId: id, changes }))
}

/** What the text says now, once it is a revision. */
async function saysNow(site: Site, actor: Actor, id: ArticleId): Promise<string[]> {
  await site.workingCopies.cutIfWritten(actor, id)
  const { draftId } = (await site.articles.byId(id)) ?? {}
  const draft = draftId && (await site.articles.revision(draftId))
  const blocks = (draft ? draft.content.body.content : []) as unknown as Part[]
  return blocks.map(({ content = [] }) => content.map((each) => ('text' in each ? each.text : '')).join(''))
}

onEveryDatabase((open) => {
  test('what is suggested is no part of the text until it is accepted, and then it is', async () => {
    const { site, id, ada, bo, blocks } = await aDraft(await open())
    const [change] = await suggests(site, bo, { id, changes: [instead(blocks[0], 'Lorries queued from six.')] })
    expect(await saysNow(site, ada, id)).toEqual(['Cars queued from six.', 'The ramp was mended on Monday.'])

    const which = { articleId: id, changeId: change?.id ?? ('' as never), version: 1 }
    doneOrFault(await site.suggestedChanges.accept(ada, which))

    expect(await saysNow(site, ada, id)).toEqual(['Lorries queued from six.', 'The ramp was mended on Monday.'])
    expect(await site.suggestedChanges.open(id)).toEqual([])
    const [decided] = await site.suggestedChanges.decided(id)
    expect(decided?.decided).toMatchObject({ by: ada.id, isAccepted: true })
  })

  test('a part of it is accepted and another refused, each alone', async () => {
    const { site, id, ada, bo, blocks } = await aDraft(await open())
    const text = 'The slipway was repaired on Monday.'
    const [change] = await suggests(site, bo, { id, changes: [instead(blocks[1], text)] })
    const which = { articleId: id, changeId: change?.id ?? ('' as never) }

    doneOrFault(await site.suggestedChanges.accept(ada, { ...which, version: 1, part: 1 }))
    const half = await saysNow(site, ada, id)
    const again = await site.suggestedChanges.accept(ada, { ...which, version: 1, part: 0 })
    doneOrFault(await site.suggestedChanges.refuse(ada, { ...which, version: 2, part: 0 }))

    expect(half[1]).toBe('The ramp was repaired on Monday.')
    expect(again).toEqual({ refused: 'changed-since' })
    expect((await saysNow(site, ada, id))[1]).toBe('The ramp was repaired on Monday.')
    expect(await site.suggestedChanges.open(id)).toEqual([])
  })

  test('new paragraphs and ones that go are suggested like words', async () => {
    const { site, id, ada, bo, blocks } = await aDraft(await open())
    const below = {
      block: 'fresh00001',
      below: idOf(blocks[0]),
      before: null,
      after: words(undefined, 'New.', 'fresh00001'),
    }
    const under = {
      block: 'fresh00002',
      below: 'fresh00001',
      before: null,
      after: words(undefined, 'Newer.', 'fresh00002'),
    }
    const gone = { block: idOf(blocks[1]), below: null, before: blocks[1] ?? null, after: null }
    await suggests(site, bo, { id, changes: [under, below, gone] })

    const outcome = doneOrFault(await site.suggestedChanges.decideAll(ada, { articleId: id, isAccepted: true }))

    expect(outcome).toEqual({ decided: 3, left: 0 })
    expect(await saysNow(site, ada, id)).toEqual(['Cars queued from six.', 'New.', 'Newer.'])
  })

  test('all of one colleague are refused, and those of the other stay', async () => {
    const { site, id, ada, bo, blocks } = await aDraft(await open())
    const cy = await site.staff('reporter')
    await suggests(site, bo, { id, changes: [instead(blocks[0], 'Lorries queued from six.')] })
    await suggests(site, cy, { id, changes: [instead(blocks[0], 'Cars queued from seven.')] })

    await site.suggestedChanges.decideAll(ada, { articleId: id, isAccepted: false, by: bo.id })

    expect((await site.suggestedChanges.open(id)).map(({ by }) => by)).toEqual([cy.id])
  })

  test('of two who suggest in one paragraph both are accepted, where they change other words', async () => {
    const { site, id, ada, bo, blocks } = await aDraft(await open())
    const cy = await site.staff('reporter')
    await suggests(site, bo, { id, changes: [instead(blocks[0], 'Lorries queued from six.')] })
    await suggests(site, cy, { id, changes: [instead(blocks[0], 'Cars queued from seven.')] })

    await site.suggestedChanges.decideAll(ada, { articleId: id, isAccepted: true })

    expect((await saysNow(site, ada, id))[0]).toBe('Lorries queued from seven.')
  })

  test('where they change the same words the second is said to be of words that are not there any more', async () => {
    const { site, id, ada, bo, blocks } = await aDraft(await open())
    const cy = await site.staff('reporter')
    await suggests(site, bo, { id, changes: [instead(blocks[0], 'Lorries queued from six.')] })
    await suggests(site, cy, { id, changes: [instead(blocks[0], 'Vans queued from six.')] })

    const outcome = doneOrFault(await site.suggestedChanges.decideAll(ada, { articleId: id, isAccepted: true }))

    expect(outcome).toEqual({ decided: 1, left: 1 })
    expect((await saysNow(site, ada, id))[0]).toBe('Lorries queued from six.')
    const [left] = await site.suggestedChanges.open(id)
    const which = { articleId: id, changeId: left?.id ?? ('' as never), version: 1 }
    expect(await site.suggestedChanges.accept(ada, which)).toEqual({ refused: 'words-changed' })
  })

  test('of two who accept and refuse one at once, one does, and the text is as that one said', async () => {
    const { site, id, ada, bo, blocks } = await aDraft(await open())
    const eve = await site.staff('publisher')
    const [change] = await suggests(site, bo, { id, changes: [instead(blocks[0], 'Lorries queued from six.')] })
    const which = { articleId: id, changeId: change?.id ?? ('' as never), version: 1 }

    const both = await Promise.all([site.suggestedChanges.accept(ada, which), site.suggestedChanges.refuse(eve, which)])

    expect(both.filter((each) => 'done' in each)).toHaveLength(1)
    expect(both.filter((each) => 'refused' in each)).toEqual([{ refused: 'decided' }])
    const [decided] = await site.suggestedChanges.decided(id)
    const first = decided?.decided?.isAccepted ? 'Lorries queued from six.' : 'Cars queued from six.'
    expect((await saysNow(site, ada, id))[0]).toBe(first)
  })

  test('what was taken back is gone, and what was changed again is one change still', async () => {
    const { site, id, bo, blocks } = await aDraft(await open())
    await suggests(site, bo, { id, changes: [instead(blocks[0], 'Lorries queued from six.')] })
    const again = await suggests(site, bo, { id, changes: [instead(blocks[0], 'Vans queued from six.')] })
    expect(again.map(({ version }) => version)).toEqual([2])

    await suggests(site, bo, { id, changes: [{ block: idOf(blocks[0]), below: null, before: null, after: null }] })

    expect(await site.suggestedChanges.open(id)).toEqual([])
    expect(await site.suggestedChanges.decided(id)).toEqual([])
  })

  test('what goes on from one that was decided meanwhile does not come again, and is said anew when it is asked for', async () => {
    const { site, id, ada, bo, blocks } = await aDraft(await open())
    const [change] = await suggests(site, bo, { id, changes: [instead(blocks[0], 'Lorries queued from six.')] })
    const from = { id: change?.id ?? ('' as never), version: 1 }
    doneOrFault(await site.suggestedChanges.refuse(ada, { articleId: id, changeId: from.id, version: 1 }))
    const next = instead(blocks[0], 'Lorries queued from seven.')

    const late = await suggests(site, bo, { id, changes: [{ ...next, from }] })
    const anew = await suggests(site, bo, { id, changes: [{ ...next, from: null }] })

    expect(late).toEqual([])
    expect(anew.map(({ after }) => after)).toEqual([next.after])
    expect(await site.suggestedChanges.decidedOf(id, { by: bo.id })).toEqual([from.id])
  })

  test('who may not write does not decide, who suggested may take it back, and a moderator does neither', async () => {
    const { site, id, blocks, bo } = await aDraft(await open())
    const elsewhere = await site.staff('editor', [(await site.section('Sport')).id])
    const moderator = await site.staff('moderator')
    const [theirs] = await suggests(site, elsewhere, { id, changes: [instead(blocks[0], 'Lorries queued.')] })
    const which = { articleId: id, changeId: theirs?.id ?? ('' as never), version: 1 }
    const sent = { articleId: id, changes: [instead(blocks[0], 'Let me in.')] }

    expect(await site.suggestedChanges.accept(elsewhere, which)).toEqual({ refused: 'not-allowed' })
    expect(await site.suggestedChanges.refuse(moderator, which)).toEqual({ refused: 'not-allowed' })
    expect(await site.suggestedChanges.suggest(moderator, sent)).toEqual({ refused: 'not-allowed' })
    expect(await site.suggestedChanges.decideAll(moderator, { articleId: id, isAccepted: true })).toEqual({
      refused: 'not-allowed',
    })
    expect('done' in (await site.suggestedChanges.refuse(elsewhere, which))).toBe(true)
    expect(await saysNow(site, bo, id)).toEqual(['Cars queued from six.', 'The ramp was mended on Monday.'])
  })

  test('an open one is warned of at publication, and a decided one is not', async () => {
    const { site, id, article, ada, bo, blocks } = await aDraft(await open())
    const [change] = await suggests(site, bo, { id, changes: [instead(blocks[0], 'Lorries queued from six.')] })
    const found = async () => {
      const { draftId } = (await site.articles.byId(id)) ?? article
      const draft = await site.articles.revision(draftId)
      const all = draft ? await site.articles.findingsOf(draft.content, article) : []
      return all.filter(({ rule }) => rule === 'open-suggestion')
    }
    expect((await found()).map(({ level }) => level)).toEqual(['warn'])

    const which = { articleId: id, changeId: change?.id ?? ('' as never), version: 1 }
    doneOrFault(await site.suggestedChanges.refuse(ada, which))

    expect(await found()).toEqual([])
  })

  test('without scripts a paragraph is reworded and decided about on a page', async () => {
    const { site, id, ada, bo, blocks } = await aDraft(await open())
    const asks = async (actor: Actor, path: string, form?: Record<string, string>) => {
      const headers = { cookie: await cookieOf(site, actor), origin: 'http://127.0.0.1:4000' }
      return site.app.request(path, form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers })
    }
    const path = suggestedChangeRoutes.list.to({ id })
    expect(await (await asks(bo, `${path}?block=${idOf(blocks[0])}`)).text()).toContain(
      'Cars queued from six.</textarea>',
    )
    expect((await asks(bo, path, { block: idOf(blocks[0]), words: ' ' })).status).toBe(422)
    const sent = await asks(bo, path, { block: idOf(blocks[0]), words: 'Cars queued from <seven>.' })
    expect(sent.status).toBe(303)

    const page = await (await asks(ada, path)).text()
    expect(page).toContain('<del>six</del><ins>&lt;seven&gt;</ins>')
    const [change] = await site.suggestedChanges.open(id)
    const decision = suggestedChangeRoutes.decide.to({ id, change: change?.id ?? ('' as never) })
    expect((await asks(ada, decision, { act: 'accept', version: '1' })).status).toBe(303)
    expect((await asks(ada, decision, { act: 'accept', version: '1' })).status).toBe(422)

    expect((await saysNow(site, ada, id))[0]).toBe('Cars queued from <seven>.')
  })

  test('what is no block of ours, or another than it says, is not kept', async () => {
    const { site, id, bo, blocks } = await aDraft(await open())
    const cookie = await cookieOf(site, bo)
    const send = (change: unknown) =>
      site.app.request(suggestedChangeRoutes.suggest.to({ id }), {
        method: 'POST',
        headers: { cookie, origin: 'http://127.0.0.1:4000', 'content-type': 'application/json' },
        body: JSON.stringify({ changes: [change] }),
      })
    const [first] = blocks
    const block = idOf(first)
    const script = { type: 'script', attrs: { id: block }, content: [{ type: 'text', text: 'alert(1)' }] }
    const link = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]
    const marked = { ...words(first, ''), content: [{ type: 'text', text: 'Here', marks: link }] }

    for (const after of [
      script,
      marked,
      words(first, 'Other.', 'another01'),
      words(first, 'x'.repeat(70_000)),
      'Cars',
    ]) {
      expect((await send({ block, below: null, before: first, after })).status).toBe(422)
    }
    expect((await send({ block, below: null, before: first, after: words(first, 'Sound.') })).status).toBe(200)
  })
})
