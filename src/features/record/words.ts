import type { LookRefusal } from '../../platform/outward/look.ts'
import type { EntryRefusal, MergeRefusal, RemoveRefusal, RoleRefusal } from './entries/service.ts'
import type { EntryKind, SourceKind } from './entry.ts'
import type { EventStatus, QuoteKind } from './fact.ts'
import type { FactRefusal } from './facts/service.ts'
import type { LookAskRefusal } from './looks/service.ts'
import type { SourceRefusal } from './sources/service.ts'
import type { DecideRefusal } from './suggesting/accepting.ts'

export const kindNames = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
} as const satisfies Record<EntryKind, string>

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

export const sourceKindNames = {
  document: 'Document',
  link: 'Page on the web',
  interview: 'Interview',
  background: 'Somebody on background',
} as const satisfies Record<SourceKind, string>

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
export const sourceLabels = {
  kind: 'What it is',
  title: 'Title',
  url: 'Web address',
  seenOn: 'Seen on',
  storedHash: 'SHA-256 of what was stored of it',
  reason: 'Why it is not named',
  note: 'Private note',
}

const gone = 'This is not in the record any more.'
const notAllowed = 'Your role here does not include it.'
const dates = {
  'not-a-date':
    'Write a date such as 2026-11-05, 2026-11, 2026, 2027-21 (spring), 1884~ (about) or 2021/.. (from 2021 on).',
  'end-before-start': 'It would end before it starts. Look at the two dates again.',
} as const

export const entryRefusals = {
  'not-allowed': notAllowed,
  'no-such-entry': gone,
  'no-name': 'Write the name.',
} as const satisfies Record<EntryRefusal, string>

export const mergeRefusals = {
  'not-allowed': notAllowed,
  'no-such-entry': 'Nothing in the record has this name or address.',
  'same-entry': 'This is the entry itself. Name the other one.',
  'another-kind':
    'Only a person can be merged into a person, an organisation into an organisation, a place into a place.',
} as const satisfies Record<MergeRefusal, string>

export const removeRefusals = {
  'not-allowed': notAllowed,
  'no-such-entry': gone,
  'still-used':
    'It is still used: by the articles listed below, or by a role, an event or a quote. Remove it from those first, or merge it into another entry.',
} as const satisfies Record<RemoveRefusal, string>

export const roleRefusals = {
  ...dates,
  'not-allowed': notAllowed,
  'no-such-entry': gone,
  'not-a-person': 'Only people have roles.',
  'no-such-organisation': 'No organisation in the record has this name. Add it first.',
} as const satisfies Record<RoleRefusal, string>

export const sourceRefusals = {
  'not-allowed': notAllowed,
  'no-such-source': gone,
  'no-title': 'Say what or who it is.',
  'no-reason': 'Say, for readers, why this source is not named.',
  'no-address': 'Write the address of the page.',
} as const satisfies Record<SourceRefusal, string>

/** What is said of a look that was not taken, or of one that found nothing. */
export const lookRefusals = {
  'not-allowed': notAllowed,
  'no-such-source': gone,
  'no-address': 'Write the address of the page, and save it, before it is looked at.',
  'already-asked': 'It is being looked at. Reload this page in a moment.',
} as const satisfies Record<LookAskRefusal, string>

export const lookProblems = {
  'not-public': 'The address is not on the public internet.',
  unreachable: 'Nobody answered there.',
  'too-big': 'What stands there is larger than 5 MB.',
  'too-slow': 'It took longer than ten seconds.',
  'too-many-redirects': 'It led from one address to the next, and to none.',
} as const satisfies Record<LookRefusal, string>

export const factRefusals = {
  ...dates,
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

export const decideRefusals = {
  ...factRefusals,
  'no-such-suggestion': 'Somebody has decided about this one already.',
  'nobody-chosen': 'Say who it is.',
} as const satisfies Record<DecideRefusal, string>
