import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDraft, aPassage } from '../../testing/drafts.ts'
import type { Draft, Finding } from './finding.ts'
import { rules } from './rule-list.ts'
import { check, isBlocking } from './rules.ts'

/** Every fault at once, in an article of our own. */
const faulty: Draft = {
  headline: 'Orr will open the mended Exham ferry pier this week',
  standfirst:
    'After a year of repairs that cost two million, the senior harbour officer will cut a ribbon and maybe sail with the island’s oldest pilot.',
  byline: [],
  dateline: null,
  sources: [],
  passages: [
    'This week, Harbour Secretary Ada Orr will open the mended ferry pier at Exham, which closed in February.',
    'The senior harbour officer will cut a ribbon and sail with the oldest pilot on the island, after a year of repairs that cost two million.',
    'It was the the longest closure since 1911. On Wednesday, Tom Bell, the senior harbour officer for the north, called it “no small thing”.',
    '“We built it to last, a proper piece of work, and remarked Bell.Nobody at the pier disagreed with him last year, and nobody did on Saturday.',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
  ].map((text, index) => aPassage({ id: `p${index + 1}`, text })),
}

test('an article with every fault gets each of its findings once, in reading order', () => {
  const found = check(faulty).map(({ rule, level, place, evidence }) => [
    level,
    rule,
    place.passage ?? place.field,
    evidence,
  ])

  expect(found).toEqual([
    ['warn', 'relative-date', 'headline', 'this week'],
    ['block', 'no-byline', 'byline', ''],
    ['block', 'no-dateline', 'dateline', ''],
    ['block', 'no-source', 'sources', ''],
    ['warn', 'relative-date', 'p1', 'This week'],
    ['note', 'restatement', 'p1', 'This week, Harbour Secretary Ada Orr will open the mended…'],
    ['warn', 'relative-date', 'p1', 'in February'],
    ['note', 'restatement', 'p2', 'The senior harbour officer will cut a ribbon and sail with…'],
    ['warn', 'doubled-word', 'p3', 'the the'],
    ['warn', 'relative-date', 'p3', 'On Wednesday'],
    ['warn', 'shared-description', 'p3', 'the senior harbour officer'],
    ['block', 'quotation-marks', 'p4', '“We built it to last, a proper piece of work, and remarked…'],
    ['warn', 'missing-space', 'p4', 'Bell.Nobody'],
    ['warn', 'relative-date', 'p4', 'last year'],
    ['warn', 'relative-date', 'p4', 'on Saturday'],
    ['block', 'boilerplate', 'p5', 'Leave a Reply / Your email address will not be published.…'],
  ])
})

test('an article with nothing wrong gets no findings', () => {
  const body = [
    'Passengers will pay £4.60 a crossing from next month, the harbour board decided on Tuesday.',
    '“Nobody likes it,” said Ada Orr, its chair. “But diesel has doubled.',
    '“We held out for two years.”',
  ]

  expect(check(aDraft({ body }))).toEqual([])
})

test('only findings of the highest level stop publication', () => {
  expect(check(faulty).filter(isBlocking)).toHaveLength(5)
})

test('every rule has a name of its own and says what it looks for', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  expect(rules.every(({ says }) => /^[A-Z].*\.$/.test(says))).toBe(true)
})

const pieces = fc.constantFrom(
  ...'“ ” " ‘ ’ . , ; … — ( ) [ ] * TK tk XXX the the on Wednesday last week in February 18 June U.S. e.g. said Orr Ada'.split(
    ' ',
  ),
  ', the chief planner, ',
  'Leave a Reply',
  'Your email address will not be published',
  '\n',
  ' ',
  '.President',
  '😀',
  '\ud800',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
)
const kinds = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'pullQuote',
  'figure',
  'rule',
] as const
const anyDraft: fc.Arbitrary<Draft> = fc.record({
  headline: anyText,
  standfirst: anyText,
  titles: fc.record({ shortHeadline: anyText, shareDescription: anyText }),
  byline: fc.array(anyText, { maxLength: 3 }),
  dateline: fc.option(fc.record({ place: anyText, date: fc.option(anyText) })),
  sources: fc.array(fc.record({ title: anyText, url: fc.option(anyText) }), { maxLength: 3 }),
  passages: fc
    .array(fc.record({ kind: fc.constantFrom(...kinds), text: anyText }), { maxLength: 8 })
    .map((list) => list.map((each, index) => ({ ...each, id: `p${index}` }))),
})

