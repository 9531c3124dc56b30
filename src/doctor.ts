import { existsSync, realpathSync } from 'node:fs'
import { features } from './features.ts'
import { migrations } from './migrations/index.ts'
import type { Config } from './platform/config.ts'
import { type LookedAt, openToLook, unsoundPlace } from './platform/database/looking.ts'
import { refuseLostFile } from './platform/database/lost.ts'
import { deadLetters, type Unsound, unsoundDatabase } from './platform/database/soundness.ts'
import type { Reading } from './platform/database/tables.ts'
import { openFiles } from './platform/files/files.ts'
import { unsoundFile, unsoundPrivacy } from './platform/files/private.ts'

export type Examined = { part: string; found: Unsound[] }

/** Looks at everything that must always be true of a site's data, and changes nothing. */
export async function examine(config: Config): Promise<Examined[]> {
  return (await lookAt(config)).examined
}

type Look = { examined: Examined[]; remarks: readonly string[] }

/** As `examine`, with what is not wrong and should be known; `first` looks at something more once the tables are there. */
export async function lookAt(config: Config, first?: (read: Reading) => Promise<Examined[]>): Promise<Look> {
  await refuseLostFile(config.database, config.data)
  const database = await openToLook(config.database)
  try {
    const place = { part: 'The disk', found: await unsoundPlace(placeOf(config)) }
    const privacy = { part: 'Who can open the files', found: openToOthers(config) }
    const ground = { part: 'The database', found: await unsoundDatabase(database, migrations) }
    // Without its tables there is nothing more to look at.
    const isWhole = ground.found.length === 0
    const parts = isWhole ? [...((await first?.(database.read)) ?? []), ...(await unsoundParts(config, database))] : []
    return { examined: [ground, place, privacy, ...parts], remarks: database.remarks }
  } catch (error) {
    throw database.explain(error)
  } finally {
    await database.close()
  }
}

async function unsoundParts({ data }: Config, database: LookedAt): Promise<Examined[]> {
  const files = openFiles(data)
  const parts: Examined[] = []
  for (const { part, find } of features.flatMap(({ checks = [] }) => checks)) {
    parts.push({ part, found: await find(database.read, files) })
  }
  return [...parts, { part: 'Jobs', found: await deadLetters(database) }]
}

function openToOthers({ data, dkimKeyFile }: Config): Unsound[] {
  return [
    ...(existsSync(data) ? unsoundPrivacy(realpathSync(data)) : []),
    ...(dkimKeyFile ? unsoundFile(dkimKeyFile) : []),
  ]
}

function placeOf({ database, data }: Config): string {
  return database.kind === 'sqlite' ? database.file : data
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
