import { constants } from 'node:fs'
import { access, copyFile, mkdtemp, rm, stat, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import { codeOf, Fault } from '../../base/fault.ts'
import type { OpenDatabase, Where } from './database.ts'
import { explainPostgres, explainSqlite } from './faults.ts'
import type { Unsound } from './soundness.ts'
import { dialectOver } from './sqlite.ts'
import type { Tables } from './tables.ts'

/** A database that is only looked at: nothing is written, whatever the disk or the server would allow. */
export type LookedAt = Omit<OpenDatabase, 'write' | 'watch' | 'isTroubled' | 'hints'>

const patient = 5000

export async function openToLook(where: Where): Promise<LookedAt> {
  return where.kind === 'sqlite' ? lookAtFile(where.file) : lookAtServer(where.url)
}

async function lookAtServer(url: string): Promise<LookedAt> {
  const { openPoolToLook, postgresDialect } = await import('./postgres.ts')
  const { looking, remarks } = await openPoolToLook(url)
  const db = new Kysely<Tables>({ dialect: postgresDialect(looking) })
  const schema = db as unknown as LookedAt['schema']
  const close = async () => {
    await db.destroy()
    if (!looking.ending) await looking.end()
  }
  return { kind: 'postgres', read: db, schema, remarks, explain: explainPostgres, close }
}

async function lookAtFile(file: string): Promise<LookedAt> {
  const explain = (error: unknown) => explainSqlite(error, file)
  try {
    const { handle, remove } = (await inPlace(file)) ?? (await inACopy(file))
    const db = new Kysely<Tables>({ dialect: dialectOver(handle, patient) })
    const close = async () => {
      await db.destroy()
      handle.close()
      await remove()
    }
    return { kind: 'sqlite', read: db, schema: db as unknown as LookedAt['schema'], remarks: [], explain, close }
  } catch (error) {
    throw explain(error)
  }
}

type Opened = { handle: SQLite.Database; remove(): Promise<void> }

/**
 * Where another process has the file open, its shared memory is there to be used. Elsewhere SQLite would make it, and
 * leave it behind as whoever looks, perhaps not the account that runs Stet.
 */
async function inPlace(file: string): Promise<Opened | undefined> {
  if (!(await isThere(`${file}-shm`))) return undefined
  try {
    const handle = new SQLite(file, { readonly: true, fileMustExist: true, timeout: patient })
    handle.prepare('select count(*) from sqlite_master').get()
    return { handle, remove: async () => undefined }
  } catch (error) {
    if (/^SQLITE_(READONLY|CANTOPEN|IOERR|FULL)/.test(codeOf(error))) return undefined
    throw error
  }
}

async function inACopy(file: string): Promise<Opened> {
  const folder = await roomFor(file)
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, basename(file))
    await copyFile(file, copy)
    if (await isThere(`${file}-wal`)) await copyFile(`${file}-wal`, `${copy}-wal`)
    const handle = new SQLite(copy, { timeout: patient })
    handle.prepare('select count(*) from sqlite_master').get()
    handle.pragma('query_only = on')
    return { handle, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Temporary folders first; where the disk is full, memory that stands for one. */
async function roomFor(file: string): Promise<string> {
  const needed = (await sizeOf(file)) + (await sizeOf(`${file}-wal`))
  for (const parent of [tmpdir(), '/dev/shm']) {
    if ((await freeIn(parent)) < needed * 2) continue
    const made = await mkdtemp(join(parent, 'stet-look-')).catch(() => undefined)
    if (made) return made
  }
  throw new Fault(
    'There is no room for a copy of the database to look at.',
    `Free ${Math.ceil((needed * 2) / 1_000_000)} MB for temporary files, or name a folder that has them with TMPDIR.`,
  )
}

const scarce = 1_000_000

/** What keeps anything from being written in this folder or to this file. */
export async function unsoundPlace(path: string): Promise<Unsound[]> {
  const folder = dirname(path)
  const refused = (await refusalOf(folder)) ?? (await refusalOf(path))
  const unwritable = refused && {
    what: `${path} cannot be written to (${refused}).`,
    todo: 'Give the account that runs Stet write access to it, and see that its disk is not mounted read-only.',
  }
  const full = (await freeIn(folder)) < scarce && {
    what: `The disk that holds ${folder} is full.`,
    todo: 'Free some space. What was saved before is kept.',
  }
  return [unwritable, full].filter((each): each is Unsound => typeof each === 'object')
}

async function refusalOf(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.W_OK)
    return undefined
  } catch (error) {
    return codeOf(error)
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
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

async function freeIn(folder: string): Promise<number> {
  return statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => 0,
  )
}
