import type { Clock } from '../base/clock.ts'
import type { Ids } from '../base/id.ts'
import type { Config } from '../platform/config.ts'
import type { Database } from '../platform/database/database.ts'
import type { Files } from '../platform/files/files.ts'
import type { Lines } from '../platform/files/lines.ts'
import type { Log } from '../platform/log.ts'
import type { Mail } from '../platform/mail/mail.ts'
import type { LookAt } from '../platform/outward/look.ts'
import type { Assets } from '../platform/web/assets.ts'

/**
 * What a site stands on: everything outside it that can be chosen, or replaced by a test. A feature that takes something
 * of its own from outside adds it: `declare module '…/assembly/ground.ts'`.
 */
export interface Ground {
  config: Config
  database: Database
  files: Files
  /** What only grows, by its name, kept where files are. */
  linesOf: (name: string) => Lines
  mail: Mail
  log: Log
  clock: Clock
  ids: Ids
  assets: Assets
  /** Looks at addresses on the public internet; a test brings an internet of its own. */
  lookAt?: LookAt
  /** Names this process among those that share a database. */
  process: string
  /** Where readers find the site; known once it listens. */
  address: () => string
}
