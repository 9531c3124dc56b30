import { expect, test } from 'vitest'
import { corpus, countWords, plain, type Sample } from './corpus.ts'
import type { Span } from './gold.ts'

const samples = corpus()

function textAt({ draft }: Sample, { passage, start, end }: Span): string | undefined {
  return draft.passages[passage - 1]?.text.slice(start, end)
}

test.each(samples.map((sample) => [sample.name, sample] as const))(
  'everything found in %s stands exactly where it is said to',
  (_name, sample) => {
    const { quotes, dates, people } = sample.gold
    const spans = [...quotes, ...quotes.flatMap(({ speaker }) => speaker ?? []), ...dates]
    const body = sample.draft.passages.map(({ text }) => text).join('\n')

    expect(spans.filter((span) => textAt(sample, span) !== span.text)).toEqual([])
    expect(quotes.filter(({ person }) => person !== null && !people.includes(person))).toEqual([])
    expect(dates.filter(({ edtf }) => !/^\d{3}[\dX](?:-\d\d){0,2}[~?]?(?:\/\d{4}-\d\d-\d\d)?$/.test(edtf))).toEqual([])
    expect(people.filter((name) => !body.includes(name.split(' ').at(-1) ?? ''))).toEqual([])
  },
)

test.each(samples.map((sample) => [sample.name, sample] as const))(
  '%s is as long as an article is',
  (_name, sample) => {
    expect(sample.words).toBeGreaterThanOrEqual(300)
    expect(sample.words).toBeLessThanOrEqual(900)
  },
)

test('there are enough articles, quotes and dates to measure by', () => {
  const quotes = samples.flatMap(({ gold }) => gold.quotes)

  expect(quotes.filter(({ text, speaker }) => speaker && countWords(text) >= 4).length).toBeGreaterThanOrEqual(300)
  expect(samples.flatMap(({ gold }) => gold.dates).length).toBeGreaterThanOrEqual(250)
  expect(samples).toHaveLength(60)
  expect(samples.filter(({ isHeldOut }) => isHeldOut)).toHaveLength(20)
})

test('the plain articles are as many, each of some length, and nothing of them is confirmed', () => {
  const ordinary = plain()

  expect(ordinary).toHaveLength(60)
  expect(ordinary.filter(({ isHeldOut }) => isHeldOut)).toHaveLength(20)
  expect(ordinary.filter(({ words }) => words < 200 || words > 900).map(({ name }) => name)).toEqual([])
  expect(ordinary.filter(({ draft }) => draft.facts !== undefined)).toEqual([])
})
