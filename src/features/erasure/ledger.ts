import { createHmac } from 'node:crypto'
import { z } from 'zod'
import type { Instant } from '../../base/clock.ts'
import { idOf } from '../../base/id.ts'
import type { Lines } from '../../platform/files/lines.ts'
import type { SiteSettings } from '../settings/index.ts'

const line = z.object({
  at: z.custom<Instant>((value) => typeof value === 'string'),
  reader: idOf('reader'),
  address: z.string(),
  replies: z.array(idOf('reply')),
})

/** One person forgotten: ids and a keyed hash, nothing that could be read. */
export type Erased = z.infer<typeof line>

/** Who was forgotten, kept outside the database so that an older copy of it cannot bring them back. */
export function createLedger({ lines, settings }: { lines: Lines; settings: SiteSettings }) {
  return {
    /** Lasting when this returns. */
    append: (erasure: Erased) => lines.append(JSON.stringify(erasure)),
    /** Everything in it. A line torn by a crash was never answered for, and is passed over. */
    async read(): Promise<Erased[]> {
      return (await lines.all()).flatMap((each) => parsed(each))
    },
    async hashOf(email: string): Promise<string> {
      const { secret } = await settings.secret('erasure')
      return createHmac('sha256', secret).update(email).digest('base64url')
    },
  }
}

function parsed(text: string): Erased[] {
  if (!text.startsWith('{') || !text.endsWith('}')) return []
  return [line.parse(JSON.parse(text))]
}
