import type { usedIn } from '../../entities/index.ts'
import type { Facts } from '../service.ts'
import { UsedIn } from '../views/used-in.tsx'
import { readable } from './open.ts'

/** Which articles use an entry, on its page in the newsroom. */
export function usesOf({ facts }: { facts: Facts }): NonNullable<(typeof usedIn)['filling']> {
  return async ({ actor, entry, was }) => {
    const using = readable(actor, await facts.using(entry.id))
    const says = <UsedIn using={using} wrong={was ?? entry.name} right={was === undefined ? '' : entry.name} />
    return { says, isShown: using.some(({ isPublic }) => isPublic) }
  }
}
