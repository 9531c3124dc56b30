import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { readCopy } from '../files/read-copy.ts'
import { quotationMarks } from './quotation-marks.ts'

const marksIn = (...asked: Parameters<typeof quotationMarks>) => Array.from(quotationMarks(...asked))

const placesIn = (...body: string[]) => marksIn(aDraft({ body })).map(({ place }) => [place.passage, place.start])

const goesOn = '“Then the lights went on,” she said.'

test.each([
  '“We waited,” she said, “and nobody came.',
  '“We waited”, said Ms Orr, “and nobody came.',
  '“We waited,” said the harbour master – “but nobody came.',
  '“We waited,” she told the Packet, “because nobody came.',
  '“We waited,” said Ms Orr, who is 40, “until nobody came.',
  '“Well?” asked Mr. Bell, “and nobody came.',
  '"We waited," she said, "and nobody came.',
  'she said: “we waited and nobody came.',
  'Ms Orr wrote, “we waited and nobody came.',
])('a quotation may run on into the next paragraph from %s', (text) => {
  expect(placesIn(text, text.includes('"') ? goesOn.replace(/[“”]/g, '"') : goesOn)).toEqual([])
})

test.each([
  '“We shall sail at six, he told the Packet.',
  '“We shall sail at six, she told reporters on Tuesday.',
  '“We shall sail at six, the mayor told councillors.',
  '“We shall sail at six, Ms Orr told a press conference.',
  '“The wall is gone, said the harbour master.',
  '“The wall is gone, said a spokeswoman for the board.',
  '“The wall is gone, said Exham’s harbour master.',
  '“The wall is gone, said one of the crew.',
  '“The wall is gone, said neighbours.',
  '“The wall is gone! said her sister.',
  '“Who pays? asked the mayor.',
  '“The wall is gone, he said.',
  '“The wall is gone, she added, laughing.',
  '“The wall is gone, the harbour master said.',
  '“The wall is gone, police said.',
  '“The wall is gone, Ms Orr said on Tuesday.',
  '“The wall is gone, according to Ms Orr.',
  '“The wall is gone, according to the harbour master.',
  '“The wall is gone, according to Ada Orr, who runs the ferry.',
  '“The wall is gone, as Ms Orr put it.',
  '“The wall is gone, read the statement.',
  '“The wall is gone, the statement read.',
  '“The wall is gone. The boats are not, they said.',
])('a closing mark is lost in %s though the next paragraph opens with one', (text) => {
  expect(placesIn(text, '“No,” said Mr Bell.')).toEqual([['p1', 0]])
  const straight = text.replace('“', '"')
  expect(placesIn(straight, '"No," said Mr Bell.')).toEqual([['p1', 0]])
})

test.each([
  '“When I asked him, he told me to leave.',
  '“My father was a fisherman, and he told stories.',
  '“When I got there, he said nothing.',
  '“When I rang the board, Tom said no.',
  '“He came in, said nothing and left.',
  '“She stood up, said a prayer and sat down.',
  '“He knelt, said the rosary and wept.',
  '“If they ask, he said, it was me.',
  '“The road was safe, according to the figures.',
  '“He came up to me. ‘I am leaving,’ he said. Then he left.',
  '“I took it out. My brother, he says, ‘Nobody would see that.’ And I told him, ‘I would.’',
  '“He told me, and then she said: ‘No.’',
  '“As my mother said, you wait.',
  '“You wait, as they say.',
])('%s may be a quotation that runs on', (text) => {
  expect(placesIn(text, goesOn)).toEqual([])
})

test('a speech that somebody begins cannot be gone on with by somebody else', () => {
  expect(placesIn('Ms Orr told the Packet: “We shall sail at six.', '“No,” said Mr Bell.')).toEqual([['p1', 24]])
  expect(placesIn('Ms Orr told the Packet: “We shall sail at six.', '“Not before,” said Ms Orr.')).toEqual([])
  expect(placesIn('Ms Orr told the Packet: “We shall sail at six.', '“Not before,” she said.')).toEqual([])
})

test.each([
  ['“The roof went first.\n\n“Then the walls.\n\n“Then we ran,” he said.\n\nNobody was hurt.\n'],
  [
    'The night of the flood\n\n“The roof went first.\n\n“Then the walls.\n\n“Then we ran,” he said.\n\nNobody was hurt.\n',
  ],
  [
    'The night of the flood\n\n"The roof went first.\n\n"Then the walls.\n\n"Then we ran," he said.\n\nNobody was hurt.\n',
  ],
  [
    'The night of the flood\n\n‘The roof went first.\n\n‘Then the walls.\n\n‘Then we ran,’ he said.\n\nNobody was hurt.\n',
  ],
  ['“It began\n“It ended,” he said.\nNobody was hurt.\n'],
])('a quotation may begin in a short first paragraph of plain text: %j', (text) => {
  expect(marksIn(readCopy('a.txt', text).draft, { quotes: text.includes('‘') ? 'single' : 'double' })).toEqual([])
})
