import { expect, test } from 'vitest'
import { minutes } from '../../base/clock.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { cookieOf } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { Article } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { mostMessages } from './note.ts'
import { noteRoutes } from './routes.ts'

type Site = Awaited<ReturnType<typeof aSite>>

type Said = { at: Article; body?: string }

async function begins(site: Site, actor: Actor, { at: { id: articleId }, body = 'Who says so?' }: Said) {
  const passage = { block: 'abc123', words: 'repaired ramp', nth: 0 }
  return doneOrFault(await site.notes.begin(actor, { articleId, passage, body }))
}

function asking(site: Site, actor: Actor) {
  return async (path: string, form?: Record<string, string>) => {
    const headers = { cookie: await cookieOf(site, actor), origin: 'http://127.0.0.1:4000' }
    return site.app.request(path, form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers })
  }
}

onEveryDatabase((open) => {
  test('a note is written, answered, settled, and opened again by an answer', async () => {
    const site = await aSite(await open())
    const { article } = await site.draft()
    const [ada, bo] = [await site.staff('editor'), await site.staff('reporter')]
    const { id: noteId } = await begins(site, ada, { at: article })
    const about = { articleId: article.id, noteId }

    doneOrFault(await site.notes.answer(bo, { ...about, body: 'The harbour notice.' }))
    doneOrFault(await site.notes.settle(ada, { ...about, isResolved: true }))
    const settled = await site.notes.settled(article.id)
    doneOrFault(await site.notes.answer(bo, { ...about, body: 'It has been changed since.' }))

    expect(settled.map(({ resolved }) => resolved?.by)).toEqual([ada.id])
    const [note] = await site.notes.open(article.id)
    expect(note?.passage).toEqual({ block: 'abc123', words: 'repaired ramp', nth: 0 })
    expect(note?.messages.map(({ by, body }) => [by, body])).toEqual([
      [ada.id, 'Who says so?'],
      [bo.id, 'The harbour notice.'],
      [bo.id, 'It has been changed since.'],
    ])
    expect(await site.notes.settled(article.id)).toEqual([])
  })

  test('two who settle one note at once have both settled it, and two answers both stand', async () => {
    const site = await aSite(await open())
    const { article } = await site.draft()
    const [ada, bo] = [await site.staff('editor'), await site.staff('reporter')]
    const { id: noteId } = await begins(site, ada, { at: article })
    const about = { articleId: article.id, noteId }

    await Promise.all([ada, bo].map((actor) => site.notes.answer(actor, { ...about, body: `From ${actor.name}` })))
    const both = await Promise.all([ada, bo].map((actor) => site.notes.settle(actor, { ...about, isResolved: true })))

    expect(both.every((each) => 'done' in each)).toBe(true)
    expect((await site.notes.byId(noteId))?.messages).toHaveLength(3)
  })

  test('an editor of another section may write notes; a moderator, and a contributor at others’ articles, may not', async () => {
    const site = await aSite(await open())
    const { article } = await site.draft()
    const elsewhere = await site.staff('editor', [(await site.section('Sport')).id])
    const [moderator, contributor] = [await site.staff('moderator'), await site.staff('contributor')]
    const { id: noteId } = await begins(site, elsewhere, { at: article })
    const said = { articleId: article.id, passage: null, body: 'Let me in.' }

    for (const actor of [moderator, contributor]) {
      expect(await site.notes.begin(actor, said)).toEqual({ refused: 'not-allowed' })
      const about = { articleId: article.id, noteId }
      expect(await site.notes.answer(actor, { ...about, body: 'Let me in.' })).toEqual({ refused: 'not-allowed' })
      expect(await site.notes.settle(actor, { ...about, isResolved: true })).toEqual({ refused: 'not-allowed' })
    }
    expect((await asking(site, moderator)(noteRoutes.list.to({ id: article.id }))).status).toBe(200)
    expect((await asking(site, contributor)(noteRoutes.list.to({ id: article.id }))).status).toBe(403)
  })

  test('a note is answered at its own article alone, and no more often than is read', async () => {
    const site = await aSite(await open())
    const [{ article }, other] = [await site.draft(), await site.draft({ headline: 'Another' })]
    const ada = await site.staff('editor')
    const { id: noteId } = await begins(site, ada, { at: article })

    const wrong = await site.notes.answer(ada, { articleId: other.article.id, noteId, body: 'Here?' })
    const about = { articleId: article.id, noteId }
    for (let count = 1; count < mostMessages; count += 1)
      doneOrFault(await site.notes.answer(ada, { ...about, body: `${count}` }))

    expect(wrong).toEqual({ refused: 'no-such-note' })
    expect(await site.notes.answer(ada, { ...about, body: 'One more' })).toEqual({ refused: 'too-many' })
  })

  test('whoever is spoken to has it at home and by mail, whoever began it hears of an answer, nobody of their own', async () => {
    const site = await aSite(await open())
    const { article, revision } = await site.draft()
    const { headline } = revision.content
    const [ada, bo] = [await site.staff('editor'), await site.staff('reporter')]
    const { id: noteId } = await begins(site, ada, {
      at: article,
      body: `@${bo.name}, who says so? @${ada.name} asks.`,
    })
    const mailed = async () => {
      await site.jobs.settle()
      site.clock.pass(minutes(20))
      await site.staffNotices.gatherMail()
      await site.jobs.settle()
    }
    await mailed()
    const asked = site.sent.splice(0)
    doneOrFault(await site.notes.answer(bo, { articleId: article.id, noteId, body: 'The notice.' }))
    await mailed()

    const emailOf = async ({ id }: Actor) => (await site.newsroom.byId(id))?.email
    expect(asked.map(({ to, text }) => [to, text.includes('who says so?'), text.includes(`#note-${noteId}`)])).toEqual([
      [await emailOf(bo), true, true],
    ])
    expect(site.sent.map(({ to, subject }) => [to, subject])).toEqual([
      [await emailOf(ada), `${bo.name} answered a note of yours: ${headline}`],
    ])
    expect((await site.notes.mentioning(bo.id)).map(({ id }) => id)).toEqual([noteId])
    expect(await (await asking(site, bo)('/newsroom')).text()).toContain('<b>1</b> open note speaks to you')
    expect(await (await asking(site, bo)(noteRoutes.mine.to())).text()).toContain('The notice.')
  })

  test('the form says what is missing and keeps what was typed; hostile words are words', async () => {
    const site = await aSite(await open())
    const { article } = await site.draft()
    const ada = await site.staff('editor')
    const path = noteRoutes.list.to({ id: article.id })
    const { id: noteId } = await begins(site, ada, { at: article, body: '<script>alert(1)</script> “quoted” \u202e' })

    const empty = await asking(site, ada)(path, { body: ' \n ', words: 'x', block: 'abc' })
    const long = await asking(site, ada)(path, { body: 'o'.repeat(4_001) })
    const panel = await asking(site, ada)(noteRoutes.answer.to({ id: article.id, note: noteId }), {
      body: '',
      act: 'answer',
      back: 'panel',
    })
    const page = await (await asking(site, ada)(path)).text()

    expect([empty.status, long.status, panel.status]).toEqual([422, 422, 422])
    expect(await empty.text()).toContain('Please write what is to be said.')
    expect(await long.text()).toContain('o'.repeat(4_001))
    expect(await panel.text()).toMatch(/^<section id="notes-panel"/)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test('no reader ever sees a note', async () => {
    const site = await aSite(await open())
    const { article } = await site.draft()
    const owner = await site.staff()
    const named = { articleId: article.id, revisionId: article.draftId }
    const { article: out } = doneOrFault(await site.articles.publish(owner, named))
    await begins(site, await site.staff('editor'), { at: article, body: 'Between ourselves: the mayor rang.' })
    await site.jobs.settle()

    for (const path of [out.path ?? '', `${out.path}.json`, '/', '/feed.json', '/search?q=mayor'])
      expect(await (await site.app.request(path)).text()).not.toContain('the mayor rang')
  })
})
