import type { LookRefusal } from '../../platform/outward/look.ts'
import type { LookAskRefusal } from './looks/service.ts'
import type { SourceRefusal } from './service.ts'
import type { SourceKind } from './source.ts'

export const sourceKindNames = {
  document: 'Document',
  link: 'Page on the web',
  interview: 'Interview',
  background: 'Somebody on background',
} as const satisfies Record<SourceKind, string>

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
