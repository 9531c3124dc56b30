import { z } from 'zod'
import type { Reading } from '../database/tables.ts'
import { readEvent, type Unreadable } from '../events/define.ts'
import { eventAt } from '../events/store.ts'
import type { Doing } from './define.ts'

type Given = { given: unknown } | Unreadable

const anEvent = z.object({ event: z.int() })

/** What a job is about, parsed: its event, what it was planned with, or nothing. */
export async function readGiven(db: Reading, does: Doing, text: string): Promise<Given> {
  if (does.on === 'interval') return { given: null }
  const parsed = parsedWith(does.on === 'events' ? anEvent : does.payload, text)
  if ('unreadable' in parsed || does.on === 'moment') return parsed
  const { event: seq } = parsed.given as z.infer<typeof anEvent>
  const kept = await eventAt(db, seq)
  if (!kept) return { unreadable: 'The event it is about is no longer there.' }
  const read = readEvent(does.hears, kept)
  return 'unreadable' in read ? read : { given: read }
}

function parsedWith(schema: z.ZodType, text: string): Given {
  try {
    const read = schema.safeParse(JSON.parse(text))
    return read.success ? { given: read.data } : { unreadable: unreadableWords(z.prettifyError(read.error)) }
  } catch (error) {
    return { unreadable: unreadableWords(error instanceof Error ? error.message : String(error)) }
  }
}

function unreadableWords(why: string): string {
  return `What it is about cannot be read: ${why}`
}
