import { expect, test } from 'vitest'
import { z } from 'zod'
import { inOurWords } from './in-our-words.ts'

const ownWords = z.enum(['mild', 'sharp'], { error: () => 'Mild or sharp?' })

const offered = 'Please choose one of what is offered.'

test.each([
  { of: 'one of several', schema: z.enum(['mild', 'sharp']), sent: 'stale', says: offered },
  { of: 'nothing or one', schema: z.union([z.literal(''), z.enum(['mild'])]), sent: 'stale', says: offered },
  { of: 'a tick', schema: z.literal('yes').optional(), sent: 'no', says: offered },
  { of: 'one thing', schema: z.string(), sent: ['twice'], says: 'This cannot be taken as it was sent.' },
  { of: 'a choice with words of its own', schema: ownWords, sent: 'stale', says: 'Mild or sharp?' },
])('a schema of $of says what is wrong in no words of a library', ({ schema, sent, says }) => {
  const read = schema.safeParse(sent, inOurWords)

  expect(read.error?.issues.map(({ message }) => message)).toEqual([says])
})