function textAt(draft: Draft, { place }: Finding): string {
  if (place.field === 'body') return draft.passages.find(({ id }) => id === place.passage)?.text ?? ''
  if (place.field === 'byline') return draft.byline.join(', ')
  if (place.field === 'dateline') return draft.dateline?.place ?? ''
  if (place.field === 'picture') return ''
  if (place.field === 'publishes') return draft.publishes ?? ''
  if (place.field === 'sources') return draft.sources.map(({ title }) => title).join('\n')
  const { headline, standfirst, titles } = draft
  return { headline, standfirst, ...titles }[place.field] ?? ''
}

test('whatever is written, the desk answers, and every place it names is inside the text', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      for (const finding of check(draft)) {
        const { length } = textAt(draft, finding)
        for (const { start, end } of [finding.place, finding.fix ?? finding.place]) {
          expect(0 <= start && start <= end && end <= length).toBe(true)
        }
      }
    }),
    { numRuns: 400 },
  )
})

const cleanSentence = fc.constantFrom(
  'The ferry sails at six.',
  'Nobody on the pier had seen it before.',
  '“It will hold,” the skipper said.',
  'Repairs cost £2.4m, according to the U.S. insurer.',
  'Mr Bell, who keeps bees, was not asked.',
)
const cleanStory = fc.array(cleanSentence, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))

test.each([
  ['quotation-marks', ' He called it “a folly.'],
  ['missing-space', ' It was over.Nobody stayed.'],
  ['doubled-word', ' They sat on on the wall.'],
  ['boilerplate', ' It cost TK pounds.'],
] as const)('clean text has no findings, and the fault of %s put into it is the only one found', (rule, fault) => {
  fc.assert(
    fc.property(cleanStory, cleanStory, (before, after) => {
      const clean = aDraft({ body: [before, after] })
      const spoilt = aDraft({ body: [before + fault, `Then: ${after}`] })

      expect(check(clean)).toEqual([])
      expect(check(spoilt).map((finding) => finding.rule)).toEqual([rule])
    }),
    { numRuns: 60 },
  )
})

const size = 200_000
const filledWith = (unit: string) => unit.repeat(Math.ceil(size / unit.length))

test.each([
  'The ferry sails at six on Wednesday, and “nobody” said so. ',
  'a',
  'A',
  ' ',
  '“',
  '" ',
  '.A',
  'a.',
  'the ',
  'TK',
  'TK ',
  '[insert ',
  'last ',
  'on Wednesday',
  'Ada Orr, the top ',
  'Ada Orr, the chief planner for Exham, said. ',
  'the chief planner of the ',
  'Aa ',
  'Leave a Reply\n',
  '© 2026 \n',
  '1,',
  ', said ',
  'share share ',
  "a'",
])('200,000 characters of %j take the desk no unreasonable time', (unit) => {
  const text = filledWith(unit)
  const draft = aDraft({ dateline: null, headline: text, standfirst: text, body: [text] })

  expect(check(draft)).toBeInstanceOf(Array)
})

test('a body of many short passages takes the desk no unreasonable time', () => {
  const body = Array.from({ length: 5000 }, (_each, at) => `Ada Orr${at}, the chief planner for ward ${at}, said “no.`)

  expect(check(aDraft({ dateline: null, body }))).toBeInstanceOf(Array)
})

test('of one rule no more is said than somebody would read', () => {
  const body = ['“a '.repeat(5000)]

  expect(check(aDraft({ body })).length).toBeLessThanOrEqual(200)
})

test.each(['a', '”', '’', '“a ', 'Ab ', 'Mr ', 'A.', '[', '1', '1,', '1 '])(
  'nobody waits for a passage of 300,000 characters that is nothing but %j',
  (bit) => {
    const text = bit.repeat(Math.ceil(300_000 / bit.length))
    const asked: string[] = []

    const people = [{ id: '1', name: 'Ab Ab', aliases: [], roles: [] }]
    const facts = { people, names: [], quotes: [], sources: [], lost: [] }
    const published = { passages: [aPassage({ text: text.slice(1) })], isTold: false }
    check(aDraft({ body: [text], facts, published }), { isWord: (word) => asked.push(word) < 0 })

    expect(asked.length).toBeLessThan(10_000)
  },
  4_000,
)
