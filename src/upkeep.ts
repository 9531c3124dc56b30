import { Fault, UsageFault } from './base/fault.ts'
import { plainLine } from './base/text.ts'
import { theOwner } from './features/staff/index.ts'
import { configFrom, parsed, parsedFlags, say, text } from './flags.ts'
import { openSite } from './opening.ts'
import type { Config } from './platform/config.ts'
import { refuseNoSiteAt } from './platform/database/lost.ts'

/** What the person who runs a site does with its data. */
export async function doctor(args: string[]): Promise<number> {
  const config = await configOfASite(args)
  const { lookAt, reportOf } = await import('./doctor.ts')
  const { examined, remarks } = await lookAt(config)
  say(reportOf(examined))
  for (const remark of remarks) say(remark)
  return examined.every(({ found }) => found.length === 0) ? 0 : 1
}

async function configOfASite(args: string[]): Promise<Config> {
  const config = configFrom(parsedFlags(args), 'data')
  await refuseNoSiteAt(config.database, config.data)
  return config
}

export async function verify(args: string[]): Promise<number> {
  const { verifyLog } = await import('./features/history/index.ts')
  const config = await configOfASite(args)
  const { lookAt, reportOf } = await import('./doctor.ts')
  const { examined, remarks } = await lookAt(config, async (read) => {
    const { versions, removed, heads, wrong } = await verifyLog(read)
    say(`The log: ${versions} versions, ${removed} of them removed, ${heads} signed heads`)
    return [{ part: 'The log of versions', found: wrong }]
  })
  say(reportOf(examined))
  for (const remark of remarks) say(remark)
  return examined.every(({ found }) => found.length === 0) ? 0 : 1
}

export async function rotateKey(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, {})
  if (positionals.join(' ') !== 'rotate')
    throw new UsageFault('Say what to do with the log.', 'stet log rotate --data DIR.')
  const { site, close } = await openSite(configFrom(values, 'data'), 'never')
  try {
    const outcome = await site.history.rotate(theOwner)
    if ('refused' in outcome) {
      throw new Fault('There is no key yet.', 'The first article that is published makes one.')
    }
    say('A new key signs from now on. The newest head is signed by both, so that whoever knew the old one can follow:')
    say(outcome.done.line)
    return 0
  } finally {
    await close()
  }
}

export async function migrateOnly(args: string[]): Promise<number> {
  const { close } = await openSite(configFrom(parsedFlags(args), 'data'), 'never')
  await close()
  say('The database is up to date.')
  return 0
}

/** A new site, with what is known of it before it runs; one that is there already is left as it is. */
export async function setUp(args: string[]): Promise<number> {
  const values = parsedFlags(args, { paper: text })
  const paper = plainLine({ max: 120, says: () => 'Give the paper a name of at most 120 letters.' })
  const name = paper.optional().safeParse(values.paper)
  if (!name.success) throw new UsageFault(name.error.issues[0]?.message ?? '', 'stet setup --data DIR --paper NAME.')
  const config = configFrom(values, 'data')
  const { site, close } = await openSite(config, 'new')
  try {
    if (name.data !== undefined) await site.settings.change(theOwner, { name: name.data })
    await site.settings.keepAddress(theOwner, { address: config.address })
  } finally {
    await close()
  }
  say(`There is a new site in ${config.data}.`)
  say('Add its publisher with stet staff add EMAIL --name N --role publisher, and run it with stet serve.')
  return 0
}
