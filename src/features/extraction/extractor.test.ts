import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import { createExtractor, type Extractor, extractionRefusals } from './index.ts'

let extractor: Extractor | undefined

afterEach(async () => extractor?.close())

const passage = '“We sail at six,” said Ada Reed, the harbour master. “Not a minute later.”'

test('a text is read in another thread', async () => {
  extractor = createExtractor()

  const outcome = await extractor.suggest(passage, { date: '2026-06-18' })

  expect('done' in outcome && outcome.done.quotes.map(({ person }) => person)).toEqual(['Ada Reed', 'Ada Reed'])
})

test('texts asked for together are answered one after the other', async () => {
  extractor = createExtractor()
  const reading = extractor

  const outcomes = await Promise.all(
    ['Ada Reed', 'Tom Bell', 'Ida Orr'].map((name) => reading.suggest(`“We sail,” said ${name}.`)),
  )

  const speakers = outcomes.map((outcome) =>
    'done' in outcome ? outcome.done.quotes[0]?.speaker?.text : outcome.refused,
  )
  expect(speakers).toEqual(['Ada Reed', 'Tom Bell', 'Ida Orr'])
})

test('more texts than may wait are refused at once', async () => {
  extractor = createExtractor({ waiting: 1 })
  const reading = extractor

  const outcomes = await Promise.all([1, 2, 3].map(() => reading.suggest(passage)))

  expect(outcomes.map((outcome) => ('refused' in outcome ? outcome.refused : 'read'))).toEqual([
    'read',
    'read',
    'extraction-busy',
  ])
  expect(extractionRefusals['extraction-busy']).toContain('Try again')
})

test('a text that takes too long is refused, and the next one is read by a new thread', async () => {
  extractor = createExtractor({ most: 1 })

  const slow = await extractor.suggest(passage)

  expect(slow).toEqual({ refused: 'extraction-too-long' })
  extractor = createExtractor({ most: 15_000 })
  expect('done' in (await extractor.suggest(passage))).toBe(true)
})

test('a thread that breaks fails its own text only', async () => {
  extractor = createExtractor()
  const reading = extractor
  // Nothing of the kind comes through the types: it stands for any fault inside the thread.
  const broken = reading.suggest(null as unknown as string)

  const after = reading.suggest(passage)

  expect(await broken).toEqual({ refused: 'extraction-failed' })
  expect('done' in (await after)).toBe(true)
})

test('closing answers whoever is still waiting', async () => {
  extractor = createExtractor()
  const waiting = [extractor.suggest(passage), extractor.suggest(passage)]

  await extractor.close()

  expect(await Promise.all(waiting)).toEqual([{ refused: 'extraction-failed' }, { refused: 'extraction-failed' }])
})

/** A process that may open few files, and all but `left` of them are open, asks for a text; then again once they are closed. */
const shortOfFiles = (left: number) => `
  import { openSync, closeSync } from 'node:fs'
  const { createExtractor } = await import(${JSON.stringify(new URL('./extractor.ts', import.meta.url).href)})
  const extractor = createExtractor({ most: 60_000 })
  const open = []
  try { for (;;) open.push(openSync('/dev/null')) } catch {}
  for (const file of open.splice(0, ${left})) closeSync(file)
  const short = await extractor.suggest('“We sail,” said Ada Reed.')
  for (const file of open) closeSync(file)
  const after = await extractor.suggest('“We sail,” said Ada Reed.')
  console.log(short.refused, 'done' in after) // exception: a program of its own prints it
  await extractor.close()`

test.each([0, 3, 6, 12])(
  'with %d file descriptors left a text is refused for what it is, and read when there are more',
  async (left) => {
    const folder = await mkdtemp(join(tmpdir(), 'stet-short-'))
    const script = join(folder, 'script.mjs')
    await writeFile(script, shortOfFiles(left))
    const limited = ['-c', 'ulimit -n 80; exec "$0" "$@"', process.execPath, script]

    const { stdout } = await promisify(execFile)('sh', limited)
    await rm(folder, { recursive: true })

    expect(stdout).toMatch(/^(?:extraction-short|undefined) true$/m)
    if (left === 0) expect(stdout).toContain('extraction-short')
  },
  90_000,
)
