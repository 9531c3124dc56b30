import { afterAll, expect, test } from 'vitest'
import type { EntryId } from '../entities/index.ts'
import { createExtractor } from '../extraction/index.ts'
import { sure } from './suggest.ts'
import { suggestWith } from './with-extraction.ts'

const extractor = createExtractor()
afterAll(() => extractor.close())

const text =
  'Anita Sorrell, the council leader, spoke on Wednesday. “We were wrong in October,” Sorrell said.\n\n“Nobody asked me,” said Colin Strake.'
const anita = { id: 'anita' as EntryId, kind: 'person' as const, names: ['Anita Sorrell'] }

test('who is quoted is somebody of the record, and days are counted from the dateline', async () => {
  const suggested = await suggestWith(extractor)(text, { date: '2026-11-20', known: [anita] })

  expect(suggested.quotes.map(({ start, end, names }) => [text.slice(start, end), names])).toEqual([
    ['We were wrong in October', ['Anita Sorrell']],
    ['Nobody asked me', ['Colin Strake']],
  ])
  expect(suggested.people.map(({ name }) => name)).toEqual(['Anita Sorrell', 'Colin Strake'])
  expect(suggested.dates.map(({ words, edtf }) => [words, edtf])).toContainEqual(['Wednesday', '2026-11-18'])
})

test('a pronoun may mean several, the likeliest first, and is never sure', async () => {
  const both =
    'Anita Sorrell, the council leader, met Mary Coomb, the harbour master, on the quay. Mary Coomb left early. “We were wrong in October about all of it,” she said.'

  const suggested = await suggestWith(extractor)(both, { date: null, known: [anita] })

  const [quote] = suggested.quotes
  expect(quote?.names.toSorted()).toEqual(['Anita Sorrell', 'Mary Coomb'])
  expect(quote?.confidence).toBeLessThan(sure)
})

test('a name of the record inside a longer one is the same suggestion', async () => {
  const york = { id: 'york' as EntryId, kind: 'place' as const, names: ['York'] }
  const words = 'He flew from London to New York on Monday. New York was cold, he told his sister in the evening.'

  const suggested = await suggestWith(extractor)(words, { date: null, known: [york] })

  expect(suggested.places.map(({ name, parts }) => [name, parts])).toEqual([
    ['London', []],
    ['New York', ['York']],
  ])
})

test('nothing is asked of what is no speaker, and a placeholder is no name', async () => {
  const words =
    'Rents on the city’s 412 plots will rise. “I have grown leeks here for 31 years and nobody asked me, said Colin Strake, who keeps a plot.\n\nTK: ask the council. The report called it “a missed chance” in March.'

  const suggested = await suggestWith(extractor)(words, { date: '2026-11-20', known: [] })

  expect(suggested.quotes.filter(({ names }) => names.length === 0)).toEqual([])
  expect(suggested.organisations.map(({ name }) => name)).not.toContain('TK')
})

test('a text that cannot be read now is asked about again later', async () => {
  const busy = { suggest: async () => ({ refused: 'extraction-busy' as const }) }

  await expect(suggestWith(busy)(text, { date: null, known: [] })).rejects.toThrow('Too many texts')
})
