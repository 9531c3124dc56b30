import { expect, test } from 'vitest'
import { styleInFile } from '../house-style/index.ts'
import { checkCommand } from './command.ts'

const faulty = `Fares rise again

The ferry is dear.

The board met.Nobody came.

It was the the end.
`
const sound = `---
headline: Fares rise
standfirst: Islanders are cross.
byline: [Dana Reyes]
place: EXHAM
date: 2026-06-18
sources: [Minutes]
---
The board met on Tuesday.
`

const style = `rules:
  - key: ramp
    name: Committee
    words: [board => committee]
    why: It is one.
    finds: [The board met.]
    level: block
  - { key: off, name: Off, words: [met], why: No., finds: [They met.], state: off }
`

const disk = new Map([
  ['faulty.txt', faulty],
  ['sound.md', sound],
  ['warned.md', `${sound}\nIt was over.Nobody 😀 came.\n`],
  ['a b.md', `${sound}\nIt cost **TK** pounds.\n`],
  ['picture.jpg', '\ufffd\ufffdJFIF\0\ufffd'],
  ['latin.txt', 'caf\ufffd \ufffd \ufffd'],
  ['huge.txt', 'é'.repeat(1_100_000)],
  ['drafts/a.txt', 'Fares rise\n\nIt was the the end.\n'],
  ['drafts/b.md', sound],
  ['stray.txt', 'Fares rise\n\nThe caf\ufffd met.Nobody came, and the rest of it is long enough to be a text.\n'],
  ['style.yaml', style],
  ['wrong.yaml', style.replace('The board met.', 'It rained.')],
  ['many.md', `${sound}\n${'It was the the end.Nobody came.\n\n'.repeat(1_200)}`],
  ['dos.md', `\ufeff${sound}\nIt was the the end.Nobody 😀 came. It was a hour.\n`.replaceAll('\n', '\r\n')],
  ['broken.md', '---\nbyline: [\nheadline: "\n---\n'],
])

function fault(code: string): Error {
  return Object.assign(new Error(`${code}: no`), { code })
}

async function run(args: string[], isTerminal = false, input = '') {
  const written = new Map<string, string>()
  const printed: string[] = []
  const readFile = async (path: string) => {
    if (path === 'folder') throw fault('EISDIR')
    if (path.endsWith('locked.md')) throw fault('EACCES')
    if (path === 'odd.md') throw new Error('The disk is on fire')
    return disk.get(path) ?? Promise.reject(fault('ENOENT'))
  }
  const code = await checkCommand(args, {
    readFile,
    writeFile: async (path, text) => void written.set(path, text),
    filesIn: async (path) =>
      path === 'drafts'
        ? { files: ['drafts/b.md', 'drafts/a.txt', 'drafts/.git/c.md', 'drafts/d.png'], unread: ['drafts/.x/locked'] }
        : path === 'part'
          ? { files: ['sound.md'], unread: ['part/locked.md'] }
          : undefined,
    without: (kind) => (kind === 'page' ? ['no-byline', 'no-dateline', 'no-date', 'no-source'] : []),
    readInput: async () => input,
    openDictionaries: async () => ({ isWord: () => true }),
    openStyle: async (text) => styleInFile(text),
    print: (text) => printed.push(text),
    isTerminal,
  })
  return { code, text: printed.join('\n'), written }
}

test('a file of house style is asked as well, and put right with --fix', async () => {
  const found = await run(['sound.md', '--style', 'style.yaml'])
  const fixed = await run(['sound.md', '--style', 'style.yaml', '--fix'])
  const wrong = await run(['sound.md', '--style', 'wrong.yaml'])

  expect(found.code).toBe(1)
  expect(found.text).toContain('style:ramp')
  expect(found.text).not.toContain('style:off')
  expect(fixed.written.get('sound.md')).toContain('The committee met')
  expect(wrong).toMatchObject({ code: 2, text: expect.stringContaining('wrong.yaml: The rule “ramp”') })
  expect(await run(['sound.md', '--style'])).toMatchObject({ code: 2 })
  expect(await run(['sound.md', '--style', 'gone.yaml'])).toMatchObject({ code: 2 })
})

test('an article that holds up is said to, and the command succeeds', async () => {
  expect(await run(['sound.md'])).toMatchObject({ code: 0, text: '1 file checked: nothing found.' })
})

