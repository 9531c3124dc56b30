import { expect, test } from 'vitest'
import { suggest } from '../suggest.ts'

/** A text, the number of the quotation asked about, the words for its speaker, and whom those mean where that is told. */
test.each([
  ['“The bill is due, remarked Ada Reed.\n\nThe council will meet on Friday.', 0, 'Ada Reed', 'Ada Reed'],
  ['"The bridge is closed, said Ada Reed, the mayor.\n\nNobody came.', 0, 'Ada Reed, the mayor', 'Ada Reed'],
  ['For Ada Reed, the bill was “a tax on people who walk”.', 0, 'Ada Reed', 'Ada Reed'],
  ['For the mayor, the vote was ‘a step too far for this town’.', 0, 'the mayor', undefined],
  ["The council rejected Reed's claim that ‘nobody was ever told about the leak’.", 0, 'Reed', undefined],
  [
    "Ada Reed runs the port. Reed's claim that “nobody was ever told about the leak” was rejected.",
    0,
    'Reed',
    'Ada Reed',
  ],
  ['“It was a grave error,” Recorder David Ticehurst told him.', 0, 'Recorder David Ticehurst', 'David Ticehurst'],
  ['Police told Reed: “Stay where you are until morning.”', 0, 'Police', null],
  ['Tom Bell, 24, was there. “I could not see a thing,” the 24-year-old said.', 0, 'the 24-year-old', 'Tom Bell'],
  ['“This is what we asked for,” said Sheikh Hamad al-Khalifa.', 0, 'Sheikh Hamad al-Khalifa', 'Hamad al-Khalifa'],
  ["“This is what we asked for,” said Sean O'Neill. “I am glad,” O’Neill added.", 1, 'O’Neill', "Sean O'Neill"],
  [
    'A report released last year found that the money came from “fines, fees and other such charges”.',
    0,
    'A report',
    undefined,
  ],
  [
    'A report released by the council on Friday said the dam was “a danger to all who live below it”.',
    0,
    'A report',
    undefined,
  ],
  [
    'A study led by Exham University found that sleep was “the first thing that people give up”.',
    0,
    'A study',
    undefined,
  ],
  ['A man wearing a red coat said he had seen “the whole roof lift and come down again”.', 0, 'A man', undefined],
  [
    'Ada Reed, the former head of ports, praised the raid that sank two boats during a “harbour day” paid for by Exham Rail and said the port needs one thing: “Patience, and a lot more of it.”',
    1,
    'Ada Reed, the former head of ports',
    'Ada Reed',
  ],
  [
    'Councillor Gordon Lake branded the event a “shambles” and said: “The owners owe a debt to the crew.”',
    1,
    'Councillor Gordon Lake',
    'Gordon Lake',
  ],
  ['“The rate is the lowest since the war,” the report notes.', 0, 'the report', undefined],
  [
    'Secretary Ada Reed said that until Exham assures the world that it is not building a dam, “it would be far too early to go ahead”.',
    0,
    'Secretary Ada Reed',
    'Ada Reed',
  ],
  [
    'He warned gradual change could “lead to a rather incoherent set of rules”, saying quick adoption would cut costs and be “easier for everyone to follow”.',
    1,
    'He',
    undefined,
  ],
  [
    'Ada Reed said the bridge was safe, adding that Tom Bell had been “wrong from the first day”.',
    0,
    'Ada Reed',
    'Ada Reed',
  ],
  [
    'Ada Reed, who in 2010 said the aim was to make Bell a “one-term mayor for good”, sat down.',
    0,
    'Ada Reed',
    'Ada Reed',
  ],
  ['Asked by Tom Bell whether she would resign, Ada Reed said, “Not this week, thank you.”', 0, 'Ada Reed', 'Ada Reed'],
  ['“We were second best all day,” said a visibly shaken Bell.', 0, 'a visibly shaken Bell', undefined],
  ["'It's the lads' day,' Reed's father said. 'They've earned it.'", 1, "Reed's father", null],
  [
    '“We did all we could for the boats.\n\n“We could not do more,” Ada Reed told the inquiry.',
    1,
    'Ada Reed',
    'Ada Reed',
  ],
  [
    'Ada Reed said: “We did all we could.\n\n“We could not do more.\n\n“That is all.”\n\nTom Bell left.',
    2,
    'Ada Reed',
    'Ada Reed',
  ],
  [
    "Exham Rail's chief executive, Ada Reed, said: “We did all we could.”",
    0,
    "Exham Rail's chief executive, Ada Reed",
    'Ada Reed',
  ],
  ['“I was asleep,” Tom Bell, 61, who lives next door, told the Packet.', 0, 'Tom Bell, 61', 'Tom Bell'],
  ['“Were you asleep?” the judge asked Bell. “No,” he replied.', 1, 'he', undefined],
  ["Bell's lawyer said her client was “asleep for most of the night”.", 0, "Bell's lawyer", null],
  ['According to the mayor, the plan is “the worst thing to happen to the town”.', 0, 'the mayor', undefined],
  [
    '"It is over," said the 61-year-old father of two, who asked not to be named.',
    0,
    'the 61-year-old father of two',
    undefined,
  ],
  ["``It is over,'' said Ada Reed. ``We go home,'' she added.", 1, 'she', 'Ada Reed'],
  ['Ada Reed, Tom Bell and Amy Orr wrote: “It is over for all of us.”', 0, 'Ada Reed, Tom Bell and Amy Orr', null],
  ['“We sail at six,” says Ada Reed. “We always have.” (See the tables.)', 1, 'Ada Reed', 'Ada Reed'],
  ['When the port shut in May, Mayor Ada Reed, said, “It was time to go home.”', 0, 'Mayor Ada Reed', 'Ada Reed'],
  [
    'Ada Reed, Jr., the head of ports, rose and said of her plan: “It was time.”',
    0,
    'Ada Reed, Jr., the head of ports',
    undefined,
  ],
  ['The ad uses footage of Ada Reed asking, “Why aren’t I ahead, you might ask?”', 0, 'Ada Reed', 'Ada Reed'],
  ['The notice “wrongly and without leave” suggests support from the town.', 0, undefined, null],
  ['The board was accused of “cheating every man in this room” by Mr. Orr.', 0, 'Mr. Orr', undefined],
  ['“It is dead in the water,” said one person familiar with the plan.', 0, 'one person familiar with the plan', null],
  ['Ned Bell said that Orr will continue to give “all that he ever gave to this town”.', 0, 'Ned Bell', 'Ned Bell'],
  ['Larry King hosts a show. “I was never told what to say,” Mr. King, 82, told me.', 0, 'Mr. King, 82', 'Larry King'],
  [
    'Tom Bell, the head of Ora -- the firm that owns the show, which is also sold -- told me, “We sell it.”',
    0,
    'Tom Bell, the head of Ora',
    'Tom Bell',
  ],
  [
    'The RT editor in chief, Ada Reed, conveyed to Orr that it was “not in line with our rules”.',
    0,
    'The RT editor in chief, Ada Reed',
    'Ada Reed',
  ],
  [
    'U. S. Secretary of State Ada Reed said it was “far too early to go ahead with this”.',
    0,
    'U. S. Secretary of State Ada Reed',
    'Ada Reed',
  ],
  [
    'Three members dissented, with the statement noting only that they “did not support the plan”.',
    0,
    'the statement',
    null,
  ],
  ['They did not answer, in what is being criticised as a “use it or lose it” way of voting.', 0, undefined, null],
  ['“We are sorry,” said Exham Rail chief Ada Reed in a statement.', 0, 'Exham Rail chief Ada Reed', 'Ada Reed'],
  ['“I love it,” says Tom Bell. “Always have.” Ada Reed agrees.', 1, 'Tom Bell', 'Tom Bell'],
  ['Det Insp Tom Bell said: “We want to hear from anybody who saw it.”', 0, 'Det Insp Tom Bell', 'Tom Bell'],
  ['To Bell, the sea is “the only thing that never lied to me”.', 0, 'Bell', undefined],
])('who speaks is told of: %s', (...[text, number, speaker, person]) => {
  const quote = suggest(text).quotes[number]

  expect(quote?.speaker?.text).toBe(speaker)
  if (person !== undefined) expect(quote?.person).toBe(person)
})

