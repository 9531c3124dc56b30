import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { afterThisTest } from '../testing/leftovers.ts'

const traces = new URL('./traces.ts', import.meta.url).href

/** What a program prints whose second line throws; in its map, that line is the eleventh of `source/fail.ts`. */
function printed(map: string | undefined): { text: string; built: string } {
  const folder = mkdtempSync(join(tmpdir(), 'stet-traces-'))
  afterThisTest(() => rmSync(folder, { recursive: true }))
  const [file, program] = [join(folder, 'fail.js'), join(folder, 'program.mjs')]
  writeFileSync(file, 'export const fail = () => {\n  throw new TypeError("no ink")\n}\n')
  if (map !== undefined) writeFileSync(`${file}.map`, map)
  writeFileSync(
    program,
    `import { nameLinesOfSource } from ${JSON.stringify(traces)}
    nameLinesOfSource()
    const { fail } = await import('./fail.js')
    try { fail() } catch (error) { process.stdout.write(error.stack + '\\n') }
    fail()`,
  )
  const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' })
  return { text: stdout + stderr, built: pathToFileURL(file).href }
}

const map = { version: 3, sources: ['source/fail.ts'], names: [], mappings: 'AAAA;AAUA', file: 'fail.js' }

test('a trace names the lines of the source, where it is caught and where it is not', () => {
  const { text } = printed(JSON.stringify(map))

  expect(text.match(/TypeError: no ink\n {4}at fail \(file:\S+\/source\/fail\.ts:11:\d+\)/g)).toHaveLength(2)
  expect(text).not.toContain('fail.js:2:')
})

test.each([undefined, '{', '{}'])('a program whose map is %j names its own lines', (broken) => {
  const { text, built } = printed(broken)

  expect(text).toContain(`TypeError: no ink\n    at fail (${built}:2:9)`)
})
