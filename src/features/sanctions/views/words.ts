import { dateAndTime, type Locale } from '../../../base/dates.ts'
import type { Length, LiftRefusal, SanctionRefusal } from '../rules.ts'
import type { Sanction } from '../sanction.ts'

export const lengthWords = {
  'an-hour': 'an hour',
  'a-day': 'a day',
  'three-days': 'three days',
  'a-week': 'a week',
  'four-weeks': 'four weeks',
} as const satisfies Record<Length, string>

export const sanctionRefusals = {
  'not-allowed': 'Writers in this section are not yours to decide on.',
  'no-such-reply': 'This reply is no longer here.',
  'of-staff': 'This reply is from somebody who works here. Speak to them instead.',
  'nobody-known':
    'Nothing is known any more by which this writer could be told: they proved no address, and networks are forgotten after thirty days.',
  'reason-missing': 'Please say why: choose a house rule or write a reason. The writer can read it.',
  'already-so': 'A time-out or a ban that lasts as long is on this writer already.',
} as const satisfies Record<SanctionRefusal, string>

export const liftRefusals = {
  'not-allowed': 'Sanctions in this section are not yours to lift.',
  'no-such-sanction': 'This sanction is not here.',
  over: 'It is over already.',
} as const satisfies Record<LiftRefusal, string>

/** What whoever is refused a reply reads: the reason, the end, and how to appeal. */
export function standingWords({ kind, on, because, until }: Sanction, locale: Locale, contact: string): string {
  const who = on === 'reader' ? 'You cannot reply here' : 'Nobody can reply here from the network you are on'
  const end = until === null ? 'for good' : `until ${dateAndTime(until, locale)}`
  const named = kind === 'ban' ? 'a ban' : 'a time-out'
  const appeal = contact
    ? `If you think that is wrong, write to ${contact}.`
    : 'If you think that is wrong, write to the newsroom.'
  return `${who} ${end}: the newsroom decided on ${named}. The reason given: ${because} ${appeal}`
}

/** What a reader who proved an address is told at once. */
export function imposedWords(sanction: Sanction, { contact, ...locale }: Locale & { contact: string }) {
  const subject = sanction.kind === 'ban' ? 'You are banned from replying' : 'You are timed out'
  const says = [standingWords(sanction, locale, contact), 'A person decided this, not a program.', stays]
  return { subject, text: says.join('\n\n') }
}

const stays = 'What you said before stays where it is, and your own page and your download stay open to you.'

export const liftedWords = {
  subject: 'You can reply again',
  text: 'The newsroom has lifted what kept you from replying. You can reply again.',
}
