import { expect, test } from 'vitest'
import { costOf } from '../../testing/cost.ts'
import { suggest } from './suggest.ts'

test.each([
  ['en', 'The board said on Monday that it would not be able to open the port before the end of the week.'],
  [
    'de',
    'Die Behörde hat am Montag mitgeteilt, dass der Hafen nicht vor dem Ende der Woche geöffnet wird und die Schiffe warten.',
  ],
  [
    'fr',
    'La direction du port a dit que les bateaux ne sont pas dans le port et que cette semaine sera longue pour les marins.',
  ],
  [
    'es',
    'La autoridad dijo que el puerto no se abre en la semana y que los barcos de la ciudad están en el mar con su gente.',
  ],
  ['ru', 'Порт закрыт до конца недели, сказал начальник порта.'],
  ['ar', 'قال المدير: «الميناء مغلق».'],
  ['ja', '港は週末まで閉まっていると局長は述べた。'],
  ['und', '12345 — 678'],
])('a text in %s is told as such', (language, text) => {
  expect(suggest(text).language).toBe(language)
})

test('of another language only the quotation marks are read, and it says so', () => {
  const text =
    '„Wir fahren um sechs“, sagte Ada Reed am Montag, und das ist nicht die Meinung der Behörde, die den Hafen hat.'
  const found = suggest(text, { date: '2026-06-18' })

  expect(found.note).toContain('not in English')
  expect(found.quotes.map((quote) => [quote.text, quote.speaker])).toEqual([['Wir fahren um sechs', null]])
  expect([found.people, found.dates]).toEqual([[], []])
})

test.each(['', '   ', '\n\n', '“', '”', '😀'])('%j suggests nothing and breaks nothing', (text) => {
  expect(suggest(text).quotes).toEqual([])
})

test('right-to-left words and marks inside names keep every offset', () => {
  const text = '“Shalom to all of you,” said Noa \u200fלוי\u200f Levi 😀, and Zoe\u0301 O’Brien-Núñez said: “We sail.”'
  const { quotes, people } = suggest(text)

  for (const { start, end, text: words } of [...quotes, ...people]) expect(text.slice(start, end)).toBe(words)
  expect(quotes.at(-1)?.speaker?.text).toBe('Zoe\u0301 O’Brien-Núñez')
})

test('a draft of 2 MB with thousands of quotations is read in time', { timeout: 60_000 }, () => {
  const text = '“We sail at six,” said Ada Reed on Monday. She had met Tom Bell in Exham.\n\n'.repeat(26_000)

  const cost = costOf(() => expect(suggest(text, { date: '2026-06-18' }).quotes.length).toBe(26_000))

  expect(cost).toBeLessThan(20_000)
})

const units = [
  '“a ',
  '" ',
  '‘a ',
  "'",
  'a, ',
  'A. ',
  'of A ',
  '2020 ',
  'May ',
  'last ',
  'he said ',
  '“a” said ',
  'A-B-',
  '(',
  '3 to ',
  'Secretary of ',
]

test.each(units)('200,000 characters of %j take no unreasonable time', { timeout: 60_000 }, (unit) => {
  const text = unit.repeat(Math.ceil(200_000 / unit.length))

  expect(costOf(() => suggest(text, { date: '2026-06-18' }))).toBeLessThan(10_000)
})

test.each([
  [
    'emoji and marks that combine',
    '“We sail,” said Ada 🧜🏽‍♀️ Reed on Monday. “Yes,” said Zoe\u0301 Müller‐O’Neill 🇬🇧.',
  ],
  ['lines of a width', 'The board of Exham\nHarbour Ltd met in New\nYork on Monday, as it had\nsaid, Ada  Reed said.'],
  ['carriage returns and a byte order mark', '\ufeff“We sail,” said Ada Reed.\r\n\r\n“Alone,” she added on Monday.'],
  ['text to the left and to the right', '\u200f“We sail,” said Ada Reed. قالت: «لا».\u200f She left Exham on Monday.'],
  ['NUL and halves of pairs', '“We sail \ud83d at six\0,” said Ada \udc00Reed on Monday. “No,” said Bell\ud800.'],
])('every place is that of its words: %s', (_what, text) => {
  const { quotes, people, organisations, places, dates } = suggest(text, { date: '2026-06-18' })
  const speakers = quotes.flatMap(({ speaker }) => (speaker ? [speaker] : []))
  const all = [...quotes, ...speakers, ...people, ...organisations, ...places]

  expect(all.map(({ start, end }) => text.slice(start, end))).toEqual(all.map((each) => each.text))
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(dates.map(({ words }) => words))
})
