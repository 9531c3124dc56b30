import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'

const page = 'https://council.example/minutes'

function twice<Each>(each: Each): Each[] {
  return [each, each]
}

/** Every list within that names something twice: by its id, its address or its name. */
function repeatedIn(within: unknown, at: string): string[] {
  if (typeof within !== 'object' || within === null) return []
  const inside = Object.entries(within).flatMap(([name, each]) => repeatedIn(each, `${at}.${name}`))
  if (!Array.isArray(within)) return inside
  const keys = within.map((each) =>
    typeof each === 'string'
      ? each.toLowerCase()
      : (each['@id'] ?? each.id ?? each.url ?? each.uri ?? each.href ?? JSON.stringify(each)),
  )
  return new Set(keys).size < keys.length ? [...inside, at] : inside
}

type Thing = { '@type': string; '@id'?: string; name?: string; url?: string } & Record<string, unknown>
type Linked = Thing & { about: Thing[]; mentions: Thing[]; hasPart: Thing[]; citation: Thing[]; correction: Thing[] }

const text =
  'Anita Sorrell, the leader, spoke in the Guildhall. “Nobody wants that,” she said. Bernard Quayle of Harbour Trust left. On 5 November it broke. It began about 1884. Then spring came.'
const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
const said = { kind: 'direct', to: 'the council', occasion: '', checkedAgainst: '' } as const

