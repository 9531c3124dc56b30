import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../../testing/databases.ts'
import { aParagraph, aSite, doneOrFault } from '../../../testing/site.ts'

const unsaid = { kind: 'direct', to: '', edtf: null, occasion: '', sourceId: null, checkedAgainst: '' } as const
const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
const quoted = 'Nobody in this room wants the wall to be moved'
const text = `Anita Sorrell, the council leader, spoke first. “${quoted},” she said. The wall broke on 5 November.`
const asked: string[] = [
  'name-differs',
  'surname-first',
  'role-dates',
  'quote-changed',
  'quote-differs',
  'mention-lost',
]

onEveryDatabase((open) => {
  async function aDesk() {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { entities, facts } = site
    const anita = doneOrFault(await entities.add(editor, 'person', { ...plain, name: 'Anita Sorrell' }))
    const article = await site.article({ body: aParagraph(text), reportedOn: '2026-11-20' })
    const tellsOf = async (articleId = article.id, speakerId = anita.id) => {
      doneOrFault(await facts.mention(editor, articleId, { words: 'Anita Sorrell', entryId: anita.id }))
      doneOrFault(await facts.quote(editor, articleId, { ...unsaid, words: quoted, speakerId }))
    }
    /** What the desk check says of the confirmed facts when the article reads like this. */
    const said = async (words: string) => {
      const draft = await site.articles.revision(article.draftId)
      if (!draft) throw new Error('There is no draft.')
      const findings = await site.articles.findingsOf({ ...draft.content, body: aParagraph(words) }, article)
      return findings.filter(({ rule }) => asked.includes(rule)).map(({ rule, evidence }) => [rule, evidence])
    }
    return { site, editor, entities, facts, anita, article, tellsOf, said }
  }

  test('an article is checked against what people have confirmed of it', async () => {
    const { tellsOf, said } = await aDesk()
    expect(await said(text.replace('Anita Sorrell', 'Anita Sorrel'))).toEqual([])
    await tellsOf()

    expect(await said(text)).toEqual([])
    expect(await said(`${text} Ms Sorrel left.`)).toEqual([['name-differs', 'Sorrel']])
    expect(await said(text.replace('Anita Sorrell, the', 'Councillor Sorrell, the'))).toEqual([
      ['mention-lost', 'Anita Sorrell'],
    ])
    expect(await said(text.replace('in this room', 'in the room'))).toEqual([['quote-changed', quoted]])
  })

  test('a role is held against the days the record has it for', async () => {
    const { entities, editor, anita, tellsOf, said } = await aDesk()
    await tellsOf()
    const role = { title: 'council leader', organisationId: null, from: '2021', sourceId: null, personId: anita.id }
    const held = doneOrFault(await entities.addRole(editor, { ...role, to: null }))
    expect(await said(text)).toEqual([])

    doneOrFault(await entities.endRole(editor, held.id, { to: '2026-05' }))

    expect(await said(text)).toEqual([['role-dates', 'Anita Sorrell']])
  })

  test('a date that was confirmed and is gone is said, and never lost', async () => {
    const { facts, editor, article, said } = await aDesk()
    const event = { title: 'The wall breaks', edtf: '2026-11-05', placeId: null, status: 'reported' } as const
    doneOrFault(await facts.event(editor, article.id, { ...event, words: '5 November', participants: [] }))

    expect(await said(text.replace('5 November', 'Thursday'))).toEqual([['mention-lost', '5 November']])
  })

  test('a quote is held against how earlier articles have it', async () => {
    const { site, editor, entities, tellsOf, facts, article, said, anita } = await aDesk()
    const earlier = async (words: string, speakerId = anita.id) => {
      const other = await site.article({ headline: 'The wall', body: aParagraph(`“${words},” it was said.`) })
      doneOrFault(await facts.quote(editor, other.id, { ...unsaid, words, speakerId }))
    }
    const bernard = doneOrFault(await entities.add(editor, 'person', { ...plain, name: 'Bernard Quayle' }))
    await earlier('Everybody in this town wants the ferry to be cheaper')
    await tellsOf()
    expect(await said(text)).toEqual([])

    await earlier(quoted.replace('moved', 'touched'))
    expect(await said(text)).toEqual([['quote-differs', quoted]])

    // Somebody has it as this article does.
    await earlier(`${quoted}, not now`)
    expect(await said(text)).toEqual([])

    const [mention] = (await site.facts.ofDraft(article.id)).filter(({ quote }) => quote !== null)
    if (!mention?.quote) throw new Error('There is no quote.')
    doneOrFault(await facts.changeQuote(editor, mention.quote.id, { ...unsaid, speakerId: bernard.id }))
    expect(await said(text)).toEqual([['quote-differs', quoted]])
  })

  test('publishing stops at a quote that is no longer as it was confirmed', async () => {
    const { site, editor, article, tellsOf } = await aDesk()
    await tellsOf()
    const draft = await site.articles.revision(article.draftId)
    if (!draft) throw new Error('There is no draft.')
    const content = { ...draft.content, body: aParagraph(text.replace('wants', 'likes')) }
    const { revision } = doneOrFault(
      await site.articles.save(editor, { articleId: article.id, base: draft.id, content }),
    )

    const outcome = await site.articles.publish(editor, { articleId: article.id, revisionId: revision.id })

    const rules = 'findings' in outcome ? outcome.findings?.map(({ rule }) => rule) : []
    expect(rules).toContain('quote-changed')
  })
})
