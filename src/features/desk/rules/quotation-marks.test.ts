import { describe, expect, test } from 'vitest'
import { aDraft, aPassage } from '../../../testing/drafts.ts'
import type { Passage } from '../finding.ts'
import { quotationMarks } from './quotation-marks.ts'

const marksIn = (...asked: Parameters<typeof quotationMarks>) => Array.from(quotationMarks(...asked))

const sound: [string, string[]][] = [
  ['a quotation with its speaker', ['“We shall sail at six,” the skipper said.']],
  ['two quotations in one paragraph', ['“No,” she said. “Not while I am mayor.”']],
  ['straight marks', ['"We shall sail at six," the skipper said. "Not before."']],
  ['a running quotation', ['“The roof went first.', '“Then the walls.', '“Then we ran,” he said.']],
  ['a running quotation in a list', ['• “The roof went first.', '• “Then we ran,” he said.']],
  ['a running quotation in straight marks', ['"The roof went first.', '"Then we ran," he said.']],
  ['a quotation inside a quotation', ['“He told me ‘go home’ and I went,” Ms Orr said.']],
  ['single marks that are apostrophes', ['The ’90s were the skippers’ best years, and ‘rock ’n’ roll’ was why.']],
  ['inches', ['The plank was 12" wide and the mast 6\'2" across.']],
  ['inches inside a quotation', ['"The plank was 12" wide," he said.']],
  ['a quotation after a dash or a bracket', ['The plan—“a folly” (“a crime”, said some)—went ahead.']],
  ['a quotation that begins with an ellipsis', ['“… and that was that,” he said.']],
  ['a mark after a colon and before a dash', ['She wrote: “It is done”—and left.']],
  ['a quotation that ends with a question', ['“Who pays?” asked Mr Bell.']],
  ['quotations one inside another with the same marks', ['“He said “no” to me,” she recalled.']],
  ['no quotation at all', ['The ferry sails at six.']],
]

const faulty: [string, string[], string][] = [
  [
    'a quotation never closed',
    ['“We shall sail at six, the skipper said.'],
    '“We shall sail at six, the skipper said.',
  ],
  [
    'a second quotation opened inside an open one',
    ['“No. “Not while I am mayor,” she said.'],
    '“No. “Not while I am mayor,” she said.',
  ],
  ['a closing mark with no opening', ['We shall sail at six,” the skipper said.'], 'We shall sail at six,”'],
  [
    'a running quotation that the next paragraph drops',
    ['“The roof went first.', 'The walls stood.'],
    '“The roof went first.',
  ],
  ['a running quotation that nothing follows', ['“The roof went first.', '“Then the walls.'], '“Then the walls.'],
  [
    'a paragraph of a running quotation without its mark',
    ['“The roof went first.', 'Then we ran,” he said.'],
    'Then we ran,” he said.',
  ],
  [
    'straight marks never closed',
    ['"We shall sail at six, the skipper said.'],
    '"We shall sail at six, the skipper said.',
  ],
  ['a straight mark never opened', ['We shall sail at six," the skipper said.'], 'We shall sail at six,"'],
  ['a mark facing the wrong way at the end', ['“We shall sail,“ she said.'], '“ she said.'],
  ['a mark facing the wrong way at the start', ['”We shall sail,” she said.'], '”We shall sail,” she said.'],
  ['a partial quotation left open', ['He called it “a disgrace and went home.'], '“a disgrace and went home.'],
  [
    'a speech that names its speaker and then runs on',
    ['“We are done, said Ms Orr.', '“No,” said Mr Bell.'],
    '“We are done, said Ms Orr.',
  ],
  [
    'a speaker garbled into the quotation',
    ['“We come in good faith, and remarked Orr.'],
    '“We come in good faith, and remarked Orr.',
  ],
]

test.each(sound)('the desk accepts %s', (_what, body) => {
  expect(marksIn(aDraft({ body }))).toEqual([])
})

test.each(faulty)('the desk finds %s', (_what, body, evidence) => {
  expect(marksIn(aDraft({ body })).map((fault) => fault.evidence)).toEqual([evidence])
})

test.each([
  ['“We shall sail at six, the skipper said.', undefined],
  ['“We are done, said Ms Orr.', '“We are done,” said Ms Orr.'],
  ['“We are done, she said. The vote is next.', '“We are done,” she said. The vote is next.'],
  ['“We come in good faith, and remarked Orr.', '“We come in good faith,” and remarked Orr.'],
  ['"We are done, Mr Bell said.', '"We are done," Mr Bell said.'],
  ['“We are done.', '“We are done.”'],
  ['“We are done, she said. He, she said, was not.', undefined],
  ['We are done,” she said.', undefined],
])('a closing mark is suggested only where it is certain: %s', (text, mended) => {
  const [fault] = marksIn(aDraft({ body: [text] }))

  const fix = fault?.fix

  expect(fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toBe(mended)
})

describe('a quotation across other blocks', () => {
  const flow = (...passages: [Passage['kind'], string][]) =>
    aDraft({ passages: passages.map(([kind, text], index) => aPassage({ id: `p${index}`, kind, text })) })

  test.each([
    [
      'a heading between',
      flow(['paragraph', '“It began.'], ['heading', 'The flood'], ['paragraph', '“It ended,” he said.']),
    ],
    ['a picture between', flow(['paragraph', '“It began.'], ['figure', ''], ['paragraph', '“It ended,” he said.'])],
    ['a list inside', flow(['paragraph', '“We need:'], ['bulletList', 'sand,'], ['bulletList', 'time.”'])],
    [
      'a block quotation whose marks close at its end',
      flow(['blockquote', '“It began.'], ['blockquote', 'It ended.”']),
    ],
    ['a block quotation with no marks', flow(['blockquote', 'It began.'], ['blockquote', 'It ended.'])],
    [
      'a pull quotation of its own',
      flow(['paragraph', '“It began.'], ['pullQuote', '“It ended”'], ['paragraph', '“Yes,” he said.']),
    ],
  ])('may run on with %s', (_what, draft) => {
    expect(marksIn(draft)).toEqual([])
  })

  test('a block quotation does not close the quotation of the paragraph before it', () => {
    const draft = flow(['paragraph', '“It began.'], ['blockquote', 'It ended.”'])

    expect(marksIn(draft)).toHaveLength(2)
  })

  test('a headline or a standfirst closes its own quotation', () => {
    const draft = aDraft({ headline: '“We sail', standfirst: 'at six,” says the skipper', body: [] })

    expect(marksIn(draft).map(({ place }) => place.field)).toEqual(['headline', 'standfirst'])
  })
})