onEveryDatabase((open) => {
  test('what an article tells machines reads back as what the record says of it', async () => {
    const { article, shown, linked, corrections, record } = await anArticle()
    const facts = await record.ofArticle(shown)
    const who = [...linked.about, ...linked.mentions].filter((thing) => thing['@type'] !== 'Event')
    const events = linked.mentions.filter((thing) => thing['@type'] === 'Event')

    expect(who.map(whoRead).toSorted(byName)).toEqual(
      facts.who
        .map(({ entry, roles: [role] }) => ({
          ...{ kind: entry.kind, name: entry.name, aliases: entry.aliases },
          role: role?.title ?? null,
          organisation: role?.organisation?.name ?? null,
        }))
        .toSorted(byName),
    )
    expect(linked.about.map(({ name }) => name)).toEqual(['Anita Sorrell'])
    expect(linked.hasPart.map(({ text: words, creator }) => ({ words, speaker: (creator as Thing).name }))).toEqual(
      facts.quotes.map(({ quote, speaker }) => ({ words: quote.text, speaker: speaker.entry.name })),
    )
    expect(linked.hasPart.map(({ dateCreated }) => dateCreated)).toEqual(['2026-11-04'])
    expect(events.map(eventRead)).toEqual(
      facts.events.map(({ event, place, participants }) => ({
        title: event.title,
        // What is only about a date has none that is certain enough.
        from: { '2026-11-05': '2026-11-05', '1884~': undefined, '2027-21': undefined }[event.edtf],
        place: place?.name,
        participants: participants.map(({ entry }) => entry.name),
      })),
    )
    expect(linked.correction.map(({ datePublished }) => datePublished)).toEqual(
      (await corrections.of(article.id)).map(({ madeAt }) => madeAt),
    )
    expect(linked.correction[0]?.text).toContain('It broke on 5 November')
    expect(linked.citation.map(({ name }) => name)).toEqual(['Harbour notice 14', 'Minutes of 4 November'])
  })

  test('every id names one thing, every date is ISO 8601, and nothing private is told', async () => {
    const { linked, raw } = await anArticle()
    const things = thingsIn(linked)
    const names = Map.groupBy(
      things.filter((thing) => thing['@id'] && thing.name),
      (thing) => thing['@id'] ?? '',
    )
    const dates = things.flatMap((thing) =>
      ['startDate', 'endDate', 'dateCreated', 'datePublished', 'dateModified'].flatMap((name) => thing[name] ?? []),
    )

    expect([...names].filter(([, all]) => new Set(all.map(({ name }) => name)).size > 1)).toEqual([])
    expect(things.every((thing) => typeof thing['@type'] === 'string')).toBe(true)
    expect(things.flatMap(({ url }) => url ?? []).every((url) => URL.canParse(String(url)))).toBe(true)
    expect(dates.length).toBeGreaterThan(3)
    for (const date of dates) expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}[.]\d{3}Z)?)?)?$/)
    expect(raw).not.toContain('Conrad')
    expect(raw).not.toContain('A harbour official')
  })

  test('nothing is named twice, in JSON-LD or in ninjs', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { entities, facts, sources } = site
    const alias = ['A. Sorrell', 'a. sorrell']
    const anita = doneOrFault(
      await entities.add(editor, 'person', { ...plain, name: 'Anita Sorrell', aliases: alias, sameAs: twice(page) }),
    )
    const ada = await site.author()
    const article = await site.article({
      ...{ body: aParagraph(text), byline: [ada.id, ada.id], topics: ['Ferries', 'ferries'] },
      sources: [
        { title: 'Minutes', url: null },
        { title: 'Minutes of 4 November', url: page },
        { title: 'Minutes', url: `${page}#` },
      ],
    })
    const seen = { kind: 'link', url: page, seenOn: '2026-11-05', storedHash: null, reason: null, note: '' } as const
    const source = doneOrFault(await sources.add(editor, { ...seen, title: 'Minutes of 4 November' }))
    for (const words of ['Anita Sorrell', 'she']) {
      doneOrFault(await facts.mention(editor, article.id, { words, entryId: anita.id }))
    }
    const quote = { ...said, words: 'Nobody wants that', speakerId: anita.id, edtf: null, sourceId: source.id }
    doneOrFault(await facts.quote(editor, article.id, quote))
    doneOrFault(await facts.quote(editor, article.id, { ...quote, words: 'Then spring came' }))
    const participants = [{ entryId: anita.id, as: '' }]
    const event = { title: 'It broke', edtf: '2026-11-05', placeId: null, status: 'reported' } as const
    const told = doneOrFault(await facts.event(editor, article.id, { ...event, participants, words: 'On 5 November' }))
    if (told.target.kind !== 'event') throw new Error('It is no event.')
    doneOrFault(await facts.tell(editor, article.id, { words: 'it broke', eventId: told.target.id }))
    site.pages.dropAll()

    const html = await (await site.app.request(article.path ?? '')).text()
    const linked: unknown = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '')
    const ninjs: unknown = await (await site.app.request(`${article.path}/article.ninjs.json`)).json()

    expect(linked).toMatchObject({ citation: [{ url: page }], keywords: ['Ferries'], author: [{ name: 'Ada Reed' }] })
    expect(linked).toMatchObject({ mentions: [{ name: 'Anita Sorrell' }, { name: 'It broke' }] })
    expect(ninjs).toMatchObject({ by: 'Ada Reed', infoSources: [{ uri: page }], subjects: [{ name: 'Ferries' }] })
    expect([...repeatedIn(linked, 'JSON-LD'), ...repeatedIn(ninjs, 'ninjs')]).toEqual([])
  })

  async function anArticle() {
    const site = await aSite(await open())
    const editor = await site.staff()
    const { corrections, entities, facts, sources } = site
    const add = async (kind: 'person' | 'organisation' | 'place', name: string, aliases: string[] = []) =>
      doneOrFault(await entities.add(editor, kind, { ...plain, name, aliases }))
    const [anita, bernard] = [
      await add('person', 'Anita Sorrell', ['A. Sorrell']),
      await add('person', 'Bernard Quayle'),
    ]
    const [trust, hall] = [await add('organisation', 'Harbour Trust'), await add('place', 'Guildhall')]
    const role = { personId: anita.id, organisationId: trust.id, sourceId: null }
    doneOrFault(await entities.addRole(editor, { ...role, title: 'clerk', from: '2001', to: '2010' }))
    doneOrFault(await entities.addRole(editor, { ...role, title: 'leader', from: '2021', to: null }))
    const unseen = { url: null, seenOn: null, storedHash: null, reason: null, note: '' }
    const minutes = doneOrFault(
      await sources.add(editor, { ...unseen, kind: 'document', title: 'Minutes of 4 November' }),
    )
    const hidden = { kind: 'background', title: 'A harbour official', reason: 'Would lose the job' } as const
    doneOrFault(await sources.add(editor, { ...unseen, ...hidden, note: 'It is Conrad' }))
    const article = await site.article({ body: aParagraph(text), headline: 'Anita Sorrell says no' })
    const names = [
      [anita, 'Anita Sorrell'],
      [bernard, 'Bernard Quayle'],
      [trust, 'Harbour Trust'],
      [hall, 'Guildhall'],
    ] as const
    for (const [{ id }, words] of names) doneOrFault(await facts.mention(editor, article.id, { words, entryId: id }))
    const quote = { ...said, words: 'Nobody wants that', speakerId: anita.id, edtf: '2026-11-04', sourceId: minutes.id }
    doneOrFault(await facts.quote(editor, article.id, quote))
    const happened = {
      placeId: hall.id,
      status: 'reported',
      participants: [{ entryId: anita.id, as: 'witness' }],
    } as const
    for (const [words, edtf] of [
      ['On 5 November', '2026-11-05'],
      ['about 1884', '1884~'],
      ['spring', '2027-21'],
    ] as const) {
      const event = { ...happened, participants: [...happened.participants], title: `What was ${words}`, edtf, words }
      doneOrFault(await facts.event(editor, article.id, event))
    }
    const correcting = { kind: 'correction', was: 'It broke on 6 November', now: 'It broke on 5 November' } as const
    const draft = await site.articles.byId(article.id)
    if (!draft) throw new Error('There is no article.')
    doneOrFault(
      await site.articles.publish(editor, {
        ...{ articleId: article.id, revisionId: draft.draftId, override: 'It is a test.' },
        correcting: { ...correcting, block: null, report: null, corrects: null },
      }),
    )
    const at = await site.articles.byId(article.id)
    const shown = at && (await site.articles.published(at))
    if (!shown) throw new Error('It is not public.')
    const page = await (await site.app.request(`http://127.0.0.1:4000${article.path}`)).text()
    const raw = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    return { article, shown, record: facts, corrections, raw, linked: JSON.parse(raw) as Linked }
  }
})

function whoRead({ '@type': type, name, alternateName, jobTitle, worksFor }: Thing) {
  const kinds: Record<string, string> = { Person: 'person', Organization: 'organisation', Place: 'place' }
  return {
    ...{ kind: kinds[type], name: name ?? '', aliases: alternateName ?? [] },
    role: jobTitle ?? null,
    organisation: (worksFor as Thing | undefined)?.name ?? null,
  }
}

function eventRead({ name, startDate, location, attendee }: Thing) {
  return {
    ...{ title: name, from: startDate, place: (location as Thing | undefined)?.name },
    participants: ((attendee ?? []) as Thing[]).map((one) => one.name),
  }
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1
}

/** Everything that is said to be something, at any depth. */
function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(thingsIn)
  return '@type' in value ? [value as Thing, ...inside] : inside
}
