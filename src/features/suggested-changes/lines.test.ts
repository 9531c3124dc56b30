import { expect, test } from 'vitest'
import type { Part } from '../../base/part.ts'
import type { OpenDatabase } from '../../platform/database/database.ts'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aBrowser, cookieOf } from '../../testing/newsroom.ts'
import { aSite, doneOrFault } from '../../testing/site.ts'
import type { ArticleId, Content } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { suggestedChangeRoutes } from './routes.ts'
import { lineOf } from './rules/lines.ts'
import type { SentChange } from './suggested-change.ts'

type Site = Awaited<ReturnType<typeof aSite>>

const were = { headline: 'Ferry runs again', standfirst: 'The ramp is mended.', pictureCaption: '' }

async function aDraft(database: OpenDatabase, given: Partial<Content> = {}) {
  const site = await aSite(database)
  const { article } = await site.draft({ ...were, ...given })
  const [ada, bo] = [await site.staff('editor'), await site.staff('reporter')]
  const suggests = async (...changes: SentChange[]) =>
    doneOrFault(await site.suggestedChanges.suggest(bo, { articleId: article.id, changes }))
  return { site, id: article.id, ada, bo, suggests }
}

/** A line in other words. */
function instead(name: keyof typeof were, words: string, was: string = were[name]): SentChange {
  return { block: `line:${name}`, below: null, before: lineOf(name, was), after: lineOf(name, words) }
}

/** What the draft says now, once the text is a revision. */
async function draftNow(site: Site, actor: Actor, id: ArticleId): Promise<Content> {
  await site.workingCopies.cutIfWritten(actor, id)
  const { draftId } = (await site.articles.byId(id)) ?? {}
  const draft = draftId && (await site.articles.revision(draftId))
  if (!draft) throw new Error('The article has a draft.')
  return draft.content
}

