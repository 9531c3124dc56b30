import { type Clock, type Instant, later, minutes } from '../../base/clock.ts'
import type { SiteSettings } from '../settings/index.ts'

const keyRemembered = minutes(1)
type Purpose = 'network' | 'reply-form' | 'reader'

/** The keys of this site that replies are hashed and forms are stamped with, each asked for once a minute. */
export function createKeys({ settings, clock }: { settings: SiteSettings; clock: Clock }) {
  const known = new Map<string, { secret: string; since: Instant; until: Instant }>()

  return async function key(purpose: Purpose, freshFor?: number): Promise<string> {
    const now = clock.now()
    const kept = known.get(purpose)
    if (kept && kept.since <= now && now < kept.until) return kept.secret
    const { secret } = await settings.secret(purpose, freshFor === undefined ? undefined : later(now, -freshFor))
    known.set(purpose, { secret, since: now, until: later(now, keyRemembered) })
    return secret
  }
}
