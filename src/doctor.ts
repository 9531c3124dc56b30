import { existsSync, realpathSync } from 'node:fs'
import { settingsOf, worksOf } from './assembly/feature.ts'
import { systemClock } from './base/clock.ts'
import { savedTexts, unreadableIn } from './features/settings/index.ts'
import { features } from './features.ts'
import { migrations } from './migrations/index.ts'
import type { Config } from './platform/config.ts'
import { type LookedAt, openToLook, unsoundPlace } from './platform/database/looking.ts'
import { refuseLostFile } from './platform/database/lost.ts'
import { deadLetters, type Unsound, unsoundDatabase } from './platform/database/soundness.ts'
import type { Reading } from './platform/database/tables.ts'
import { newestEvent } from './platform/events/store.ts'
import { openFiles } from './platform/files/open.ts'
import { unsoundFile, unsoundPrivacy } from './platform/files/private.ts'
import { unsoundStore } from './platform/files/soundness.ts'
import { allPlaces, lagsOf } from './platform/jobs/consumers/store.ts'

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
    const remarks = isWhole ? [...database.remarks, ...(await lagRemarks(database.read))] : database.remarks
    return { examined: [ground, place, privacy, ...parts], remarks }
  } catch (error) {
    throw database.explain(error)
  } finally {
    await database.close()
  }
}

async function unsoundParts(config: Config, database: LookedAt): Promise<Examined[]> {
  const { files } = openFiles(config.files, systemClock)
  // A folder of this machine is looked at without being changed; of a bucket nothing else would tell.
  const store = config.files.kind === 's3' ? [{ part: 'The file store', found: await unsoundStore(files) }] : []
  const canRead = store.every(({ found }) => found.length === 0)
  const parts: Examined[] = []
  for (const { part, find, readsFiles } of features.flatMap(({ checks = [] }) => checks)) {
    if (canRead || !readsFiles) parts.push({ part, found: await find(database.read, files) })
  }
  return [
    ...store,
    ...parts,
    { part: 'Settings', found: unreadableIn(await savedTexts(database.read), settingsOf(features)) },
    { part: 'Places in the log of events', found: await unsoundPlaces(database.read) },
    { part: 'Jobs', found: await deadLetters(database) },
  ]
}

/** Whoever stands behind the end of the log hears nothing until it has grown there again. */
async function unsoundPlaces(read: Reading): Promise<Unsound[]> {
  const newest = await newestEvent(read)
  const beyond = (await allPlaces(read)).filter(({ seq }) => seq > newest)
  return beyond.map(({ name, seq }) => ({
    what: `${name} has heard events up to number ${seq}, and the newest is number ${newest}.`,
    todo: 'Restore the newest backup in which stet doctor finds nothing.',
  }))
}

/** That somebody is behind is nothing wrong: a site that does not run hands out nothing. */
async function lagRemarks(read: Reading): Promise<string[]> {
  const hearing = worksOf(features).flatMap(({ name, does }) =>
    does.on === 'events' ? [[name, does.hears.map(({ type }) => type)] as const] : [],
  )
  const behind = (await lagsOf(read, new Map(hearing))).filter(({ events }) => events > 0)
  return behind.map(({ name, events, since }) => `${name} has ${events} events still to hear, the oldest of ${since}.`)
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