onEveryDatabase((open) => {
  test('a headline and a standfirst are suggested like words of the text, and stay until somebody accepts', async () => {
    const { site, id, ada, suggests } = await aDraft(await open())
    const changes = [instead('headline', 'Ferry runs at last'), instead('standfirst', 'The ramp is new.')]
    const [headline, standfirst] = await suggests(...changes)
    if (!headline || !standfirst) throw new Error('Both are kept.')
    const before = await draftNow(site, ada, id)

    doneOrFault(await site.suggestedChanges.accept(ada, { articleId: id, changeId: headline.id, version: 1 }))
    doneOrFault(await site.suggestedChanges.refuse(ada, { articleId: id, changeId: standfirst.id, version: 1 }))

    const after = await draftNow(site, ada, id)
    expect([before.headline, before.standfirst]).toEqual([were.headline, were.standfirst])
    expect([after.headline, after.standfirst]).toEqual(['Ferry runs at last', were.standfirst])
    expect(after.body).toEqual(before.body)
    expect(await site.suggestedChanges.open(id)).toEqual([])
  })

  test('a line that was empty gets words, and a part of a line is accepted alone', async () => {
    const { site, id, ada, suggests } = await aDraft(await open(), { headline: 'Ferry runs again on Monday night' })
    const text = 'Boat runs again on Tuesday night'
    const [headline, caption] = await suggests(
      instead('headline', text, 'Ferry runs again on Monday night'),
      instead('pictureCaption', 'The ferry in June'),
    )
    if (!headline || !caption) throw new Error('Both are kept.')

    doneOrFault(await site.suggestedChanges.accept(ada, { articleId: id, changeId: headline.id, version: 1, part: 1 }))
    doneOrFault(await site.suggestedChanges.accept(ada, { articleId: id, changeId: caption.id, version: 1 }))

    const after = await draftNow(site, ada, id)
    expect([after.headline, after.pictureCaption]).toEqual(['Ferry runs again on Tuesday night', 'The ferry in June'])
    expect((await site.suggestedChanges.open(id)).map(({ version }) => version)).toEqual([2])
  })

  test('of two who accept one headline and another at once both are in it, or the second is said not to fit', async () => {
    const { site, id, ada, suggests } = await aDraft(await open())
    const [eve, cy] = [await site.staff('publisher'), await site.staff('reporter')]
    const [first] = await suggests(instead('headline', 'Boat runs again'))
    const sent = { articleId: id, changes: [instead('headline', 'Ferry sails again')] }
    const [second] = doneOrFault(await site.suggestedChanges.suggest(cy, sent))
    if (!first || !second) throw new Error('Both are kept.')

    const outcomes = await Promise.all([
      site.suggestedChanges.accept(ada, { articleId: id, changeId: first.id, version: 1 }),
      site.suggestedChanges.accept(eve, { articleId: id, changeId: second.id, version: 1 }),
    ])
    const [clash] = await suggests(instead('headline', 'Barge sails again', 'Ferry runs again'))
    const late = { articleId: id, changeId: clash?.id ?? ('' as never), version: 1 }

    expect(outcomes.every((each) => 'done' in each)).toBe(true)
    expect((await draftNow(site, ada, id)).headline).toBe('Boat sails again')
    expect(await site.suggestedChanges.accept(ada, late)).toEqual({ refused: 'words-changed' })
  })

  test('nobody suggests an article without a headline, a line that there is not, or one that goes', async () => {
    const { site, id, ada, bo, suggests } = await aDraft(await open())
    const cookie = await cookieOf(site, bo)
    const send = async (change: unknown) => {
      const answer = await site.app.request(suggestedChangeRoutes.suggest.to({ id }), {
        method: 'POST',
        headers: { cookie, origin: 'http://127.0.0.1:4000', 'content-type': 'application/json' },
        body: JSON.stringify({ changes: [change] }),
      })
      return answer.status
    }
    const sound = instead('headline', 'Boat runs again')
    const bold = { ...sound.after, content: [{ type: 'text', text: 'Boat', marks: [{ type: 'bold' }] }] }

    const statuses = []
    for (const change of [
      { ...sound, after: null },
      { ...sound, after: bold },
      { ...sound, block: 'line:slug', before: lineOf('slug', 'a'), after: lineOf('slug', 'b') },
      { ...sound, after: lineOf('standfirst', 'Boat') },
      instead('headline', 'x'.repeat(20_001)),
      sound,
    ]) {
      statuses.push(await send(change))
    }
    const [blank] = await suggests(instead('headline', ''))
    const which = { articleId: id, changeId: blank?.id ?? ('' as never), version: blank?.version ?? 0 }

    expect(statuses).toEqual([422, 422, 422, 422, 422, 200])
    expect(await site.suggestedChanges.accept(ada, which)).toEqual({ refused: 'words-changed' })
    expect((await draftNow(site, ada, id)).headline).toBe(were.headline)
  })

  test('without scripts a headline is reworded and decided about on a page, and is warned of where it stands', async () => {
    const { site, id, ada, bo } = await aDraft(await open())
    const [writer, editor] = [await aBrowser(site, bo), await aBrowser(site, ada)]
    const path = suggestedChangeRoutes.list.to({ id })

    const chosen = await writer.get(`${path}?block=line:headline`)
    const sent = await writer.post(path, { block: 'line:headline', words: 'Ferry runs <at last>' })
    const [change] = await site.suggestedChanges.open(id)
    if (!change) throw new Error('It is kept.')
    const page = await editor.get(path)
    const found = await site.articles.findingsOf(
      await draftNow(site, ada, id),
      (await site.articles.byId(id)) ?? ({} as never),
    )
    const decided = await editor.post(suggestedChangeRoutes.decide.to({ id, change: change.id }), {
      act: 'accept',
      version: '1',
    })

    expect(chosen.text).toMatch(/<option value="line:headline" selected="">Headline: Ferry runs again<\/option>/)
    expect(chosen.text).toContain('Ferry runs again</textarea>')
    expect(sent.status).toBe(303)
    expect(page.text).toContain('<del>again</del><ins>&lt;at last&gt;</ins>')
    expect(found.find(({ rule }) => rule === 'open-suggestion')?.place.field).toBe('headline')
    expect(decided.status).toBe(303)
    expect((await draftNow(site, ada, id)).headline).toBe('Ferry runs <at last>')
  })

  test('another caption of a figure is another wording of its block: shown, and accepted whole', async () => {
    const figure = (caption: string) => ({ type: 'figure', attrs: { id: 'figure01', picture: 'p', caption } })
    const body = { type: 'doc', content: [figure('The ramp in May.')] } as unknown as Content['body']
    const { site, id, ada, suggests } = await aDraft(await open(), { body })
    const [change] = await suggests({
      ...{ block: 'figure01', below: null },
      ...{ before: figure('The ramp in May.') as Part, after: figure('The ramp in June.') as Part },
    })
    if (!change) throw new Error('It is kept.')
    const page = await (await aBrowser(site, ada)).get(suggestedChangeRoutes.list.to({ id }))

    doneOrFault(await site.suggestedChanges.accept(ada, { articleId: id, changeId: change.id, version: 1 }))

    expect(page.text).toContain('<del>The ramp in May.</del><ins>The ramp in June.</ins>')
    expect((await draftNow(site, ada, id)).body.content).toEqual([figure('The ramp in June.')])
  })
})
