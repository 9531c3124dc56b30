import { execFile } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'

const run = promisify(execFile)

/** Commands by the heading above them, on the pages for those who work on Stet: those of one part are one script. */
const howTos = new Map<string, string>()
for (const page of ['CONTRIBUTING.md', ...globSync('docs/how-to/*.md').sort()]) {
  let heading = ''
  for (const [, title, commands = ''] of readFileSync(page, 'utf8').matchAll(/^##? ([^\n]+)$|^```sh\n(.*?)^```$/gms)) {
    if (title === undefined) howTos.set(heading, (howTos.get(heading) ?? '') + commands)
    else heading = title
  }
}

test('there is something to try', () => {
  expect(howTos.size).toBeGreaterThan(6)
  expect([...howTos.keys()]).toContain("A newcomer's exercise")
})

test.each([...howTos])(
  'what is said of “%s” can be done as it stands',
  { timeout: 300_000 },
  async (_title, commands) => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-how-to-'))
    const own = Object.entries(process.env).filter(
      ([name]) => !/^(STET_|DATABASE_URL|NODE_OPTIONS|VITEST|INIT_CWD)/.test(name),
    )
    // One server for all of them, as the tests beside the code share one.
    const shared = { TEST_DATABASE_URL: inject('postgresUrl') }
    const env = { ...Object.fromEntries(own), ...shared, DATA: join(folder, 'data') }

    try {
      const cwd = await aCopyIn(folder, commands.includes('npm run stet'))
      await expect(run('sh', ['-e', '-c', commands], { env, cwd })).resolves.toBeDefined()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

/** The project as it is, to be changed at will: what was installed is shared, what was built is a copy. */
async function aCopyIn(folder: string, isBuilt: boolean): Promise<string> {
  const copy = join(folder, 'project')
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  const files = stdout.split('\0').filter((path) => path !== '' && existsSync(path))
  for (const path of isBuilt ? [...files, 'dist'] : files) {
    cpSync(path, join(copy, path), { recursive: true, preserveTimestamps: true })
  }
  const shared = ['node_modules', '.node']
  for (const name of shared) symlinkSync(resolve(name), join(copy, name))
  // What is asked of every file of the project is asked of git.
  await run('git', ['init', '--quiet'], { cwd: copy })
  writeFileSync(join(copy, '.git', 'info', 'exclude'), shared.map((name) => `/${name}\n`).join(''))
  return copy
}
