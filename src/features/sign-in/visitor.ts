import type { Context } from 'hono'
import { deviceOf } from '../../platform/web/device.ts'
import { deviceCookie, type GatedWeb } from './gate.tsx'
import type { Visitor } from './session.ts'

/** The browser that asks. */
export function visitorOf(c: Context<GatedWeb>): Visitor {
  return {
    knownAs: deviceCookie.read(c),
    device: deviceOf(c.req.header('user-agent') ?? ''),
    network: c.get('network'),
  }
}
