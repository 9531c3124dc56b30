import { randomUUID } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { codeOf, Fault } from '../../base/fault.ts'
import { done, refused } from '../../base/outcome.ts'
import type { Files, Listed, Range, Source } from './files.ts'
import { makeFolders } from './make-folders.ts'
import { measured, TooLarge } from './measured.ts'
import { aside, checkedName, checkedPrefix, isName } from './names.ts'

/** Files in a folder of this machine. `draw` tells apart what is written at the same time. */
export function openFolder(folder: string, draw: () => string = randomUUID): Files {
  const root = resolve(folder)
  const place = (name: string) => join(root, checkedName(name))
  return {
    put: (name, source, mostBytes) =>
      put(place(name), { source, mostBytes, aside: `${place(name)}.${draw()}${aside}` }),
    get: (name, range) => get(place(name), range),
    stat: async (name) => found(place(name)),
    list: (prefix) => list(root, '', checkedPrefix(prefix)),
    async delete(name) {
      const path = place(name)
      await changed(dirname(path), () => rm(path, { force: true })).catch(nothingThere)
    },
    async move(from, to) {
      const [path, target] = [place(from), place(to)]
      if (!(await found(path))) return false
      await changed(dirname(target), async () => {
        const made = makeFolders(dirname(target))
        await rename(path, target)
        await syncFolder(dirname(path))
        if (made !== undefined) await syncUpTo(dirname(made), dirname(target))
      })
      return true
    },
  }
}

type Putting = { source: Source; mostBytes: number | undefined; aside: string }

/** Written aside, synced, renamed, and the folder synced. */
async function put(path: string, { source, mostBytes, aside: unfinished }: Putting) {
  const folder = dirname(path)
  const { bytes, kept } = measured(source, mostBytes)
  try {
    const made = makeFolders(folder)
    await writeAndSync(unfinished, bytes)
    await rename(unfinished, path)
    await syncUpTo(made === undefined ? folder : dirname(made), folder)
    return done(kept())
  } catch (error) {
    await rm(unfinished, { force: true }).catch(nothingThere)
    if (error instanceof TooLarge) return refused('too-large' as const)
    throw explained(error, folder)
  }
}

async function get(path: string, range: Range | undefined) {
  const there = await found(path)
  if (!there) return undefined
  const { from, to } = range ?? { from: 0, to: there.size - 1 }
  if (from < 0 || from > to + 1 || to >= there.size) throw new RangeError(`${path} has no bytes from ${from} to ${to}.`)
  return { size: there.size, stream: streamOf(path, { from, to }) }
}

const chunkLength = 64 * 1024

/**
 * Read as fast as it is asked for. The file is opened when its first byte is wanted, so that a stream nobody reads holds
 * nothing; it is closed at the end, when it fails, and when nobody wants more of it.
 */
function streamOf(path: string, { from, to }: Range): ReadableStream<Uint8Array> {
  let at = from
  let handle: FileHandle | undefined
  const close = async () => handle?.close()

  async function next(): Promise<Uint8Array> {
    handle ??= await open(path)
    const length = Math.min(chunkLength, to + 1 - at)
    const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, at)
    if (bytesRead === 0) throw new Fault(`${path} was cut short while it was read.`, 'Put it back from a backup.')
    return buffer.subarray(0, bytesRead)
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          if (at <= to) {
            const chunk = await next()
            at += chunk.byteLength
            controller.enqueue(chunk)
          }
          if (at > to) {
            await close()
            controller.close()
          }
        } catch (error) {
          await close()
          throw error
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  )
}

/** A file at a path; a folder is none. */
async function found(path: string): Promise<{ size: number } | undefined> {
  const stats = await stat(path).catch(nothingThere)
  return stats?.isFile() ? { size: stats.size } : undefined
}

async function* list(root: string, folder: string, prefix: string): AsyncGenerator<Listed> {
  const entries = (await readdir(join(root, folder), { withFileTypes: true }).catch(nothingThere)) ?? []
  const named = await Promise.all(entries.map((entry) => nameOf(root, folder, entry)))
  const wanted = named.filter((name) => name.startsWith(prefix) || (name.endsWith('/') && prefix.startsWith(name)))
  for (const name of wanted) {
    if (name.endsWith('/')) yield* list(root, name, prefix)
    else if (isName(name)) {
      const there = await found(join(root, name))
      if (there) yield { name, size: there.size }
    }
  }
}

/** A link counts as what it leads to. */
async function nameOf(root: string, folder: string, entry: Dirent): Promise<string> {
  const name = `${folder}${entry.name}`
  const isFolder = entry.isSymbolicLink()
    ? (await stat(join(root, name)).catch(nothingThere))?.isDirectory()
    : entry.isDirectory()
  return isFolder ? `${name}/` : name
}

function nothingThere(error: unknown): undefined {
  const code = codeOf(error)
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined
  throw error
}

async function writeAndSync(path: string, bytes: Source): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A change of what a folder holds, on disk when this returns. */
async function changed(folder: string, change: () => Promise<void>): Promise<void> {
  try {
    await change()
    await syncFolder(folder)
  } catch (error) {
    throw explained(error, folder)
  }
}

/** A folder made just now is only on disk once the one that holds it is. */
export async function syncUpTo(top: string, folder: string): Promise<void> {
  await syncFolder(folder)
  if (folder !== top) await syncUpTo(top, dirname(folder))
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A disk that is full and a folder that takes no changes, in words. */
export function explained(error: unknown, folder: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG')
    return new Fault(`The disk that holds ${folder} is full.`, 'Free some space and try again.', error)
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') {
    return new Fault(`${folder} cannot be written to.`, 'Give the account that runs Stet write access to it.', error)
  }
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return new Fault(`${folder} is no folder.`, 'Something else has its name: move that away.', error)
  return error
}
