import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** What a newsroom says, and the words of our own that it had to guess at: no page, command or document says them. */
const usual: [says: string, not: RegExp][] = [
  [
    'Save',
    /\bKeep (?:this|these|the change|mine|\$\{)|["'>]Keep["'<]|^\s*Keep$|["'>]Kept[.\s]|[Nn]ot kept\b(?! from)|\bis kept yet|(?:section|role|terms) (?:is|are) kept|could not be kept/,
  ],
  [
    'Publication settings',
    />Terms<|[sS]etTerms|[tT]ermsRefusal|newsroom\.terms|:id\/terms|(?:these|The|article’s|article's) terms\b/,
  ],
  ['Web address', /[Ww]ords of the address/],
  ['Override', /goes out (?:all the same|anyway)|(?:pass|passes|passed) over (?:it with|what blocks)/],
  ['Insert', /Put it in\b|Put in the\b|placeholder: put in/],
  ['Restore and Discard', /Put them back|Drop them/],
  ['Remove', /\b[Tt]ak(?:e|es|en) (?:it |them |this |the (?:link|question) )?(?:out|off|away)\b/],
  ['Unsubscribe', /End this mail|mail me this any more|not mailed this any more/],
  ['Undo', /Taken back;|can take it back|be taken back here/],
  ['Current password', /password you have|your password now/],
  ['Reply settings', /['>]How replies are taken['<]/],
  ['Text of the notice', /\b[Ww]hat is so\b/],
  ['Source', /Known from/],
  ['Alternative text', /label="What it shows"/],
  ['Add', /Begin (?:it|a storyline)\b/],
  ['Use theirs', /Take theirs/],
]

const isProse = (path: string) => path.endsWith('.md')
const files = [
  ...globSync('src/**/*.{ts,tsx}').filter((path) => !/\.test\.|src\/(?:migrations|testing|demo)\//.test(path)),
  ...globSync(['docs/*.md', '*.md']),
]

/** What people may read of a file: all of a document, and of a program what is no comment. */
function read(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  return (isProse(path) ? text : text.replace(/^[ \t]*(?:\/\/|\/?\*).*$/gm, '')).split('\n')
}

test.each(usual)('people are told “%s”, the word they know', (_says, not) => {
  const found = files.flatMap((path) =>
    read(path).flatMap((line, at) => (not.test(line) ? `${path}:${at + 1} ${line.trim()}` : [])),
  )

  expect(files.length).toBeGreaterThan(500)
  expect(found).toEqual([])
})
