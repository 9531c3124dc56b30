import { edtfRefusals } from '../../base/edtf-words.ts'
import type { EntryRefusal, MergeRefusal, RemoveRefusal, RoleRefusal } from './changing.ts'
import type { EntryKind } from './entry.ts'

export const kindNames = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
} as const satisfies Record<EntryKind, string>

const gone = 'This is not in the record any more.'
const notAllowed = 'Your role here does not include it.'

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
  ...edtfRefusals,
  'not-allowed': notAllowed,
  'no-such-entry': gone,
  'not-a-person': 'Only people have roles.',
  'no-such-organisation': 'No organisation in the record has this name. Add it first.',
} as const satisfies Record<RoleRefusal, string>
