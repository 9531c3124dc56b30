import { type Instant, later, minutes } from '../../../base/clock.ts'
import { localTime } from '../../../base/dates.ts'
import type { Entry } from '../calendar/entries.ts'

/** A line of the calendar says what it is called, and where more of it is. */
type Event = { entry: Entry; title: string; url: string }

type Calendar = { name: string; now: Instant; timeZone: string; host: string; events: readonly Event[] }

/** A calendar as programmes read it (RFC 5545). */
export function iCalendar({ name, events, ...known }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stet//Plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
    ...events.flatMap((event) => linesOf(event, known)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function linesOf({ entry, title, url }: Event, { now, timeZone, host }: Omit<Calendar, 'name' | 'events'>): string[] {
  const { at, isDay, what, item } = entry
  const start = isDay ? `DTSTART;VALUE=DATE:${localTime(at, timeZone).day.replaceAll('-', '')}` : `DTSTART:${utc(at)}`
  return [
    'BEGIN:VEVENT',
    `UID:${item.id}-${what}@${host}`,
    `DTSTAMP:${utc(now)}`,
    start,
    ...(isDay ? [] : [`DTEND:${utc(later(at, minutes(15)))}`]),
    `SUMMARY:${escaped(title)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** `20261124T060000Z` */
function utc(moment: Instant): string {
  return `${moment.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r?\n/g, '\\n')
}

const longestLine = 75

/** No line has more than 75 octets; what follows a break and a blank belongs to it, and no letter is taken apart. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const letter of line) {
    const length = Buffer.byteLength(letter)
    if (size + length > longestLine) {
      parts.push(part)
      part = ''
      // The blank before it counts.
      size = 1
    }
    part += letter
    size += length
  }
  return [...parts, part].join('\r\n ')
}
