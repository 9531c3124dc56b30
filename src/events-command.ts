import { z } from 'zod'
import { eventsOf, worksOf } from './assembly/feature.ts'
import { features } from './features.ts'
import { parsedFlags, say } from './flags.ts'
import type { EventType } from './platform/events/define.ts'

const columns = ['Event', 'Version', 'About', 'Heard by', 'Holds', 'When'] as const

/** Prints every kind of event: what it is about, who hears it, and what it holds. */
export async function eventsCommand(args: string[]): Promise<number> {
  parsedFlags(args)
  for (const line of tableOf(eventsOf(features).map(rowOf))) say(line)
  return 0
}

function rowOf(event: EventType): string[] {
  const { type, version, subject, says } = event
  return [type, String(version), subject, hearersOf(event).join(', '), heldBy(event), says]
}

function hearersOf({ type }: EventType): string[] {
  return worksOf(features).flatMap(({ name, does }) =>
    does.on === 'events' && does.hears.some((heard) => heard.type === type) ? [name] : [],
  )
}

function heldBy({ payload }: EventType): string {
  return payload instanceof z.ZodObject ? Object.keys(payload.shape).join(', ') : ''
}

function tableOf(rows: readonly string[][]): string[] {
  const all = [[...columns], ...rows]
  const widths = columns.map((_name, place) => Math.max(...all.map((row) => (row[place] ?? '').length)))
  return all.map((row) =>
    row
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
