import { millisOf, systemClock } from '../../../base/clock.ts'
import type { Unsound } from '../../../platform/database/soundness.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import { createProviderClient } from './client.ts'
import { findProvider } from './store.ts'

/** Whether the provider answers, where one is set: else nobody comes in by it. */
export async function unreachedProvider(db: Reading): Promise<Unsound[]> {
  const provider = await findProvider(db)
  if (!provider) return []
  const log = { warn: () => undefined }
  const answer = await createProviderClient({ log, now: () => millisOf(systemClock.now()) }).reaches(provider)
  if ('done' in answer) return []
  const isAway = answer.refused === 'provider-unreachable'
  const what = isAway
    ? `${provider.name} cannot be reached at ${provider.issuer}.` // not said
    : `What answers at ${provider.issuer} is no OpenID Connect provider of that name.` // not said
  return [{ what, todo: 'Look at the address in the newsroom, under Roles, and at the way there from this machine.' }] // not said
}
