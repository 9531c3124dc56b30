import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { boilerplate } from './boilerplate.ts'

test.each([
  'She wanted to share this with her neighbours.',
  'Leave a reply at the desk and we shall call you back.',
  'The form said “Your email address will not be published.” It lied.',
  'Editors write “TK” for what is to come.',
  'TK Maxx is to open on Fish Row, and TK Elevator will fit the lift.',
  'Super Bowl XXX was played in Tempe; the film was XXX-rated.',
  'The address ends in .tk and the part is PRJ-TK-12.',
  'Required fields are few in a good form.',
  'He asked readers to click and subscribe.',
  'Advertisement sales fell by a third.',
  'Comments from the public were read [sic] aloud [laughter].',
  'The insert was dated 2019 and the add-on cost £4.',
  'Read more books, said the mayor.',
  'Email and name are asked for.',
  'He ordered lorem, a kind of ipsum.',
])('the desk accepts: %s', (text) => {
  expect(boilerplate(aDraft({ body: ['Fares will rise.', text] }))).toEqual([])
})

test.each([
  ['Leave a Reply', 'Leave a Reply'],
  ['Leave a comment', 'Leave a comment'],
  [
    'Your email address will not be published. Required fields are marked *',
    'Your email address will not be published. Required fields…',
  ],
  ['Required fields are marked *', 'Required fields are marked *'],
  ['The mayor, TK, was there.', 'TK'],
  ['TKTK said the mayor.', 'TKTK'],
  ['It cost TK TK pounds.', 'TK TK'],
  ['It cost £tk in all.', 'tk'],
  ['Lorem ipsum dolor sit amet, consectetur.', 'Lorem ipsum dolor sit amet'],
  ['Share this:', 'Share this:'],
  ['Click here to subscribe', 'Click here to subscribe'],
  ['The mayor, [insert name], was there.', '[insert name]'],
  ['The mayor, XXX, was there.', 'XXX'],
  ['It cost XXXX pounds.', 'XXXX'],
  ['Dear {{ first_name }}, thank you.', '{{ first_name }}'],
  ['Advertisement', 'Advertisement'],
  ['Related articles:', 'Related articles:'],
  ['You may also like', 'You may also like'],
])('the desk finds what was left in: %s', (text, evidence) => {
  const faults = boilerplate(aDraft({ body: ['Fares will rise.', text] }))

  expect(faults.map((fault) => fault.evidence)).toEqual([evidence])
})

test('a whole comment form is one finding', () => {
  const form = [
    'Leave a Reply',
    'Your email address will not be published.\nRequired fields are marked *',
    'Comment *',
    'Name *',
    'Email *',
    'Website',
    'Post Comment',
  ]

  const faults = boilerplate(aDraft({ body: ['Fares will rise.', ...form] }))

  expect(faults).toHaveLength(1)
  expect(faults[0]?.place).toEqual({ field: 'body', passage: 'p2', start: 0, end: 13 })
  expect(faults[0]?.message).toContain('to “Post Comment”')
})

test('two runs with the story between them are two findings', () => {
  const faults = boilerplate(aDraft({ body: ['Share this', 'Fares will rise.', 'Leave a Reply', 'Name *'] }))

  expect(faults.map(({ place }) => place.passage)).toEqual(['p1', 'p3'])
})

test('placeholders are found in the headline, the byline and the sources too', () => {
  const draft = aDraft({ headline: 'Fares to rise by TK', byline: ['TK'], sources: [{ title: 'TKTK', url: null }] })

  expect(boilerplate(draft).map(({ place }) => place.field)).toEqual(['headline', 'byline', 'sources'])
})

test('a label of a form alone is no form', () => {
  expect(boilerplate(aDraft({ body: ['Comments', 'Name'] }))).toEqual([])
})
