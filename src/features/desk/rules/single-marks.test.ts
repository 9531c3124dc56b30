import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { quotationMarks } from './quotation-marks.ts'

const marksIn = (...asked: Parameters<typeof quotationMarks>) => Array.from(quotationMarks(...asked))

const found = (...body: string[]) => marksIn(aDraft({ body }), { quotes: 'single' }).map(({ evidence }) => evidence)

test.each([
  [['‘We shall sail at six,’ the skipper said.']],
  [["'We shall sail at six,' the skipper said. 'Not before.'"]],
  [['‘He told me “go home” and I went,’ Ms Orr said.']],
  [['‘The roof went first.', '‘Then we ran,’ he said.']],
  [['The ’90s were the skippers’ best years, and rock ’n’ roll was why.']],
  [['The ‘90s and ‘em all, goin’ strong; the Joneses’ boat.']],
  [['‘It’s the bosses’ cars that I can’t bear,’ she said.']],
  [['He called it ‘a folly’ and ‘worse’.']],
  [['‘I asked Gonzalez’ cousin, for goodness’ sake,’ he said. At Gonzalez’ request, they sat.']],
  [['‘I took a bit o’ summat, i’ case there were a lad wi’ nowt.’ So he’d a’ gone.']],
  [['The answer was ‘yes’ and then ‘no’ again.']],
])('the desk accepts %j in a paper of single marks', (body) => {
  expect(found(...body)).toEqual([])
})

test.each([
  ['‘We shall sail at six, the skipper said.', '‘We shall sail at six, the skipper said.'],
  ['We shall sail at six,’ the skipper said.', 'We shall sail at six,’'],
  ['He called it ‘a folly and went home.', '‘a folly and went home.'],
  ['He called it a folly’ and went home.', 'He called it a folly’'],
  ["'We shall sail at six, said Ms Orr.", "'We shall sail at six, said Ms Orr."],
])('the desk finds what is wrong with %j', (text, evidence) => {
  expect(found(text)).toEqual([evidence])
})

test('a lost single mark is put in where one place is possible', () => {
  const [fault] = marksIn(aDraft({ body: ['‘We are done, said Ms Orr.'] }), { quotes: 'single' })

  expect(fault?.fix?.text).toBe('’')
})
