import { systemClock } from './base/clock.ts'
import { Fault, UsageFault } from './base/fault.ts'
import { faceFolder } from './features/face/index.ts'
import { folders } from './features/media/index.ts'
import { configFrom, parsed, say } from './flags.ts'
import type { Config } from './platform/config.ts'
import { refuseNoSiteAt } from './platform/database/lost.ts'
import { copyFiles } from './platform/files/files.ts'
import { openFolder } from './platform/files/folder.ts'
import { openFiles } from './platform/files/open.ts'

/** `stet files copy`: brings the files of the data folder to the store that is set. */
export async function filesCommand(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, {})
  if (positionals.join(' ') !== 'copy')
    throw new UsageFault('Say what to do with the files.', 'stet files copy --data DIR.')
  const config = configFrom(values, 'data')
  await refuseNoSiteAt(config.database, config.data)
  if (config.files.kind === 'folder') {
    throw new Fault('Files are kept in the data folder.', 'Name another store with --files-url; see docs/running.md.')
  }
  await bringOver(config)
  return 0
}

/** Brings the pictures of the data folder to the bucket that is set, if one is. */
export async function bringOver({ data, files: where }: Config): Promise<void> {
  if (where.kind === 'folder') return
  const { files } = openFiles(where, systemClock)
  for (const folder of [...folders, faceFolder]) {
    say(`${folder}: ${await copyFiles(openFolder(data), files, folder)} brought over.`)
  }
}
