import { createHash, randomUUID } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codeOf, Fault } from '../base/fault.ts'
import { look } from '../features/face/index.ts'
import { makeDataFolder, openSite } from '../main.ts'
import { readConfig } from '../platform/config.ts'
import type { Site } from '../site.ts'
import { type LookName, lookNames } from '../ui/looks/looks.ts'
import { texts } from './paper.ts'
import { seed } from './seed.ts'

const server = fileURLToPath(new URL('..', import.meta.url))
const kept = join(server, '..', 'demo')

/** An empty folder that is gone when the demo ends. */
export async function throwAwayFolder(): Promise<{ data: string; remove: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'stet-demo-')).catch((error) => {
    throw new Fault(
      `There is no room for a throw-away folder in ${tmpdir()} (${codeOf(error)}).`,
      'Name a folder for temporary files with TMPDIR, or one for the demo with --data.',
      error,
    )
  })
  return { data, remove: () => rm(data, { recursive: true, force: true }) }
}

/** Whether a folder holds a site already; then the demo shows that one as it is. */
export async function holdsSite(data: string): Promise<boolean> {
  return stat(join(data, 'stet.sqlite')).then(
    () => true,
    () => false,
  )
}

/**
 * Puts the demo's paper into a folder. Drawing its pictures takes many seconds, so the finished site is kept beside
 * the build and copied, until the texts or the program change. `say` is told before the long way is taken.
 */
export async function layOut(data: string, say: (what: string) => void): Promise<void> {
  makeDataFolder(data)
  const ready = join(kept, await fingerprint())
  if (!(await holdsSite(ready))) {
    say('Setting the demo’s paper (once): drawing its pictures and checking its articles …')
    await make(ready)
  }
  await cp(ready, data, { recursive: true })
}

/** Written aside and renamed, so that a demo stopped half-way leaves nothing that looks finished. */
async function make(ready: string): Promise<void> {
  await rm(kept, { recursive: true, force: true })
  const aside = `${ready}.${randomUUID()}`
  const { site, close } = await openSite(readConfig(aside, { logLevel: 'error' }, {}))
  await seed(site)
  await close()
  await rename(aside, ready)
}

/** The look that was asked for by its name. */
export function lookCalled(name: string | undefined): LookName | undefined {
  const found = lookNames.find((each) => each === name)
  if (name === undefined || found) return found
  throw new Fault(`There is no look called ${name}.`, `Name one of ${lookNames.join(', ')}.`)
}

/** Sets the paper in another look, with its name in the type of that. */
export async function chooseLook({ face, newsroom }: Site, name: LookName): Promise<void> {
  const publisher = (await newsroom.all()).find((staff) => staff.role === 'publisher' && staff.leftAt === null)
  if (!publisher) return
  await face.save(publisher, [[look, name]])
  await face.takeDown(publisher, { time: 'day' })
}

/** A link that signs the visitor in once, as the paper's publisher. */
export async function newsroomLink(site: Site): Promise<string | undefined> {
  const publisher = (await site.newsroom.all()).find((staff) => staff.role === 'publisher' && staff.leftAt === null)
  return publisher && site.signIn.signInLink(publisher.id)
}

/** Changes with the demo's texts and with the program that sets them. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of [fileURLToPath(texts), server]) {
    const names = (await readdir(folder, { recursive: true })).sort()
    for (const name of names.filter((each) => /[.](js|md|yaml|png)$/.test(each))) {
      hash.update(name).update(await readFile(join(folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
