import { unsoundArticles } from './features/articles/index.ts'
import { unsoundLists } from './features/front-pages/index.ts'
import { unsoundPictures } from './features/media/index.ts'
import { unsoundRecord } from './features/record/index.ts'
import { unsoundReplies } from './features/replies/index.ts'
import { migrations } from './migrations/index.ts'
import type { Config } from './platform/config.ts'
import { openDatabase } from './platform/database/database.ts'
import { deadLetters, type Unsound, unsoundDatabase } from './platform/database/soundness.ts'
import { openFiles } from './platform/files/files.ts'

export type Examined = { part: string; found: Unsound[] }

/** Looks at everything that must always be true of a site's data, and changes nothing. */
export async function examine(config: Config): Promise<Examined[]> {
  const database = await openDatabase(config.database)
  const { read } = database
  try {
    const ground = { part: 'The database', found: await unsoundDatabase(database, migrations) }
    // Without its tables there is nothing more to look at.
    if (ground.found.length > 0) return [ground]
    return [
      ground,
      { part: 'Articles and their revisions', found: await unsoundArticles(read) },
      { part: 'Public lists', found: await unsoundLists(read) },
      { part: 'The record', found: await unsoundRecord(read) },
      { part: 'Replies and their counts', found: await unsoundReplies(read) },
      { part: 'Pictures', found: await unsoundPictures(read, openFiles(config.data)) },
      { part: 'Jobs', found: await deadLetters(database) },
    ]
  } finally {
    await database.close()
  }
}

/** A line for each part, and under it what is wrong and what to do. */
export function reportOf(examined: Examined[]): string {
  const lines = examined.flatMap(({ part, found }) => [
    `${part}: ${found.length === 0 ? 'sound' : `${found.length} wrong`}`,
    ...found.flatMap(({ what, todo }) => [`  ${what}`, `    ${todo}`]),
  ])
  const wrong = examined.reduce((sum, { found }) => sum + found.length, 0)
  return [...lines, '', wrong === 0 ? 'Nothing is wrong.' : `${wrong} wrong.`].join('\n')
}