test('a warning is printed with its place, its words and its suggestion, and does not fail the command', async () => {
  expect(await run(['warned.md'])).toMatchObject({
    code: 0,
    text: `warned.md:11:8  warn   missing-space  A space is missing before “Nobody”.
    It was over.Nobody 😀 came.
           ^^^^^^^^^^^
    Suggested: Insert the space.

1 file checked: 1 finding (0 block, 1 warn, 0 note).`,
  })
})

test('a finding that blocks fails the command', async () => {
  const { code, text } = await run(['faulty.txt', 'sound.md'])

  expect(code).toBe(1)
  expect(text).toContain('faulty.txt:1:1  block  no-byline  Nobody is credited')
  expect(text).toContain('2 files checked: 5 findings (3 block, 2 warn, 0 note).')
})

test('colours are for terminals only', async () => {
  expect((await run(['faulty.txt'])).text).not.toContain('\u001b')
  expect((await run(['faulty.txt'], true)).text).toContain('\u001b[31mblock')
})

test.each([
  ['missing.md', 'There is no such file. Check its name.'],
  ['folder', 'This is a folder. Name the files in it.'],
  ['locked.md', 'The file may not be read. Check its permissions.'],
  ['odd.md', 'The file could not be read: The disk is on fire'],
  ['picture.jpg', 'The file is not text. Save it as Markdown, HTML or plain text in UTF-8.'],
  ['latin.txt', 'The file is not text. Save it as Markdown, HTML or plain text in UTF-8.'],
  ['huge.txt', 'The file is over 2 MB, which no article is. Check the article by itself.'],
])('%s cannot be read, and one sentence says why', async (path, sentence) => {
  expect(await run([path])).toMatchObject({
    code: 2,
    text: `${path}: ${sentence}\n\n0 files checked, 1 could not be read.`,
  })
})

test('front matter that cannot be read is one sentence too, and the other files are still checked', async () => {
  const { code, text } = await run(['broken.md', 'warned.md'])

  expect(code).toBe(2)
  expect(text).toMatch(/^broken\.md: Its front matter is not valid YAML: .+\n\nwarned\.md:11:8/)
})

test.each([
  [[], 'Name at least one file or folder to check, or - for standard input.'],
  [['--rule', 'tone', 'sound.md'], 'There is no rule “tone”. See stet check --help.'],
  [['--rule'], '--rule needs a value.'],
  [['--quotes=triple', 'sound.md'], 'Quotes are double, single or auto.'],
  [['--jsn', 'sound.md'], 'There is no option --jsn.'],
  [['--json', '--sarif', 'sound.md'], 'Choose one of --json and --sarif.'],
])('arguments %j are answered with what to type instead', async (args, sentence) => {
  const { code, text } = await run(args)

  expect(code).toBe(2)
  expect(text.startsWith(`${sentence}\n\nUsage: stet check `)).toBe(true)
})

test('help names every rule', async () => {
  const { code, text } = await run(['--help'])

  expect(code).toBe(0)
  expect(text).toContain('block  quotation-marks')
  expect(text).toContain('note   restatement')
})

test('a file whose name looks like an option is named after two hyphens', async () => {
  expect((await run(['--', '--json'])).text).toContain('--json: There is no such file.')
})

test('findings as JSON carry their place in the file', async () => {
  const { code, text } = await run(['--json', 'a b.md', 'missing.md'])

  expect(code).toBe(2)
  expect(JSON.parse(text)).toEqual({
    files: [
      {
        path: 'a b.md',
        findings: [
          {
            rule: 'boilerplate',
            level: 'block',
            message: 'This is a placeholder: write what it stands for.',
            evidence: 'TK',
            field: 'body',
            line: 11,
            column: 11,
            endLine: 11,
            endColumn: 13,
          },
        ],
      },
      { path: 'missing.md', problem: 'There is no such file. Check its name.' },
    ],
    counts: { files: 1, unreadable: 1, block: 1, warn: 0, note: 0 },
  })
})

