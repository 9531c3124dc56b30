import { execFile } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { aDraft } from '../../../testing/drafts.ts'
import { throwAway } from '../../../testing/folders.ts'
import { afterThisTest } from '../../../testing/leftovers.ts'
import { theChecker } from '../../../testing/site.ts'
import type { Draft } from '../finding.ts'
import { check } from '../rules.ts'
import { openDictionaries } from '../spelling/dictionaries.ts'
import { createChecker } from './checker.ts'

const wanted = { quotes: 'auto' } as const
const doubled = aDraft({ body: ['The ferry sails at six. It was the the pier. Nobody recieved a ticket.'] })
/** Nothing of the kind comes through the types: it stands for any fault inside the thread. */
const broken = null as unknown as Draft

function aChecker(given: Parameters<typeof createChecker>[0]) {
  const checker = createChecker(given)
  afterThisTest(() => checker.close())
  return checker
}

/** A program for the thread that does this before it becomes ours. */
async function aProgram(before: string): Promise<URL> {
  const file = join(await mkdtemp(join(throwAway, 'stet-thread-')), 'program.mjs')
  const ours = new URL('./worker.ts', import.meta.url).href
  await writeFile(file, `import { existsSync, writeFileSync } from 'node:fs'\n${before}\nawait import('${ours}')\n`)
  return pathToFileURL(file)
}

test('another thread finds what this one would', async () => {
  const faults = await theChecker.faults(doubled, wanted)

  const here = check(doubled, { ...(await openDictionaries()), ...wanted })
  expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(here.map(({ rule }) => rule)))
  expect(faults.map(({ rule }) => rule)).toContain('spelling')
})

test('a draft that cannot be read is told as a fault, and the next is read', async () => {
  const [failed, next] = await Promise.allSettled([
    theChecker.faults(broken, wanted),
    theChecker.faults(doubled, wanted),
  ])

  expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'Fault' } })
  expect(next.status).toBe('fulfilled')
})

test('a thread that dies takes no draft with it: it is read by the next', async () => {
  const once = join(await mkdtemp(join(throwAway, 'stet-once-')), 'died')
  const program = await aProgram(`if (!existsSync('${once}')) { writeFileSync('${once}', ''); process.exit(1) }`)

  const faults = await aChecker({ program }).faults(doubled, wanted)

  expect(faults.map(({ rule }) => rule)).toContain('doubled-word')
})

test('a thread that always dies is a fault for each who asked, and holds up nobody', async () => {
  const checker = aChecker({ program: await aProgram('process.exit(1)') })

  const asked = await Promise.allSettled([checker.faults(doubled, wanted), checker.prints(doubled)])

  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})

test('a draft that takes too long is a fault, and is not tried again', async () => {
  const tries = join(await mkdtemp(join(throwAway, 'stet-slow-')), 'tries')
  const program = await aProgram(`writeFileSync('${tries}', 'x', { flag: 'a' }); for (;;);`)
  const checker = aChecker({ program, patienceMillis: 300 })

  const [slow] = await Promise.allSettled([checker.faults(doubled, wanted)])

  expect(slow).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('300 ms') } })
})

test('a thread with nothing to do is given up, and the next draft starts another', async () => {
  const starts = join(await mkdtemp(join(throwAway, 'stet-rest-')), 'starts')
  const program = await aProgram(`writeFileSync('${starts}', 'x', { flag: 'a' })`)
  const checker = aChecker({ program, restMillis: 1 })

  await checker.prints(doubled)
  await pause(50)
  await checker.prints(doubled)

  expect(await readFile(starts, 'utf8')).toBe('xx')
})

/** A process that may open no more files asks for a draft to be read; then again once it may. */
const shortOfFiles = `
  import { openSync, closeSync } from 'node:fs'
  const { createChecker } = await import(${JSON.stringify(new URL('./checker.ts', import.meta.url).href)})
  const { isUnavailable } = await import(${JSON.stringify(new URL('../../../platform/database/faults.ts', import.meta.url).href)})
  const checker = createChecker()
  const open = []
  try { for (;;) open.push(openSync('/dev/null')) } catch {}
  const short = await checker.prints(${JSON.stringify(doubled)}).catch((error) => error)
  for (const file of open) closeSync(file)
  const after = await checker.prints(${JSON.stringify(doubled)})
  console.log(isUnavailable(short), after.length > 0) // exception: a program of its own prints it
  await checker.close()`

test('a draft that cannot be read for want of open files can be later, and whoever asked is told so', async () => {
  const script = join(await mkdtemp(join(throwAway, 'stet-short-')), 'script.mjs')
  await writeFile(script, shortOfFiles)
  const limited = ['-c', 'ulimit -n 80; exec "$0" "$@"', process.execPath, script]

  const { stdout } = await promisify(execFile)('sh', limited)

  expect(stdout).toContain('true true')
})

test('closing tells whoever still waits', async () => {
  const checker = aChecker({})
  const waiting = Promise.allSettled([checker.faults(doubled, wanted), checker.prints(doubled)])

  await checker.close()

  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
