import { randomUUID } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import pLimit from 'p-limit'
import type { Clock } from '../../base/clock.ts'
import { codeOf } from '../../base/fault.ts'
import { bytesIn, type Files, namesIn, putBytes } from './files.ts'
import { explained, syncUpTo } from './folder.ts'
import { makeFolders } from './make-folders.ts'
import { checkedName } from './names.ts'

/** What only grows, line by line: each may stand there twice, none is ever changed or taken out. */
export type Lines = {
  /** Lasting when this returns. */
  append(line: string): Promise<void>
  /** Every line, the older ones first. */
  all(): Promise<string[]>
}

/** As `NAME.ndjson` in a folder. What a crash tore stays a line of its own. */
export function linesInFolder(folder: string, name: string): Lines {
  const path = join(resolve(folder), checkedName(`${name}.ndjson`))
  return {
    async append(line) {
      const within = dirname(path)
      try {
        const made = makeFolders(within)
        const handle = await open(path, 'a')
        try {
          await handle.writeFile(`\n${line}\n`)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await syncUpTo(made === undefined ? within : dirname(made), within)
      } catch (error) {
        throw explained(error, within)
      }
    },
    async all() {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return ''
        throw error
      })
      return linesOf(text)
    },
  }
}

const atOnce = 16

/** As a file `NAME/MOMENT-CHANCE` for each line, in a store that cannot append; processes that share it never meet. */
export function linesInFiles(files: Files, name: string, clock: Clock): Lines {
  return {
    async append(line) {
      const moment = clock.now().replaceAll(':', '-')
      await putBytes(files, `${name}/${moment}-${randomUUID()}`, `${line}\n`)
    },
    async all() {
      const names = await namesIn(files, `${name}/`)
      const limit = pLimit(atOnce)
      const texts = await Promise.all(names.sort().map((each) => limit(() => bytesIn(files, each))))
      return texts.flatMap((each) => linesOf(each?.toString('utf8') ?? ''))
    },
  }
}

/** Those of the first, which are only read, and then those of the second, to which new ones are added. */
export function linesAfter(older: Lines, newer: Lines): Lines {
  return {
    append: newer.append,
    all: async () => [...(await older.all()), ...(await newer.all())],
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((each) => each !== '')
}
