import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const page = readFileSync('CONTRIBUTING.md', 'utf8')
const blocks = [...page.matchAll(/^## ([^\n]+)$|^```sh\n(.*?)^```$/gms)]

const howTos: [heading: string, commands: string][] = []
let heading = ''
for (const [, title, commands] of blocks) {
  if (title !== undefined) heading = title
  else howTos.push([heading, commands ?? ''])
}

test('there is something to try', () => {
  expect(howTos.length).toBeGreaterThan(2)
})

test.each(howTos)('what is said of “%s” can be done as it stands', { timeout: 120_000 }, async (_heading, commands) => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-how-to-'))
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(STET_|DATABASE_URL|NODE_OPTIONS|VITEST|INIT_CWD)/.test(name),
  )
  const env = { ...Object.fromEntries(own), DATA: folder }

  try {
    await expect(run('sh', ['-e', '-c', commands], { env })).resolves.toBeDefined()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
