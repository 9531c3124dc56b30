import { edtfRefusals } from '../../base/edtf-words.ts'
import { said } from '../../base/messages.ts'
import type { EntryRefusal, MergeRefusal, RemoveRefusal, RoleRefusal } from './changing.ts'
import type { EntryKind } from './entry.ts'
import * as say from './messages/newsroom.ts'
import * as sayToReaders from './messages/readers.ts'

export const kindNames = said({
  person: sayToReaders.person,
  organisation: sayToReaders.organisation,
  place: sayToReaders.place,
}) satisfies Record<EntryKind, string>

const gone = say.thisIsNotInRecord
const notAllowed = say.yourRoleHereDoesNot

export const entryRefusals = said({
  'not-allowed': notAllowed,
  'no-such-entry': gone,
  'no-name': say.writeName,
}) satisfies Record<EntryRefusal, string>

export const mergeRefusals = said({
  'not-allowed': notAllowed,
  'no-such-entry': say.nothingHasNameOrAddress,
  'same-entry': say.thisIsEntryItselfName,
  'another-kind': say.onlyPersonCanBeMerged,
}) satisfies Record<MergeRefusal, string>

export const removeRefusals = said({
  'not-allowed': notAllowed,
  'no-such-entry': gone,
  'still-used': say.itIsStillUsedBy,
}) satisfies Record<RemoveRefusal, string>

export const roleRefusals = said(
  {
    'not-allowed': notAllowed,
    'no-such-entry': gone,
    'not-a-person': say.onlyPeopleHaveRoles,
    'no-such-organisation': say.noOrganisationInRecordHas,
  },
  edtfRefusals,
) satisfies Record<RoleRefusal, string>
