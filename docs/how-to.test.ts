import { execFile } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)

/** Every block of commands on the pages for those who work on Stet, with the heading above it. */
const howTos = ['CONTRIBUTING.md', ...globSync('docs/how-to/*.md').sort()].flatMap((page) => {
  let heading = ''
  return [...readFileSync(page, 'utf8').matchAll(/^#{1,2} ([^\n]+)$|^```sh\n(.*?)^```$/gms)].flatMap(
    ([, title, commands]) => {
      heading = title ?? heading
      return commands === undefined ? [] : [[heading, commands] as const]
    },
  )
})

test('there is something to try', () => {
  expect(howTos.length).toBeGreaterThan(6)
})

test.each(howTos)('what is said of “%s” can be done as it stands', { timeout: 300_000 }, async (_heading, commands) => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-how-to-'))
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(STET_|DATABASE_URL|NODE_OPTIONS|VITEST|INIT_CWD)/.test(name),
  )
  const project = join(folder, 'project')
  const env = { ...Object.fromEntries(own), DATA: join(folder, 'data') }

  try {
    await copyProject(project, commands.includes('npm run stet'))
    await expect(run('sh', ['-e', '-c', commands], { env, cwd: project })).resolves.toBeDefined()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/** The project as it is, to be changed at will: what was installed is shared, what was built is a copy. */
async function copyProject(to: string, wantsBuilt: boolean): Promise<void> {
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard'])
  const files = stdout.split('\n').filter((file) => file !== '' && existsSync(file))
  for (const file of [...files, ...(wantsBuilt ? ['dist'] : [])]) {
    cpSync(file, join(to, file), { recursive: true, preserveTimestamps: true })
  }
  const shared = ['node_modules', '.node']
  for (const name of shared) symlinkSync(join(process.cwd(), name), join(to, name))
  await run('git', ['init', '--quiet'], { cwd: to })
  writeFileSync(join(to, '.git', 'info', 'exclude'), shared.map((name) => `/${name}\n`).join(''))
  await run('git', ['add', '--all'], { cwd: to })
}
