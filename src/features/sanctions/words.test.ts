import { expect, test } from 'vitest'
import { imposedWords } from './views/words.ts'

const sanction = { kind: 'ban', on: 'reader', because: 'Spam.', until: null } as const
const site = { language: 'en-GB', timeZone: 'Europe/London' }

test('whoever is banned is told what, why, and whom to write to, in words', () => {
  const { subject, text } = imposedWords(sanction as never, { ...site, contact: '' })

  expect(`${subject}\n\n${text}`).toBe(`You are banned from replying

You cannot reply here for good: the newsroom decided on a ban. The reason given: Spam. If you think that is wrong, write to the newsroom.

A person decided this, not a program.

What you said before stays where it is, and your own page and your download stay open to you.`)
})
