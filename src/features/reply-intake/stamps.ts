import { timingSafeEqual } from 'node:crypto'
import { type Clock, type Instant, instantOf, millisOf, soon } from '../../base/clock.ts'
import { isUnavailable } from '../../platform/database/faults.ts'
import { createKeys, keyed } from '../replies/index.ts'
import type { SiteSettings } from '../settings/index.ts'

export type Stamps = ReturnType<typeof createStamps>

/** Says of a form when it was rendered, so that what is sent faster than anybody writes is told. */
export function createStamps(needs: { settings: SiteSettings; clock: Clock }) {
  const { clock } = needs
  const key = createKeys(needs)
  return {
    /** Says when a form was rendered, and cannot be made elsewhere. */
    async stamp(): Promise<string> {
      const time = millisOf(clock.now()).toString(36)
      const secret = await key('reply-form').catch(unlessUnavailable)
      // An article is read on a full disk too; a form without a stamp is taken like any plain request.
      return secret === undefined ? '' : `${time}.${keyed(secret, time)}`
    },
    /** When the form was rendered; `undefined` without a stamp of ours. */
    async renderedAt(stamp: string): Promise<Instant | undefined> {
      const [time = '', signed = ''] = stamp.split('.')
      if (signed === '') return undefined
      const expected = Buffer.from(keyed(await key('reply-form'), time))
      const given = Buffer.from(signed)
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      const at = instantOf(Number.parseInt(time, 36))
      return at <= soon(clock.now()) ? at : undefined
    },
  }
}

function unlessUnavailable(error: unknown): undefined {
  if (!isUnavailable(error)) throw error
}