test('whoever is quoted in passing is not who goes on speaking', () => {
  const text =
    'Ada Reed runs the port. “Ida Orr is wrong, and she knows it,” said Reed.\n\n“We sail at six,” she added. “We always have.”'

  expect(suggest(text).quotes.map(({ person }) => person)).toEqual(['Ada Reed', 'Ada Reed', 'Ada Reed'])
})

test('a pronoun behind somebody without a name means nobody else', () => {
  const text = 'Tom Bell runs the port. “We sail,” said the clerk at the counter. “Ask him,” he added.'

  expect(suggest(text).quotes.map(({ person }) => person)).toEqual([null, null])
})

test('the subject of a sentence goes on before those it speaks of', () => {
  const text = 'Tom Bell said praise from Ned Orr would not move him. He said Orr has “been a leader for far too long”.'

  expect(suggest(text).quotes.map(({ person }) => person)).toEqual(['Tom Bell'])
})

test('a daughter without a name is not her father', () => {
  const text = 'Since Kit Bell brought the boat home, his daughter has changed her ways. “Now she sails,” he said.'

  expect(suggest(text).quotes.map(({ person }) => person)).toEqual(['Kit Bell'])
})

test.each([
  'He was “asleep” for the Reed campaign.',
  'Ada Reed runs the port. The Reed campaign said it was “ready for the whole of the summer”.',
  'Ada Reed runs the port. “We are ready,” Reed aides said.',
])('a campaign is not whom it is for: %s', (text) => {
  expect(suggest(text).quotes.map(({ person }) => person)).toEqual([null])
})
