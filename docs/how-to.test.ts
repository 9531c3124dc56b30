import { execFile, execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const page = readFileSync('CONTRIBUTING.md', 'utf8')
const blocks = [...page.matchAll(/^## ([^\n]+)$|^```sh\n(.*?)^```$/gms)]

/** The blocks of a part are one script: what one of them leaves, the next one finds. */
const howTos = new Map<string, string>()
let heading = ''
for (const [, title, commands = ''] of blocks) {
  if (title === undefined) howTos.set(heading, (howTos.get(heading) ?? '') + commands)
  else heading = title
}

/** Those that change the sources are done in a copy of them. */
const inACopy = ["A newcomer's exercise"]

test('there is something to try', () => {
  expect(howTos.size).toBeGreaterThan(3)
  expect([...howTos.keys()]).toEqual(expect.arrayContaining(inACopy))
})

test.each([...howTos])(
  'what is said of “%s” can be done as it stands',
  { timeout: 300_000 },
  async (title, commands) => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-how-to-'))
    const own = Object.entries(process.env).filter(
      ([name]) => !/^(STET_|DATABASE_URL|NODE_OPTIONS|VITEST|INIT_CWD)/.test(name),
    )
    const env = { ...Object.fromEntries(own), DATA: folder }

    try {
      const cwd = inACopy.includes(title) ? aCopyIn(folder) : process.cwd()
      await expect(run('sh', ['-e', '-c', commands], { env, cwd })).resolves.toBeDefined()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

/** The project as it is here, and what it needs to run from where it is installed. */
function aCopyIn(folder: string): string {
  const copy = join(folder, 'stet')
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  for (const path of listed.split('\0')) if (path !== '' && existsSync(path)) cpSync(path, join(copy, path))
  // What is asked of every file of the project is asked of git.
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
  for (const path of ['node_modules', '.node']) if (existsSync(path)) symlinkSync(resolve(path), join(copy, path))
  return copy
}
