import { randomBytes, randomUUID } from 'node:crypto'
import { accessSync, constants, realpathSync } from 'node:fs'
import { isIPv6 } from 'node:net'
import { type Clock, millisOf, systemClock } from './base/clock.ts'
import { codeOf, Fault } from './base/fault.ts'
import { createIds } from './base/id.ts'
import { createChecker } from './features/desk/index.ts'
import { createExtractor } from './features/extraction/index.ts'
import { keptAddresses } from './features/settings/index.ts'
import { theOwner } from './features/staff/index.ts'
import { suggestWith } from './features/suggestions/index.ts'
import { migrations } from './migrations/index.ts'
import type { Config } from './platform/config.ts'
import { explainAt, type OpenDatabase, openDatabase } from './platform/database/database.ts'
import { refuseLost, refuseLostFile, refuseNoSite, refuseNoSiteAt, refuseSite } from './platform/database/lost.ts'
import { migrate } from './platform/database/migrate.ts'
import type { Files } from './platform/files/files.ts'
import { openFolder } from './platform/files/folder.ts'
import { makeFolders } from './platform/files/make-folders.ts'
import { openFiles } from './platform/files/open.ts'
import { makeNothingForOthers, takeFromOthers } from './platform/files/private.ts'
import { createLog } from './platform/log.ts'
import { dkimFrom } from './platform/mail/dkim.ts'
import { createMail } from './platform/mail/mail.ts'
import { followChanges } from './platform/pages/follow.ts'
import { builtScripts, loadAssets } from './platform/web/assets.ts'
import { type Listening, listen } from './platform/web/listen.ts'
import { listenForMetrics } from './platform/web/metrics.ts'
import { createSite, type Site } from './site.ts'
import { scriptFolders, styleAssets } from './ui/assets.ts'

const lookEvery = 200

/** `remarks` say what about the database server may lose data though Stet does all it promises. */
export type Opened = {
  site: Site
  /** As it was given, with the address that an earlier start kept. */
  config: Config
  remarks: readonly string[]
  close(): Promise<void>
  listensAt(address: string): Promise<void>
}

/** Whether a site may be made where there is none, must be, or must not. */
type Making = 'if-none' | 'new' | 'never'

/** Opens a site without listening: what the command line's own commands work on. */
export async function openSite(
  config: Config,
  making: Making = 'if-none',
  clock: Clock = systemClock,
): Promise<Opened> {
  const closing: Closing = []
  const close = async () => {
    for (const each of closing.splice(0).reverse()) await each()
  }
  try {
    return { ...(await openParts(config, closing, { making, clock })), close }
  } catch (error) {
    await close()
    throw explainAt(config.database, error)
  }
}

type Closing = (() => unknown)[]

/** Opens one part after the other; how each is closed again goes into `closing`, so that nothing stays open on failure. */
async function openParts(
  given: Config,
  closing: Closing,
  { making, clock }: { making: Making; clock: Clock },
): Promise<Omit<Opened, 'close'>> {
  if (making === 'never') await refuseNoSiteAt(given.database, given.data)
  const shared = makeDataFolder(given.data)
  const ids = createIds(() => millisOf(clock.now()), drawn(randomBytes))
  const log = createLog(given.logLevel)
  const { files, linesOf } = openFiles(given.files, clock)
  const database = await openKept(given, { closing, making, files })
  const kept = await keptAddresses(database.read)
  const config = { ...given, address: given.address ?? kept.address }
  let address = config.address ?? kept.listensAt ?? addressAt(config.host, config.port)
  const [outbox, dkim] = [openFolder(given.data), dkimFrom(config)]
  const mail = createMail({ smtpUrl: config.smtpUrl, from: config.mailFrom, dkim, outbox, clock, log })
  closing.push(() => mail.close())
  const assets = await loadAssets([...styleAssets, ...scriptFolders.flatMap(builtScripts)], '/assets')
  const extractor = createExtractor()
  closing.push(() => extractor.close())
  const checker = createChecker()
  closing.push(() => checker.close())
  const ground = {
    assets,
    config,
    database,
    files,
    linesOf,
    mail,
    log,
    clock,
    ids,
    process: randomUUID(),
    suggest: suggestWith(extractor),
    checker,
    address: () => address,
  }
  const site = createSite(ground)
  const again = await site.erasure.forgetAgain()
  if (again > 0)
    log.warn({ readers: again }, 'An older copy of the database held people who were forgotten since; they are again')
  await site.backfill()
  const following = await followChanges({ database, pages: site.pages, log, every: lookEvery })
  closing.push(() => following.stop())
  closing.push(() => site.jobs.stop())
  const listensAt = async (found: string) => {
    address = config.address ?? found
    await site.settings.keepAddress(theOwner, { address: given.address, listensAt: found })
  }
  return { site, config, listensAt, remarks: [...database.remarks, ...shared] }
}

