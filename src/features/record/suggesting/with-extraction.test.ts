import { afterAll, expect, test } from 'vitest'
import { createExtractor } from '../../extraction/index.ts'
import type { EntryId } from '../entry.ts'
import { suggestWith } from './with-extraction.ts'

const extractor = createExtractor()
afterAll(() => extractor.close())

const text =
  'Anita Sorrell, the council leader, spoke on Wednesday. “We were wrong in October,” Sorrell said.\n\n“Nobody asked me,” said Colin Strake.'
const anita = { id: 'anita' as EntryId, kind: 'person' as const, names: ['Anita Sorrell'] }

test('who is quoted is somebody of the record, and days are counted from the dateline', async () => {
  const suggested = await suggestWith(extractor)(text, { date: '2026-11-20', known: [anita] })

  expect(suggested.quotes.map(({ start, end, person }) => [text.slice(start, end).replace(/,$/, ''), person])).toEqual([
    ['We were wrong in October', 'anita'],
    ['Nobody asked me', null],
  ])
  expect(suggested.people.map(({ name }) => name)).toEqual(['Anita Sorrell'])
  expect(suggested.dates.map(({ words, edtf }) => [words, edtf])).toContainEqual(['Wednesday', '2026-11-18'])
})

test('a name that two people have is nobody’s until somebody says whose', async () => {
  const other = { ...anita, id: 'other' as EntryId }

  const suggested = await suggestWith(extractor)(text, { date: null, known: [anita, other] })

  expect(suggested.quotes[0]?.person).toBeNull()
})

test('a text that cannot be read now is asked about again later', async () => {
  const busy = { suggest: async () => ({ refused: 'extraction-busy' as const }) }

  await expect(suggestWith(busy)(text, { date: null, known: [] })).rejects.toThrow('Too many texts')
})
