import type { Draft, Fault, Place } from '../finding.ts'
import * as say from '../messages/newsroom.ts'

/** A picture nobody is credited for. */
export function uncredited(draft: Draft): Fault[] {
  return (draft.pictures ?? [])
    .filter(({ credit }) => credit.trim() === '')
    .map(({ passage }) => ({
      rule: 'no-credit',
      place: placeOfPicture(passage),
      message: say.pictureWithoutCredit(),
      evidence: '',
    }))
}

/** A picture that tells those who cannot see it nothing, and is not said to decorate alone. */
export function undescribed(draft: Draft): Fault[] {
  return (draft.pictures ?? [])
    .filter(({ alt }) => alt !== undefined && alt.trim() === '')
    .map(({ passage }) => ({
      rule: 'no-alt',
      place: placeOfPicture(passage),
      message: say.pictureWithoutAlt(),
      evidence: '',
    }))
}

/** Where a picture stands: at the head of the article, or at its block. */
export function placeOfPicture(passage: string | undefined): Place {
  return passage === undefined ? { field: 'picture', start: 0, end: 0 } : { field: 'body', passage, start: 0, end: 0 }
}

const moment = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?/
const zone = /(?:Z|[+-]\d{2}:?\d{2}| ?(?:UTC|GMT)|\[[A-Za-z_+/-]+\])$/

/** A time to go out at that does not say in which time zone. */
export function timeWithoutZone(draft: Draft): Fault[] {
  const written = draft.publishes?.trim() ?? ''
  if (!moment.test(written) || zone.test(written)) return []
  return [
    {
      rule: 'no-time-zone',
      place: { field: 'publishes', start: 0, end: written.length },
      message: say.timeWithoutZone({ written: written.slice(0, 40) }),
      evidence: '',
    },
  ]
}