/** The address of whatever listens there; one that stands for every address is reached by the machine’s own. */
function addressAt(host: string, port: number): string {
  const own = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${isIPv6(own) ? `[${own}]` : own}:${port}`
}

type Keeping = { closing: Closing; making: Making; files: Files }

async function openKept(config: Config, { closing, making, files }: Keeping): Promise<OpenDatabase> {
  await refuseLostFile(config.database, config.data)
  const database = await openDatabase(config.database)
  closing.push(() => database.close())
  await refuseLost(database, config.data, files)
  if (making === 'never') await refuseNoSite(database, config.data)
  if (making === 'new') await refuseSite(database, config.data)
  await migrate(database, migrations)
  return database
}

/** `address` is where it listens; readers may find it elsewhere. */
export type Running = Pick<Opened, 'site' | 'remarks'> & { address: string; stop(): Promise<void> }

/** Starts a site: config, database, site, listen. Stopping finishes requests and jobs, then closes the database. */
export async function start(given: Config, clock: Clock = systemClock): Promise<Running> {
  const { site, config, remarks, close, listensAt } = await openSite(given, 'if-none', clock)
  let listening: Listening | undefined
  let metrics: { stop(): Promise<void> } | undefined
  const stop = async () => {
    site.live.stop()
    await Promise.all([site.workingCopies.stop(), listening?.stop(), metrics?.stop(), site.jobs.stop()])
    await close()
  }
  try {
    const { app, pages } = site
    const { port, host, trustedProxies, maxConnections: most, maxConnectionsPerNetwork: mostPerNetwork } = config
    const limits = { most, mostPerNetwork, trustedProxies }
    listening = await listen({ app, log: site.log, pages, port, host, limits, onlyAt: config.address })
    const address = addressAt(config.host, listening.port)
    await listensAt(address)
    await site.jobs.start()
    metrics = config.metricsPort === undefined ? undefined : await listenForMetrics(site, config.metricsPort)
    loadSoon(site)
    return { site, remarks, address, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/**
 * Well after the first page, and before files may run short: no message can do without it. What draws pictures and what
 * reads texts stay away: a picture needs files anyway, and a thread with a language model or with dictionaries would be
 * most of what an idle site holds.
 */
const loadAfter = 5_000

function loadSoon({ log }: Site): void {
  const tried = () =>
    import('nodemailer').catch((error: unknown) => log.warn({ err: error }, 'Something could not be loaded yet'))
  setTimeout(() => void tried(), loadAfter).unref()
}

/** Answers with what is to be said of it: files that other accounts can open and that are not ours to close. */
export function makeDataFolder(path: string): string[] {
  try {
    makeNothingForOthers()
    makeFolders(path)
    accessSync(path, constants.W_OK)
    return takeFromOthers(realpathSync(path)).map(
      (found) => `${found} can be opened by other accounts, and is not this account’s to change.`,
    )
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST' || code === 'ENOTDIR')
      throw new Fault(`${path} is a file.`, 'Name a folder with --data.', error)
    throw new Fault(
      `The data folder ${path} cannot be made or written to (${code}).`,
      'Name another with --data, or make it and give this account write access.',
      error,
    )
  }
}

/** Random bytes from a supply that is drawn seldom: asking the system for sixteen costs as much as for thousands. */
function drawn(draw: (length: number) => Uint8Array): (length: number) => Uint8Array {
  let supply: Uint8Array = new Uint8Array(0)
  return (length) => {
    if (supply.length < length) supply = draw(4096)
    const bytes = supply.subarray(0, length)
    supply = supply.subarray(length)
    return bytes
  }
}
