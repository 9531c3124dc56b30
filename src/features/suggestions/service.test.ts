import { afterAll, expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'
import type { EntryKind } from '../entities/index.ts'
import { createExtractor } from '../extraction/index.ts'
import type { Waiting } from './suggestion.ts'
import { suggestWith } from './with-extraction.ts'

const extractor = createExtractor()
afterAll(() => extractor.close())

const text =
  'Anita Sorrell, the council leader, spoke on Wednesday in the long hall. “We were wrong about the wall in October,” Sorrell said. Mary Coomb, the harbour master, left early. “Nobody asked any of us about it,” she said.'
const plain = { aliases: [], sameAs: [], description: '', pronoun: null }

onEveryDatabase((open) => {
  async function aDesk(words = text) {
    const site = await aSite(await open(), { suggest: suggestWith(extractor) })
    const editor = await site.staff()
    const { entities, suggestions } = site
    const add = async (name: string, description = '', kind: EntryKind = 'person') =>
      doneOrFault(await entities.add(editor, kind, { ...plain, name, description }))
    const { article, revision } = await site.draft({ body: aParagraph(words) })
    const pending = () => suggestions.pending(article.id)
    const one = async (kind: Waiting['kind'], exact: string) => {
      const found = (await pending()).find((each) => each.kind === kind && each.place.exact === exact)
      if (!found) throw new Error(`${exact} is not suggested.`)
      return found
    }
    await site.jobs.settle()
    return { site, editor, entities, suggestions, add, article, revision, pending, one }
  }

  test('who is not in the record is suggested by the name as read, and is never sure', async () => {
    const { one } = await aDesk()

    const anita = await one('person', 'Anita Sorrell')
    const quote = await one('quote', 'We were wrong about the wall in October')

    expect([anita.options, anita.candidates, anita.confidence]).toEqual([[{ name: 'Anita Sorrell' }], [], 'low'])
    expect([quote.options, quote.confidence]).toEqual([[{ name: 'Anita Sorrell' }], 'low'])
  })

  test('a new person is made with the mention, and the quotes that wait find her', async () => {
    const { site, editor, suggestions, article, one } = await aDesk()
    const { id } = await one('person', 'Anita Sorrell')

    const isNew = { kind: 'person', name: 'Anita B. Sorrell' } as const
    doneOrFault(await suggestions.accept(editor, article.id, { id, isNew }))

    const [said] = await site.facts.ofDraft(article.id)
    expect([said?.entry?.name, said?.entry?.aliases]).toEqual(['Anita B. Sorrell', ['Anita Sorrell']])
    const quote = await one('quote', 'We were wrong about the wall in October')
    expect([quote.candidates, quote.confidence]).toEqual([[said?.entry?.id], 'high'])
    expect(doneOrFault(await suggestions.acceptSure(editor, article.id)).count).toBe(1)
    expect((await site.facts.ofDraft(article.id)).map(({ quote: words }) => words?.text)).toContain(
      'We were wrong about the wall in October',
    )
  })

  test('whose words are not in the text any more, nobody new is made', async () => {
    const { site, editor, suggestions, article, revision, one } = await aDesk()
    const { id } = await one('person', 'Anita Sorrell')
    const content = { ...revision.content, body: aParagraph('Nothing was said.') }
    doneOrFault(await site.articles.save(editor, { articleId: article.id, base: revision.id, content }))

    const isNew = { kind: 'person', name: 'Anita Sorrell' } as const
    const outcome = await suggestions.accept(editor, article.id, { id, isNew })

    expect(outcome).toEqual({ refused: 'words-not-found' })
    expect(await site.entities.search({ words: 'Sorrell', limit: 9 })).toEqual([])
  })

  test('who may not change the record makes nobody new', async () => {
    const { site, suggestions, article, one } = await aDesk()
    const { id } = await one('person', 'Anita Sorrell')
    const isNew = { kind: 'person', name: 'Anita Sorrell' } as const
    const contributor = { ...(await site.staff('contributor')), id: article.createdBy }

    expect(await suggestions.accept(contributor, article.id, { id, isNew })).toEqual({ refused: 'may-not-add' })
    expect(await site.entities.search({ words: 'Sorrell', limit: 9 })).toEqual([])
  })

  test('a name that was rejected stays rejected, in whatever case and as whatever it is read', async () => {
    const { site, editor, suggestions, article, revision, one, pending } = await aDesk()
    const { id } = await one('person', 'Mary Coomb')
    doneOrFault(await suggestions.reject(editor, article.id, id))
    const content = { ...revision.content, body: aParagraph(text.replace('Mary Coomb', 'Mary COOMB')) }

    doneOrFault(await site.articles.save(editor, { articleId: article.id, base: revision.id, content }))
    await site.jobs.settle()

    const names = (await pending()).filter(({ kind }) => kind !== 'quote' && kind !== 'date')
    expect(names.map(({ payload }) => payload.names[0]).filter((name) => /coomb/i.test(name ?? ''))).toEqual([])
  })

  test('a pronoun asks who it is, the likeliest first, and is never sure', async () => {
    const { add, one } = await aDesk()
    const [mary, anita] = [await add('Mary Coomb'), await add('Anita Sorrell')]

    const { candidates, confidence, payload } = await one('quote', 'Nobody asked any of us about it')

    expect([payload.speaker, confidence]).toEqual(['she', 'low'])
    expect(candidates).toEqual([mary.id, anita.id])
  })

  test('of two with one name neither is sure, until the article says which', async () => {
    const { add, one, editor, suggestions, article } = await aDesk()
    const [leader, swimmer] = [await add('Anita Sorrell', 'The leader'), await add('Anita Sorrell', 'The swimmer')]
    const before = await one('person', 'Anita Sorrell')
    expect([before.candidates.toSorted(), before.confidence]).toEqual([[leader.id, swimmer.id].toSorted(), 'low'])

    doneOrFault(await suggestions.accept(editor, article.id, { id: before.id, entryId: swimmer.id }))

    const quote = await one('quote', 'We were wrong about the wall in October')
    expect([quote.candidates, quote.confidence]).toEqual([[swimmer.id], 'high'])
  })

  test('who is removed from the record is not suggested any more, and the name can be entered anew', async () => {
    const { add, one, editor, entities } = await aDesk()
    const anita = await add('Anita Sorrell')
    expect((await one('person', 'Anita Sorrell')).candidates).toEqual([anita.id])

    doneOrFault(await entities.remove(editor, anita.id))

    expect((await one('person', 'Anita Sorrell')).options).toEqual([{ name: 'Anita Sorrell' }])
  })

  test('what was accepted together is taken back together, and waits again', async () => {
    const { site, editor, suggestions, article, add, pending } = await aDesk()
    const anita = await add('Anita Sorrell')
    await add('Mary Coomb')
    doneOrFault(await site.facts.mention(editor, article.id, { words: 'Anita Sorrell', entryId: anita.id }))
    site.clock.pass(1000)
    const before = await pending()
    const { count, at } = doneOrFault(await suggestions.acceptSure(editor, article.id))
    site.clock.pass(1000)

    const somebodyElse = doneOrFault(await suggestions.undo(await site.staff(), article.id, at))
    const undone = doneOrFault(await suggestions.undo(editor, article.id, at))

    expect([count, somebodyElse, undone]).toEqual([2, 0, 2])
    expect((await pending()).map(({ id, confidence }) => [id, confidence])).toEqual(
      before.map(({ id, confidence }) => [id, confidence]),
    )
    expect((await site.facts.ofDraft(article.id)).map(({ entry }) => entry?.name)).toEqual(['Anita Sorrell'])
  })

  test('of more quotes than are shown at once, the others come when those are decided', async () => {
    const many = Array.from({ length: 510 }, (_, number) => `“It will hold in bay ${number},” Anita Sorrell said.`)
    const { site, editor, suggestions, article, add, pending } = await aDesk(many.join(' '))
    await add('Anita Sorrell')
    await suggestions.look(article.id)
    const first = doneOrFault(await suggestions.acceptSure(editor, article.id))

    await suggestions.look(article.id)

    expect([first.count, (await pending()).length]).toEqual([500, 11])
    expect(doneOrFault(await suggestions.acceptSure(editor, article.id)).count).toBe(11)
    expect((await site.facts.ofDraft(article.id)).length).toBe(511)
  })
})
