import { systemClock } from './base/clock.ts'
import { Fault, UsageFault } from './base/fault.ts'
import { folders } from './features/media/index.ts'
import { configFrom, parsed, say } from './flags.ts'
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
  const { files } = openFiles(config.files, systemClock)
  for (const folder of folders) {
    say(`${folder}: ${await copyFiles(openFolder(config.data), files, folder)} brought over.`)
  }
  return 0
}
