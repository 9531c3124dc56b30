import { edtfRefusals } from '../../base/edtf-words.ts'
import type { EventStatus, QuoteKind } from './fact.ts'
import type { FactRefusal } from './saying.ts'

export const statusNames = {
  planned: 'Planned',
  reported: 'Reported',
  confirmed: 'Confirmed',
  disputed: 'Disputed',
} as const satisfies Record<EventStatus, string>

export const quoteKindNames = {
  direct: 'Their words, as they said them',
  indirect: 'What they said, in our words',
  mixed: 'Partly their words',
} as const satisfies Record<QuoteKind, string>

/** What a quote's fields and an event's are called, in the order of their forms. */
export const quoteLabels = {
  who: 'Who said it',
  quoteKind: 'What it is',
  to: 'To whom',
  edtf: 'When',
  occasion: 'On what occasion',
  source: 'Source',
  checkedAgainst: 'Checked against',
}
export const eventLabels = {
  title: 'What happened',
  edtf: 'When',
  place: 'Where',
  status: 'How sure it is',
  participants: 'Who took part',
  words: 'The words the date came from',
}
const gone = 'This is not in the record any more.'
export const factRefusals = {
  ...edtfRefusals,
  'not-allowed': 'You may read this article but not change it.',
  'no-such-article': 'This article is not here any more.',
  'readers-see-it': 'Readers see this article, and would see this at once. Ask a reporter or an editor to confirm it.',
  'words-not-found': 'These words do not stand in the newest revision. Copy them from it exactly.',
  'no-such-entry': 'Nobody in the record has this name. Add them to the record first.',
  'may-not-add': 'Your role here does not include adding to the record. Ask a reporter.',
  'no-name': 'Write the name.',
  'no-such-event': gone,
  'no-title': 'Say what happened.',
  'somebody-twice': 'Somebody took part twice. Write each once, with all they were: Name: owner, witness.',
} as const satisfies Record<FactRefusal, string>
