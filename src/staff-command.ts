import { UsageFault } from './base/fault.ts'
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
  const { site, close } = await openSite(configFrom(values, 'data'), 'never')
  try {
    for (const line of await act(site)) say(line)
  } finally {
    await close()
  }
  return 0
}
