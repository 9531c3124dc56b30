import { expect, test } from 'vitest'
import { anchorOf, findAgain } from './anchors.ts'

const text =
  'Anita Sorrell, the council leader, spoke first. “Nobody wants that,” she said. Then Anita Sorrell sat down.'
const first = { id: 'block001', text }

function found(words: string, now: readonly { id: string; text: string }[], from = [first]): string | undefined {
  const anchor = anchorOf(from, words)
  if (!anchor) throw new Error(`${words} is not in the text.`)
  const again = findAgain(anchor, now)
  return again && `${again.block} ${again.start} ${again.exact}`
}

test.each([
  ['nothing has changed', [first], 'block001 0 Anita Sorrell'],
  ['words came in before it', [{ id: 'block001', text: `On Tuesday, ${text}` }], 'block001 12 Anita Sorrell'],
  ['another passage came in', [{ id: 'block000', text: 'Anita Sorrell won.' }, first], 'block001 0 Anita Sorrell'],
  ['its passage was split', [{ id: 'block009', text }], 'block009 0 Anita Sorrell'],
  [
    'the first of two is gone and the other stays',
    [{ id: 'block001', text: 'Then Anita Sorrell sat down.' }],
    'block001 5 Anita Sorrell',
  ],
])('a name is found again when %s', (_, now, place) => {
  expect(found('Anita Sorrell', now)).toBe(place)
})

test.each([
  ['it was taken out', [{ id: 'block001', text: 'The council leader spoke first.' }]],
  ['only a longer word has it', [{ id: 'block001', text: 'The Anita Sorrells of this world spoke.' }]],
  ['there is no text any more', []],
])('a name is not found again when %s', (_, now) => {
  expect(found('Anita Sorrell', now)).toBeUndefined()
})

test('of two places the one with the same surroundings is meant', () => {
  const now = [{ id: 'block001', text: 'Then Anita Sorrell sat down. Anita Sorrell, the council leader, spoke last.' }]

  expect(found('Anita Sorrell', now)).toBe('block001 29 Anita Sorrell')
})

test('short words in two other passages are not guessed at', () => {
  const from = [{ id: 'block001', text: '“Yes,” he said, and that was all of it.' }]
  const now = [
    { id: 'block002', text: 'Yes was the answer of some.' },
    { id: 'block003', text: 'Others would not say yes. Yes, they thought, is a long word.' },
  ]

  expect(found('Yes', now, from)).toBeUndefined()
})

test('a quote whose wording changed is not found again; one whose marks were made curly is', () => {
  const from = [{ id: 'block001', text: 'He said: "I don\'t know what it was."' }]
  const quote = "I don't know what it was"

  expect(found(quote, [{ id: 'block001', text: 'He said: “I don’t know what it was.”' }], from)).toContain('don’t')
  expect(found(quote, [{ id: 'block001', text: 'He said: “I do not know what it was.”' }], from)).toBeUndefined()
})

test('words with emoji and combining marks are found where they stand', () => {
  const from = [{ id: 'block001', text: '🦀 Zoë Ñandú e\u0301tait là 👩‍🔧.' }]

  expect(found('Zoë Ñandú', [{ id: 'block001', text: '🦀🦀 Zoë Ñandú was there.' }], from)).toBe('block001 5 Zoë Ñandú')
})

test('words written from right to left are found again', () => {
  const from = [{ id: 'block001', text: 'قالت ليلى حداد إن الميناء مفتوح.' }]

  expect(found('ليلى حداد', [{ id: 'block001', text: 'أمس قالت ليلى حداد إن الميناء مغلق.' }], from)).toContain(
    'ليلى حداد',
  )
})

test('words with marks of their own are found where the text holds letters and marks apart', () => {
  const passage = { id: 'a', text: 'Zoe\u0308 A\u030angstro\u0308m spoke, and Zoe\u0308 left.' }

  const anchor = anchorOf([passage], 'Zo\u00eb \u00c5ngstr\u00f6m')

  expect(anchor).toMatchObject({
    start: 0,
    exact: 'Zoe\u0308 A\u030angstro\u0308m',
    suffix: ' spoke, and Zoe\u0308 left.',
  })
  expect(anchorOf([passage], 'spoke')?.exact).toBe('spoke')
})
