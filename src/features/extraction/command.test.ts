import { expect, test } from 'vitest'
import { textAsRead } from '../desk/index.ts'
import { suggestCommand } from './command.ts'

const files: Record<string, string> = {
  'a.txt': 'Port open\n\n“We sail on Monday,” said Ada Reed.\n',
  'a.md': '---\nheadline: Port open\ndate: 2026-06-18\n---\n“We *sail* on Monday,” said Ada Reed.\n',
  'b.html': '<article><h1>Port open</h1><p>&ldquo;We sail,&rdquo; said Ada&nbsp;Reed.</p></article>',
  'names.json': '[{ "name": "Adaeze Reed", "aliases": ["Ada Reed"] }, "Tom Bell"]',
  'broken.json': '{',
  'wrong.json': '{ "name": "Ada Reed" }',
  'zero.txt': 'a\0b',
  'big.txt': 'a'.repeat(2 * 1024 * 1024 + 1),
  '-': '“We sail,” said Tom Bell.',
}

async function run(...args: string[]) {
  let printed = ''
  let complained = ''
  const code = await suggestCommand(args, {
    readFile: async (path) => {
      const text = files[path]
      if (text === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' })
      return text
    },
    textOf: textAsRead,
    print: (words) => {
      printed += words
    },
    complain: (words) => {
      complained += words
    },
  })
  return { code, printed, complained }
}

test('plain text keeps its own offsets', async () => {
  const { code, printed } = await run('a.txt', '--json', '--date', '2026-06-18')

  const [quote] = JSON.parse(printed).quotes
  expect(code).toBe(0)
  expect(files['a.txt']?.slice(quote.start, quote.end)).toBe('We sail on Monday,')
  expect(files['a.txt']?.slice(quote.speaker.start, quote.speaker.end)).toBe('Ada Reed')
  expect(JSON.parse(printed).dates).toMatchObject([{ words: 'Monday', edtf: '2026-06-15' }])
})

test.each(['a.md', 'b.html'])('offsets into %s are into the text as read, which --text gives', async (path) => {
  const { printed: text } = await run(path, '--text')
  const { printed } = await run(path, '--json', '--text')

  const found = JSON.parse(printed)
  const [quote] = found.quotes
  expect(found.text).toBe(text)
  expect(text.slice(quote.start, quote.end)).toMatch(/^We sail/)
  expect(quote.person).toMatch(/^Ada\sReed$/)
})

test('a Markdown file’s own date is the dateline’s', async () => {
  const { printed } = await run('a.md', '--json')

  expect(JSON.parse(printed)).toMatchObject({ date: '2026-06-18', dates: [{ edtf: '2026-06-15' }] })
})

test('names that are known are taken from a file', async () => {
  const { printed } = await run('a.txt', '--json', '--known', 'names.json')

  expect(JSON.parse(printed).quotes[0].person).toBe('Adaeze Reed')
})

test('without --json there is a list for people', async () => {
  const { code, printed } = await run('-')

  expect(code).toBe(0)
  expect(printed).toContain('“We sail,” Tom Bell (quote-said-name, 0.96)')
})

test.each([
  [[], 'Name one file'],
  [['a.txt', 'a.md'], 'Name one file'],
  [['a.txt', '--wrong'], "Unknown option '--wrong'"],
  [['a.txt', '--date', '2026-02-30'], '2026-02-30 is no date'],
  [['none.txt'], 'There is no such file'],
  [['zero.txt'], 'is not text'],
  [['big.txt'], 'is over 2 MB'],
  [['a.txt', '--known', 'broken.json'], 'is no JSON'],
  [['a.txt', '--known', 'wrong.json'], 'is no list of names'],
  [['a.txt', '--known', 'none.json'], 'There is no such file'],
])('%j is refused with a sentence and nothing printed', async (args, sentence) => {
  const { code, printed, complained } = await run(...args)

  expect([code, printed]).toEqual([2, ''])
  expect(complained).toContain(sentence)
})
