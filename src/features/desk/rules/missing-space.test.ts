import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { missingSpace } from './missing-space.ts'

test.each([
  'The U.S. and the U.K. agreed. So did others.',
  'Bring rope, e.g. nylon, i.e. anything strong.',
  'It rose 3.5 per cent, to 1.25m.',
  'Shares of Moni (MONI.MI) and Enel (ENEI.MI) fell.',
  'See https://harbour.example/Minutes.Html for more.',
  'Write to Dana.Reyes@packet.example or go to www.Packet.Example today.',
  'The file Minutes.PDF and Budget.Xlsx are online.',
  'J.K. Rowling, J.R.R. Tolkien and W.H.Auden were read.',
  'Doors open at 7 p.m. and close at 11 a.m. sharp.',
  'He paused... And went on. No.10 said nothing.',
  'A Ph.D. is no use at sea, nor a B.Sc.Hons degree.',
  'Booking.Com and Amazon.Co.Uk raised fees.',
  'Section 3.A and 4.B apply to v2.Beta1 only.',
  'The U.S.Army Corps came; will.i.am sang. S.H.I.E.L.D. did not.',
  'Follow @Harbour.Board and #No.More on line.',
  'Math.Random() is a function.',
  'He said “No.” She said nothing.',
])('the desk accepts: %s', (text) => {
  expect(missingSpace(aDraft({ body: [text] }))).toEqual([])
})

test.each([
  ['It was over.The crew went home.', 'over.The'],
  ['“It was over,” said Orr.Bell agreed.', 'Orr.Bell'],
  ['“It was over.”The crew went home.', 'over.”The'],
  ['It was over.“We left,” she said.', 'over.“We'],
  ['Was it over?Nobody knew.', 'over?Nobody'],
  ['It was over!Nobody cared.', 'over!Nobody'],
  ['It closed in 2021.The council sold it.', '2021.The'],
  ['It closed (in spring).The council sold it.', ').The'],
  ['It was over.I left at once.', 'over.I'],
  ['It was over.A man stood up.', 'over.A'],
  ['It was over.NATO said nothing.', 'over.NATO'],
  ['The board met at the Smiths’.They agreed.', 'Smiths’.They'],
  ['Fares rose 4%.Nobody cheered.', '%.Nobody'],
  ['Elle était là.Émile aussi.', 'là.Émile'],
])('the desk finds the missing space in: %s', (text, evidence) => {
  const faults = missingSpace(aDraft({ body: [text] }))

  expect(faults.map((fault) => fault.evidence)).toEqual([evidence])
})

test('the space suggested goes after the stop and its closing mark', () => {
  const text = '“It was over.”The crew went home.'

  const fix = missingSpace(aDraft({ body: [text] }))[0]?.fix

  expect(fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toBe('“It was over.” The crew went home.')
})
