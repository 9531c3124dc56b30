import { open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Fault } from '../../base/fault.ts'
import type { Files } from '../files/files.ts'
import type { OpenDatabase, Where } from './database.ts'
import { isNew } from './migrate.ts'

/**
 * A database that is empty, missing or cut short beside what a paper leaves in its folder is an accident and no new
 * paper: to begin anew would hide the loss. Looks at a file before anything could make or change it.
 */
export async function refuseLostFile(where: Where, data: string): Promise<void> {
  if (where.kind !== 'sqlite') return
  const { file } = where
  const { size, log } = await sizesOnceMade(file)
  if (size === 0) {
    const left = log > 0 ? `${file}-wal` : await traceOf(data)
    if (left) throw lost(`The database ${file} is ${(await isThere(file)) ? 'empty' : 'not there'}`, left)
    return
  }
  if ((await sizeOf(`${file}-wal`)) === 0) await refuseCutShort(file, size)
}

/** A database that another process is making at this moment is empty beside its log, for an instant: then it is looked at again. */
async function sizesOnceMade(file: string): Promise<{ size: number; log: number }> {
  for (let looks = 0; ; looks += 1) {
    // The log first: what is begun between both looks has none here, and is nothing that was lost.
    const log = await sizeOf(`${file}-wal`)
    const size = await sizeOf(file)
    if (size > 0 || log === 0 || looks === 20) return { size, log }
    await wait(50)
  }
}

/** The same for a database that could be opened and in which nothing was ever kept; files may be kept elsewhere. */
export async function refuseLost(database: OpenDatabase, data: string, files: Files): Promise<void> {
  if (!(await isNew(database))) return
  const left = (await traceOf(data)) ?? (await traceIn(files))
  if (left) throw lost('Nothing was ever kept in this database', left)
}

/** For whoever works on a site and makes none: a folder whose name was mistyped stays as it is, also when it is none. */
export async function refuseNoSiteAt(where: Where, data: string): Promise<void> {
  await refuseLostFile(where, data)
  const isHere = where.kind === 'sqlite' ? (await sizeOf(where.file)) > 0 : await isThere(data)
  if (!isHere) throw noSite(data)
}

/** The same for a database that could be opened, before anything is made in it. */
export async function refuseNoSite(database: OpenDatabase, data: string): Promise<void> {
  if (await isNew(database)) throw noSite(data)
}

/** For whoever makes a new one. */
export async function refuseSite(database: OpenDatabase, data: string): Promise<void> {
  if (await isNew(database)) return
  throw new Fault(
    `There is a site in ${data} already.`,
    'Nothing was changed. Start it with stet serve, or name another folder with --data.',
  )
}

function noSite(data: string): Fault {
  return new Fault(
    `There is no site in ${data}.`,
    'Name its data folder with --data, or make a new one there with stet setup.',
  )
}

function lost(what: string, left: string): Fault {
  return new Fault(
    `${what}, yet ${left} is left of a paper.`,
    'Put the database back from a copy, or name the right one (is DATABASE_URL set as it was?). To begin anew, use an empty folder.',
  )
}

/** What only a paper that was in use leaves. */
async function traceOf(data: string): Promise<string | undefined> {
  const pictures = await readdir(join(data, 'pictures')).catch(() => [])
  if (pictures.length > 0) return join(data, 'pictures')
  const ledger = join(data, 'erasures.ndjson')
  return (await sizeOf(ledger)) > 0 ? ledger : undefined
}

async function traceIn(files: Files): Promise<string | undefined> {
  for (const prefix of ['pictures/', 'erasures/']) {
    for await (const { name } of files.list(prefix)) return `the file ${name}`
  }
  return undefined
}

const headerLength = 100
const magic = 'SQLite format 3\0'

/** The header says how many pages there are; with a log beside it the rest may still be in there (SQLite, file format 1.3). */
async function refuseCutShort(file: string, size: number): Promise<void> {
  const handle = await open(file).catch(() => undefined)
  if (!handle) return
  try {
    const header = Buffer.alloc(headerLength)
    const { bytesRead } = await handle.read(header, 0, headerLength, 0)
    const isWhole = header.subarray(0, magic.length).toString('latin1') === magic
    if (bytesRead < headerLength || !isWhole) return
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
    const isCounted = header.readUInt32BE(24) === header.readUInt32BE(92)
    if (!isCounted || header.readUInt32BE(28) * pageSize <= size) return
  } finally {
    await handle.close()
  }
  throw new Fault(`The database ${file} was cut short: a part of it is missing.`, 'Restore it from a backup.')
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  )
}
