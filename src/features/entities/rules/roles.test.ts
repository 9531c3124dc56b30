import { expect, test } from 'vitest'
import { admitRole, asOf } from './roles.ts'

const roles = [
  { title: 'councillor', from: '2015-05', to: null },
  { title: 'council leader', from: '2021-05-11', to: '2026-11-19' },
  { title: 'deputy leader', from: '2019', to: '2021-05-10' },
  { title: 'teacher', from: null, to: '2012' },
]

test.each([
  ['2026-11-19', ['council leader', 'councillor']],
  ['2026-11-20', ['councillor']],
  ['2021-05-10', ['deputy leader', 'councillor']],
  ['2021-05-11', ['council leader', 'councillor']],
  ['2019-01-01', ['deputy leader', 'councillor']],
  ['2015-04-30', []],
  ['2012-12-31', ['teacher']],
  ['2013-01-01', []],
])('as of %s she was %j', (day, titles) => {
  expect(asOf(roles, day).map(({ title }) => title)).toEqual(titles)
})

test.each([
  ['2021-01-26', '2025-01-20', { done: true }],
  ['2021', '2021', { done: true }],
  ['2021-06', '2021', { done: true }],
  [null, '2021', { done: true }],
  ['2021', null, { done: true }],
  [null, null, { done: true }],
  ['0000', '0001', { done: true }],
  ['-0044', '-0043', { done: true }],
  ['2025-01-20', '2021-01-26', { refused: 'end-before-start' }],
  ['2022', '2021-12', { refused: 'end-before-start' }],
  ['yesterday', null, { refused: 'not-a-date' }],
  [null, '2021-13', { refused: 'not-a-date' }],
  ['2020/2021', null, { refused: 'not-a-date' }],
])('a role from %s to %s: %j', (from, to, outcome) => {
  expect(admitRole({ from, to })).toEqual(outcome)
})