test('findings as SARIF say the same in the form that other tools read', async () => {
  const { code, text } = await run(['warned.md', 'a b.md', '--sarif'])

  const report = JSON.parse(text)
  const [first, second] = report.runs[0].results

  expect(code).toBe(1)
  expect(report.version).toBe('2.1.0')
  expect(report.runs[0].tool.driver.rules[first.ruleIndex].id).toBe('missing-space')
  expect(first).toMatchObject({ ruleId: 'missing-space', level: 'warning' })
  expect(first.locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'warned.md' },
    region: { startLine: 11, startColumn: 8, endLine: 11, endColumn: 19 },
  })
  expect(first.fixes[0].artifactChanges[0].replacements).toEqual([
    { deletedRegion: { startLine: 11, startColumn: 13, endLine: 11, endColumn: 13 }, insertedContent: { text: ' ' } },
  ])
  expect(second).toMatchObject({ ruleId: 'boilerplate', level: 'error' })
  expect(second.locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b.md')
})

test('a folder is every article in it, without what is hidden', async () => {
  const { text } = await run(['drafts', '--rule', 'doubled-word'])

  expect(text).toContain('drafts/a.txt:3:8')
  expect(text).toContain('2 files checked: 1 finding')
})

test('standard input is read as plain text', async () => {
  const { code, text } = await run(['-', '--text-only'], false, 'Fares rise\n\nHe called it “a folly.\n')

  expect(code).toBe(1)
  expect(text).toContain('-:3:14  block  quotation-marks')
})

test('with text only, what an article says about itself is not asked for', async () => {
  expect((await run(['--text-only', 'faulty.txt'])).text).not.toContain('no-byline')
})

test('fixing puts right what is certain in the file itself, and reports what is left', async () => {
  const { text, written } = await run(['--fix', 'faulty.txt'])

  expect(written.get('faulty.txt')).toBe(faulty.replace('met.Nobody', 'met. Nobody').replace('the the', 'the'))
  expect(text).not.toContain('missing-space')
  expect(text).toContain('no-byline')
})

test('what is fixed once needs no fixing again, and nothing else is touched, however much there is', async () => {
  for (const path of ['many.md', 'dos.md']) {
    const before = disk.get(path) ?? ''
    const first = (await run(['--fix', path])).written.get(path) ?? ''
    disk.set(path, first)
    const again = await run(['--fix', path])
    disk.set(path, before)

    expect(first).toBe(
      before.replaceAll('the the', 'the').replaceAll('end.Nobody', 'end. Nobody').replaceAll('a hour', 'an hour'),
    )
    expect(again.written.size).toBe(0)
  }
})

test('a file with bytes that are no UTF-8 is never written back', async () => {
  const { code, text, written } = await run(['--fix', 'stray.txt'])

  expect(written.size).toBe(0)
  expect(code).toBe(2)
  expect(text).toContain('nothing in it was changed')
  expect((await run(['stray.txt'])).text).toContain('missing-space')
})

test('what may not be read in a folder is said, and the rest is checked', async () => {
  const { code, text } = await run(['part'])

  expect(code).toBe(2)
  expect(text).toBe(
    'part/locked.md: The file may not be read. Check its permissions.\n\n1 file checked, 1 could not be read: nothing found.',
  )
})

test('SARIF has every member that version 2.1.0 requires', async () => {
  const { text } = await run(['--sarif', 'faulty.txt', 'a b.md', 'missing.md'])

  const { version, runs } = JSON.parse(text)
  const [{ tool, results, invocations, columnKind }] = runs
  const ids = tool.driver.rules.map(({ id }: { id: string }) => id)

  expect([version, tool.driver.name, columnKind]).toEqual(['2.1.0', 'Stet desk check', 'unicodeCodePoints'])
  expect(new Set(ids).size).toBe(ids.length)
  expect(invocations[0]).toMatchObject({ executionSuccessful: false })
  expect(invocations[0].toolExecutionNotifications[0].message.text).toBe('There is no such file. Check its name.')
  for (const { ruleId, ruleIndex, level, message, locations, fixes = [] } of results) {
    const [{ physicalLocation }] = locations
    expect(ids[ruleIndex]).toBe(ruleId)
    expect(['error', 'warning', 'note']).toContain(level)
    expect(message.text).not.toBe('')
    expect(URL.canParse(physicalLocation.artifactLocation.uri, 'file:///')).toBe(true)
    expect(Math.min(...(Object.values(physicalLocation.region) as number[]))).toBeGreaterThanOrEqual(1)
    for (const { artifactChanges } of fixes) {
      expect(artifactChanges[0]).toMatchObject({ artifactLocation: {}, replacements: [{ deletedRegion: {} }] })
    }
  }
})
