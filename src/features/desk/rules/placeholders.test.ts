import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { boilerplate } from './boilerplate.ts'

const found = (...body: string[]) => boilerplate(aDraft({ body })).map(({ evidence }) => evidence)

test.each([
  'She was fined [number redacted] last year.',
  '“There were a [number of] boats,” she said.',
  'The letter to [name withheld] was read out.',
  '“[Name removed] was there,” the note said.',
  '“I told [name changed] to go,” he said.',
  '“It [date unknown] was cold.”',
  'It had a [quote continues] in it.',
  '“They [check in] at noon,” he said.',
  '“We will [add to] it,” he said.',
  '“They [confirm that] it is so,” he said.',
  '“We [check] the boats daily,” he said.',
  '“The best is yet [to come],” he said.',
  '“[Place of birth] is on the form,” he said.',
  '“It is [link in Welsh] here.”',
  '“He is [sic] a [photo shows] man.”',
  'The [date-stamped] parcels had gone.',
  '“They [figure out] the rest,” he said.',
  '“I [place my] trust in it,” he said.',
  '“the [names have been changed] people”',
  '[Photograph by the author]',
  'The [insert of 1920] was lost.',
  'He saw the film XXX twice.',
  'The film xXx: Return of Xander Cage had a rival, XXX: State of the Union.',
  'Vin Diesel starred in XXX (2002).',
  'The song XXX was a hit, and XXX came back in May.',
  'Volume XXX is missing, as is chapter XXX.',
  'An XXX rating was given to the XXX films.',
  'TK Lines will run the ferry. The firm, TK Lines, is new.',
  'The ferry is run by TK Lines. TK said it would sail.',
  'The firm TK said it would sail.',
  'The company, called TK, is new.',
  'It was bought by TK Holdings and TKTK Records.',
  'TK’s Diner and the rapper TK shared a stage.',
  'She drank a can of XXXX Gold; the brewer XXXX said so.',
  'He wore “XXX,” the badge said.',
])('the desk accepts: %s', (text) => {
  expect(found('Fares will rise.', text)).toEqual([])
})

test.each([
  ['The mayor, [insert name], was there.', '[insert name]'],
  ['The mayor, [INSERT NAME], was there.', '[INSERT NAME]'],
  ['The mayor, [name], was there.', '[name]'],
  ['The mayor, [name TK], was there.', '[name TK]'],
  ['The mayor, [Name], was there.', '[Name]'],
  ['It was on [date].', '[date]'],
  ['It was on [date to come].', '[date to come]'],
  ['It cost [check figure].', '[check figure]'],
  ['It cost £4m [check].', '[check]'],
  ['It cost £4m [confirm with council].', '[confirm with council]'],
  ['It cost £4m [citation needed].', '[citation needed]'],
  ['[Quote here]', '[Quote here]'],
  ['[add quote from mayor]', '[add quote from mayor]'],
  ['[photo to come]', '[photo to come]'],
  ['It cost £4m [TBC].', '[TBC]'],
  ['The vote was won by Mr TK.', 'TK'],
  ['It was on TK June.', 'TK'],
  ['It was on Tuesday, TK June.', 'TK'],
  ['It was on XXX May.', 'XXX'],
  ['The cost is TK. The board will pay.', 'TK'],
  ['The firm owes TK pounds.', 'TK'],
  ['The firm owes XXX pounds.', 'XXX'],
  ['The film cost XXX to make.', 'XXX'],
])('the desk finds what was left in: %s', (text, evidence) => {
  expect(found('Fares will rise.', text)).toEqual([evidence])
})
