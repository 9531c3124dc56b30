import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { onEveryDatabase } from '../../testing/databases.ts'
import { aParagraph, aSite, doneOrFault } from '../../testing/site.ts'

/**
 * What ninjs 3.1 says of the properties that Stet writes, in our own words: their types, what they must hold, and that
 * nothing else may stand beside them. IPTC's own file is not kept here.
 */
const text = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const moment = { type: 'string', format: 'date-time' }
const count = { type: 'integer' }
const thing = (properties: object, required: string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
})
const list = (items: object) => ({ type: 'array', items })
const words = { role: text, contentType: text, value: text }
const concept = { name: text, rel: text, uri, literal: text }
const schema = thing(
  {
    uri,
    standard: thing({ name: text, version: text, schema: uri }),
    type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
    representationType: { enum: ['full', 'partial'] },
    version: text,
    firstCreated: moment,
    versionCreated: moment,
    pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
    ...{ copyrightHolder: text, language: text, title: text, slugline: text, by: text, located: text },
    headlines: list(thing(words, ['value'])),
    descriptions: list(thing(words, ['value'])),
    bodies: list(thing({ ...words, charCount: count, wordCount: count }, ['value'])),
    ...{ people: list(thing(concept)), organisations: list(thing(concept)), places: list(thing(concept)) },
    events: list(thing({ ...concept, id: text })),
    subjects: list(thing(concept)),
    infoSources: list(thing({ name: text, role: text, uri, literal: text })),
    renditions: list(thing({ name: text, href: uri, contentType: text }, ['name'])),
    trustIndicators: list(thing({ role: uri, title: text, href: uri })),
  },
  ['uri'],
)

const formats = {
  // RFC 3986 knows no letters beyond ASCII: a name in another script is written with percent signs.
  uri: (value: string) => /^[a-z][a-z\d+.-]*:[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i.test(value) && URL.canParse(value),
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}([.]\d+)?Z$/,
}

onEveryDatabase((open) => {
  test('an article is there as ninjs, with who and what it names', async () => {
    const site = await aSite(await open())
    const editor = await site.staff()
    const plain = { aliases: [], sameAs: [], description: '', pronoun: null }
    const anita = doneOrFault(await site.entities.add(editor, 'person', { ...plain, name: 'Anita Sorrell' }))
    const rana = doneOrFault(await site.entities.add(editor, 'person', { ...plain, name: 'رنا حداد' }))
    const words = 'Anita Sorrell spoke to رنا حداد on 5 November.'
    const { id, path } = await site.article({ body: aParagraph(words), topics: ['Überfähren'] })
    const { facts } = site
    doneOrFault(await facts.mention(editor, id, { words: 'Anita Sorrell', entryId: anita.id }))
    doneOrFault(await facts.mention(editor, id, { words: 'رنا حداد', entryId: rana.id }))
    const event = { title: 'She speaks', edtf: '2026-11-05', placeId: null, status: 'reported' } as const
    doneOrFault(await facts.event(editor, id, { ...event, participants: [], words: 'on 5 November' }))

    const answer = await site.app.request(`http://127.0.0.1:4000${path}/article.ninjs.json`)
    const ninjs: unknown = await answer.json()

    const ajv = new Ajv2020({ allErrors: true, formats })
    const isValid = ajv.validate(schema, ninjs)
    expect([isValid, ajv.errors ?? []]).toEqual([true, []])
    expect(ninjs).toMatchObject({
      headlines: [{ value: 'Ferry runs again after eleven days' }],
      people: [
        { name: 'Anita Sorrell', rel: 'mentions', uri: 'http://127.0.0.1:4000/people/anita-sorrell' },
        { name: 'رنا حداد', rel: 'mentions', uri: `http://127.0.0.1:4000/people/${encodeURI('رنا-حداد')}` },
      ],
      events: [{ name: 'She speaks', literal: '2026-11-05' }],
    })
    expect((await site.app.request(`http://127.0.0.1:4000/2026/11/nowhere/article.ninjs.json`)).status).toBe(404)
  })
})
