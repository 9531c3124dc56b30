import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import type { Facts } from '../finding.ts'
import { confirmedPeople } from './confirmed-people.ts'
import { confirmedQuotes } from './confirmed-quotes.ts'

const orr = {
  id: 'orr',
  name: 'Ada Orrington',
  aliases: [],
  roles: [{ title: 'harbour master', from: '2020-01-01', to: '2024-12-31' }],
}

/** Where each of these words stands in the body, as somebody who confirmed them would have marked it. */
function facts(body: string[], exact: string[], more: Partial<Facts> = {}): Facts {
  const mentions = exact.map((words) => {
    const at = body.findIndex((text) => text.includes(words))
    const start = body[at]?.indexOf(words) ?? 0
    return { person: 'orr', passage: `p${at + 1}`, start, end: start + words.length, exact: words, found: at >= 0 }
  })
  return { people: [orr], mentions, quotes: [], sources: [], ...more }
}

type Case = { body: string[]; exact: string[]; rules: string[] }

test.each<[string, Case]>([
  ['a name as the record has it', { body: ['Ada Orrington spoke.'], exact: ['Ada Orrington'], rules: [] }],
  ['a name spelt otherwise', { body: ['Ada Orington spoke.'], exact: ['Ada Orington'], rules: ['name-differs'] }],
  [
    'a surname before the whole name',
    {
      body: ['Orrington spoke.', 'Ada Orrington left.'],
      exact: ['Orrington', 'Ada Orrington'],
      rules: ['surname-first'],
    },
  ],
  [
    'a role that ended',
    { body: ['The harbour master Ada Orrington spoke.'], exact: ['Ada Orrington'], rules: ['role-dates'] },
  ],
  [
    'a role said to be over',
    { body: ['The former harbour master Ada Orrington spoke.'], exact: ['Ada Orrington'], rules: [] },
  ],
  [
    'a role after the name',
    { body: ['Ada Orrington, the harbour master, spoke.'], exact: ['Ada Orrington'], rules: ['role-dates'] },
  ],
  ['words that are gone', { body: ['Nobody spoke.'], exact: ['Ada Orrington'], rules: ['mention-lost'] }],
])('%s', (_what, { body, exact, rules }) => {
  expect(confirmedPeople(aDraft({ body, facts: facts(body, exact) })).map(({ rule }) => rule)).toEqual(rules)
})

const body = ['“We shall sail at six,” Ms Orrington said.']
const quote = { text: 'We shall sail at six', passage: 'p1', speaker: 'Ada Orrington' }

test.each([
  ['stands as it was confirmed', quote, []],
  ['has no speaker', { ...quote, speaker: null }, ['no-speaker']],
  ['was changed', { ...quote, text: 'We shall sail at seven' }, ['quote-changed']],
  [
    'has other words in the archive',
    { ...quote, archive: { text: 'We sail at six', speaker: 'Ada Orrington', headline: 'Six' } },
    ['quote-differs'],
  ],
  [
    'has another speaker in the archive',
    { ...quote, archive: { ...quote, speaker: 'Tom Bell', headline: 'Six' } },
    ['quote-differs'],
  ],
])('a confirmed quote that %s', (_what, confirmed, rules) => {
  const draft = aDraft({ body, facts: facts(body, [], { quotes: [confirmed] }) })

  expect(confirmedQuotes(draft).map(({ rule }) => rule)).toEqual(rules)
})

test('without confirmed facts nothing is asked of them', () => {
  expect([...confirmedPeople(aDraft({})), ...confirmedQuotes(aDraft({}))]).toEqual([])
})
