import { expect, test } from 'vitest'
import { suggest } from '../suggest.ts'

const speakers = (text: string) => suggest(text).quotes.map(({ speaker, pattern }) => [speaker?.text ?? null, pattern])

test.each([
  ['“We sail at six,” said Ada Reed.', 'Ada Reed', 'quote-said-name'],
  ['“We sail at six,” said Ada Reed, the harbour master.', 'Ada Reed, the harbour master', 'quote-said-name'],
  ['“We sail at six,” says a spokesman for the harbour board.', 'a spokesman for the harbour board', 'quote-said-name'],
  ['“We sail at six,” Ada Reed said on Monday.', 'Ada Reed', 'quote-name-said'],
  ['“We sail at six,” Ms. Reed told the Packet.', 'Ms. Reed', 'quote-name-said'],
  ['“We sail at six,” Reed, who has run the port since 2009, said.', 'Reed', 'quote-name-said'],
  ['“We sail at six,” she later added.', 'she', 'quote-name-said'],
  ['“Do we sail at six?” Reed asked.', 'Reed', 'quote-name-said'],
  ['“Off we go then!” shouted the boatswain.', 'the boatswain', 'quote-said-name'],
  ['“We sail at six,” the ferry company said in a statement.', 'the ferry company', 'quote-name-said'],
  ['“We sail at six,” according to Ada Reed.', 'Ada Reed', 'according-to'],
  ['According to Ada Reed, the crew is “ready for anything at all”.', 'Ada Reed', 'according-to'],
  ['Ada Reed said: “We sail at six.”', 'Ada Reed', 'said-colon'],
  ['Reed told reporters on Tuesday: “We sail at six.”', 'Reed', 'said-colon'],
  ['Reed said, “We sail at six.”', 'Reed', 'said-comma'],
  ['Ada Reed, 45, a pilot from Exham, said, “We sail at six.”', 'Ada Reed, 45, a pilot from Exham', 'said-comma'],
  ['Reed said the port was “open to anybody with a boat” again.', 'Reed', 'said-within'],
  ['Reed called the plan “a waste of good timber”.', 'Reed', 'called-within'],
  ['The plan was described by Ada Reed as “a waste of good timber”.', 'Ada Reed', 'called-within'],
  ['The plan is “a waste of good timber”, said Ada Reed.', 'Ada Reed', 'quote-said-name'],
  ['The plan is “a waste of good timber” for the town, Reed said.', 'Reed', 'said-after'],
  ['In Reed’s words, “the sea decides, and we agree”.', 'Reed', 'in-words'],
  ['As Ada Reed put it, “the sea decides, and we agree”.', 'Ada Reed', 'said-comma'],
  ['Reed was quoted in the report as saying, “We should have sailed.”', 'Reed', 'said-comma'],
  ['The board issued a statement saying “the port is safe and open”.', 'The board', 'said-within'],
  ['Ada Reed: “We sail at six”', 'Ada Reed', 'name-colon'],
  ['“The sea decides, and we agree.” — Ada Reed', 'Ada Reed', 'dash'],
  ['Reed shook her head and said “it was never going to float”.', 'Reed', 'said-within'],
  ['Tom Bell and Ada Reed said: “We sail at six.”', 'Tom Bell and Ada Reed', 'said-colon'],
  ['PORT ELDER, June 18 — Reed said: “We sail at six.”', 'Reed', 'said-colon'],
])('%s', (text, speaker, pattern) => {
  expect(speakers(text)).toEqual([[speaker, pattern]])
})

test('a quotation that its speaker interrupts has that speaker twice', () => {
  const found = speakers('“If we wait,” Reed said, “the tide will not.”')

  expect(found).toEqual([
    ['Reed', 'quote-name-said'],
    ['Reed', 'split-quote'],
  ])
})

test('the speaker goes on in the same paragraph and in the next', () => {
  const found = speakers('“We sail,” said Ada Reed. “Nobody stops us.”\n\n“Not this time.”')

  expect(found).toEqual([
    ['Ada Reed', 'quote-said-name'],
    ['Ada Reed', 'same-paragraph'],
    ['Ada Reed', 'previous-paragraph'],
  ])
})

test('a quotation over several paragraphs is one speaker’s, and says where it goes on', () => {
  const { quotes } = suggest('“We sail,” said Ada Reed. “Nobody stops us.\n\n“Not this time.\n\n“Never again.”')

  expect(quotes.map(({ speaker, continued }) => [speaker?.text, continued])).toEqual([
    ['Ada Reed', false],
    ['Ada Reed', false],
    ['Ada Reed', true],
    ['Ada Reed', true],
  ])
})

test.each([
  'The “tiny house” movement began in a garden.',
  'Rain fell on the “temporary” bridge all night.',
  'She bought a “vintage” coat.',
])('a word between marks that nobody says has no speaker and is not sure: %s', (text) => {
  const [quote] = suggest(text).quotes

  expect(quote).toMatchObject({ speaker: null, person: null })
  expect(quote?.confidence).toBeLessThan(0.5)
})

test('a passive verb gives no speaker to whom it happened', () => {
  const [quote] = suggest('Reed was told that the port was “closed to all but the lifeboat”.').quotes

  expect(quote?.pattern).not.toBe('said-within')
})

test('the words of a quotation stand at its offsets, without the marks', () => {
  const text = 'Reed 👩‍✈️ said: “We sail,\u00a0José.”'
  const [quote] = suggest(text).quotes

  expect(quote?.text).toBe('We sail,\u00a0José.')
  expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text)
  expect(text.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe(quote?.speaker?.text)
})
