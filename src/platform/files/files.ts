import { access, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { codeOf, Fault } from '../../base/fault.ts'
import { makeFolders } from './folder.ts'

export type Files = ReturnType<typeof openFiles>

/** The folder where pictures, mail and the ledger of erasures are kept. Names are ours, relative, and never leave the folder. */
export function openFiles(folder: string) {
  const root = resolve(folder)

  function place(name: string): string {
    const path = resolve(join(root, name))
    if (!path.startsWith(root + sep)) throw new Error('A file name pointed outside the data folder.')
    return path
  }

  return {
    /** Whole or not at all, and on disk when this returns: written aside, synced, renamed, and the folder synced. */
    async write(name: string, bytes: Uint8Array): Promise<void> {
      const path = place(name)
      const folder = dirname(path)
      const aside = `${path}.partial`
      try {
        const made = makeFolders(folder)
        await writeAndSync(aside, bytes)
        await rename(aside, path)
        await syncUpTo(made === undefined ? folder : dirname(made), folder)
      } catch (error) {
        await rm(aside, { force: true })
        throw explained(error, folder)
      }
    },
    /** Adds a line to a file that only grows; on disk when this returns. What a crash tore stays a line of its own. */
    async append(name: string, line: string): Promise<void> {
      const path = place(name)
      const folder = dirname(path)
      try {
        makeFolders(folder)
        const handle = await open(path, 'a')
        try {
          await handle.writeFile(`\n${line}\n`)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await syncFolder(folder)
      } catch (error) {
        throw explained(error, folder)
      }
    },
    async read(name: string): Promise<Uint8Array | undefined> {
      try {
        return await readFile(place(name))
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined
        throw error
      }
    },
    has: (name: string): Promise<boolean> =>
      access(place(name)).then(
        () => true,
        () => false,
      ),
    remove: (name: string): Promise<void> => rm(place(name), { force: true }),
  }
}

async function writeAndSync(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A folder made just now is only on disk once the one that holds it is. */
async function syncUpTo(top: string, folder: string): Promise<void> {
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

function explained(error: unknown, folder: string): unknown {
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
