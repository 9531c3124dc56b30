import { dateInWords } from '../../../base/edtf-words.ts'
import { InPaper } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/readers.ts'
import type { ToldEvent } from '../reading.ts'
import { laidOut, yearsOf } from '../rules/timeline.ts'
import { statusNames } from '../words.ts'
import { EntryLink } from './entry-link.tsx'

type Shown = {
  events: readonly ToldEvent[]
  language: string
  /** What the timeline is of; heard instead of the drawing. */
  of: string
  /** Entries whose pages readers can open. */
  open: ReadonlySet<string>
}

const wide = 480
const margin = 8

/** Events in their order: drawn on a line for the eye, and listed for everybody. */
export function Timeline({ events, language, of, open }: Shown) {
  return (
    <>
      {events.length > 1 ? <Line events={events} of={of} /> : null}
      <ol class="timeline">
        {events.map((told) => (
          <Told told={told} language={language} open={open} />
        ))}
      </ol>
    </>
  )
}

function Line({ events, of }: Pick<Shown, 'events' | 'of'>) {
  const spans = laidOut(events.map(({ event }) => event.edtf))
  const place = (part: number) => Math.round(margin + part * (wide - 2 * margin))
  const [first, last] = yearsOf(events.map(({ event }) => event.edtf))
  return (
    <svg class="line" viewBox={`0 0 ${wide} 36`} role="img" aria-label={say.eventsOnLine({ count: events.length, of })}>
      <path d={`M${margin} 10H${wide - margin}`} />
      <text x="2" y="32">
        {first}
      </text>
      {last === first ? null : (
        <text x={wide - 2} y="32" text-anchor="end">
          {last}
        </text>
      )}
      {spans.map(({ at, length }) =>
        length * wide > 8 ? <path class="long" d={`M${place(at)} 10H${place(at + length)}`} /> : null,
      )}
      {spans.map(({ at }) => (
        <circle cx={place(at)} cy="10" r="5" />
      ))}
    </svg>
  )
}

function Told({ told, language, open }: { told: ToldEvent; language: string; open: ReadonlySet<string> }) {
  const { event, place, participants, report } = told
  return (
    <li>
      <b>{dateInWords(event.edtf, language)}</b>{' '}
      <InPaper locale={{ language }}>{report ? <a href={report.path}>{event.title}</a> : event.title}</InPaper>
      {event.status === 'confirmed' ? null : <i> ({statusNames[event.status].toLowerCase()})</i>}
      {place || participants.length > 0 ? (
        <span class="with">
          {place ? <EntryLink entry={place} open={open} language={language} /> : null}
          {participants.map(({ entry, as }, index) => (
            <>
              {place || index > 0 ? ', ' : ''}
              <EntryLink entry={entry} open={open} language={language} />
              {as ? <InPaper locale={{ language }}> ({as})</InPaper> : null}
            </>
          ))}
        </span>
      ) : null}
    </li>
  )
}
