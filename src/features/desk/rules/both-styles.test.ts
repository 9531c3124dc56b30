import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { quotationMarks } from './quotation-marks.ts'

const marksIn = (...asked: Parameters<typeof quotationMarks>) => Array.from(quotationMarks(...asked))

/** A text with its outer marks as `<` and `>` and its inner ones as `[` and `]`, in each style, curly and straight. */
function styles(text: string) {
  const marked = (marks: string) =>
    ['<', '>', '[', ']'].reduce((so, place, at) => so.replaceAll(place, marks[at] ?? ''), text)
  return [
    ['double', marked('“”‘’')],
    ['double', marked('""\'\'')],
    ['single', marked('‘’“”')],
    ['single', marked('\'\'""')],
  ] as const
}

const found = (quotes: 'single' | 'double', text: string) =>
  marksIn(aDraft({ body: text.split('\n') }), { quotes }).map(({ place }) => place.start)

const sound = [
  '<We sail at six,> said Ms Orr.',
  '<No,> she said. <Not while I am mayor.>',
  '<He told me [go home] and I went,> Ms Orr said.',
  '<He said, [No. Not today,]> she said. <I left.>',
  '[Closed], as the sign had it, was how they found it.',
  '<It’s the boat’s last year, and it isn’t ours,> she said.',
  'The ’90s were the skippers’ best years, and rock ’n’ roll was why.',
  "The '90s were the skippers' best years, and rock 'n' roll was why.",
  'She kept the Joneses’ keys and the bosses’ cars.',
  '<The roof went first.\n<Then the walls.\n<Then we ran,> he said.',
  'They called it <a folly>, <a crime> and <worse>.',
  '<Who pays?> asked Mr Bell. <Not me!> he added.',
]

test.each(sound.flatMap(styles))('in %s marks nothing is wrong with %s', (quotes, text) => {
  expect(found(quotes, text)).toEqual([])
})

const faulty: [string, number][] = [
  ['<We sail at six, said Ms Orr.', 0],
  ['We sail at six,> said Ms Orr.', 15],
  ['He called it <a folly and went home.', 13],
  ['<No,> she said. <Not while I am mayor.', 16],
  ['<It’s the boat’s last year, said Ms Orr.', 0],
]

test.each(faulty.flatMap(([text, at]) => styles(text).map(([quotes, so]) => [quotes, so, at] as const)))(
  'in %s marks one is missing in %s',
  (quotes, text, at) => {
    expect(found(quotes, text)).toEqual([at])
  },
)
