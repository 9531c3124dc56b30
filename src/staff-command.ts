import { existsSync } from 'node:fs'
import { UsageFault } from './base/fault.ts'
import { givenRoles } from './base/permission.ts'
import { configFrom, parsed, say, text } from './flags.ts'
import { openSite } from './opening.ts'

/** `stet staff`: adds somebody, makes another link for somebody, lets them begin again, or gives them another role. */
export async function staffCommand(args: string[]): Promise<number> {
  const { values, positionals } = parsed(args, { name: text, role: text })
  const [what, email, ...more] = positionals
  const { staffVerbs } = await import('./features/sign-in/index.ts')
  const verb = new Map(Object.entries(staffVerbs)).get(what ?? '')
  if (!verb || more.length > 0) {
    throw new UsageFault(
      'Say what to do with staff.',
      'stet staff add EMAIL --name N --role R, stet staff link EMAIL, stet staff recover EMAIL or stet staff role EMAIL --role R.',
    )
  }
  // Understood before anything is opened.
  const act = verb({ email, name: values.name, role: values.role })
  const config = configFrom(values, 'data')
  const { database } = config
  if (database.kind === 'sqlite' && !existsSync(database.file)) refuseUnknownRole(values.role)
  const { site, close } = await openSite(config, 'never')
  try {
    for (const line of await act(site)) say(line)
  } finally {
    await close()
  }
  return 0
}

/** A site that is not there yet has the given roles and no others: nothing is made for a word that is none of them. */
function refuseUnknownRole(role: unknown): void {
  const isKnown = role === undefined || givenRoles.some((name) => name === String(role).toLowerCase())
  if (!isKnown) throw new UsageFault(`There is no role ${role}.`, `--role takes ${givenRoles.join(', ')}.`)
}
