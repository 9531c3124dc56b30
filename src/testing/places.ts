import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe } from 'vitest'
import { openSite } from '../main.ts'
import { readConfig } from '../platform/config.ts'
import { aMigratedDatabase, writeMigrated } from './databases.ts'
import { throwAway } from './folders.ts'
import { afterThisTest } from './leftovers.ts'
import { aPieceFor, doneOrFault } from './site.ts'

export type Paper = { data: string; environment: Record<string, string>; picture: string }

/** A data folder with one published article and a picture, kept in SQLite or in PostgreSQL; gone after the test. */
export function onEveryPlace(tests: (aPaper: () => Promise<Paper>) => void): void {
  for (const kind of ['SQLite', 'PostgreSQL']) {
    describe(kind, () => {
      tests(async () => {
        const data = await mkdtemp(join(throwAway, 'stet-paper-'))
        afterThisTest(() => rm(data, { recursive: true, force: true }))
        if (kind === 'SQLite') {
          await writeMigrated(join(data, 'stet.sqlite'))
          return filled(data, {})
        }
        const { where, remove } = await aMigratedDatabase()
        afterThisTest(remove)
        return filled(data, where.kind === 'postgres' ? { DATABASE_URL: where.url } : {})
      })
    })
  }
}

async function filled(data: string, environment: Record<string, string>): Promise<Paper> {
  const { site, close } = await openSite(readConfig(data, { logLevel: 'silent' }, environment))
  const { owner, content } = await aPieceFor(site)
  const plain = { width: 800, height: 400, channels: 3 as const, background: 'navy' }
  const bytes = await sharp({ create: plain }).png().toBuffer()
  const { id: picture } = doneOrFault(await site.media.add(owner, { bytes, alt: 'The sea', credit: 'The Packet' }))
  const { article, revision } = doneOrFault(await site.articles.create(owner, content))
  doneOrFault(await site.articles.publish(owner, { articleId: article.id, revisionId: revision.id }))
  await site.jobs.settle()
  await close()
  return { data, environment, picture }
}
