import { up as platform } from './0001-platform.ts'
import { up as staff } from './0002-staff.ts'
import { up as articles } from './0003-articles.ts'
import { up as replies } from './0004-replies.ts'
import { up as search } from './0005-search.ts'
import { up as newsroomLists } from './0006-newsroom-lists.ts'
import { up as searchPrefixes } from './0007-search-prefixes.ts'
import { up as discussion } from './0008-discussion.ts'
import { up as threadSearch } from './0009-thread-search.ts'
import { up as readers } from './0010-readers.ts'
import { up as moderation } from './0011-moderation.ts'
import { up as sanctions } from './0012-sanctions.ts'
import { up as screening } from './0013-screening.ts'
import { up as repliesBySection } from './0014-replies-by-section.ts'
import { up as history } from './0015-history.ts'
import { up as corrections } from './0016-corrections.ts'
import { up as record } from './0017-record.ts'
import { up as desk } from './0018-desk.ts'
import { up as sourceLooks } from './0019-source-looks.ts'
import { up as oneSpelling } from './0020-one-spelling.ts'
import { up as wholeLetters } from './0021-whole-letters.ts'
import { up as beat } from './0022-beat.ts'
import { up as accounts } from './0023-accounts.ts'
import { up as events } from './0024-events.ts'
import { up as readModels } from './0025-read-models.ts'
import { up as originals } from './0026-originals.ts'
import { up as stages } from './0027-stages.ts'
import { up as presences } from './0028-presences.ts'
import { up as kinds } from './0029-kinds.ts'
import { up as schedules } from './0030-schedules.ts'
import { up as workingCopies } from './0031-working-copies.ts'
import { up as notes } from './0032-notes.ts'
import { up as waysIn } from './0033-ways-in.ts'
import { up as plan } from './0034-plan.ts'
import { up as houseStyle } from './0035-house-style.ts'
import { up as suggestedChanges } from './0036-suggested-changes.ts'
import { up as revisions } from './0037-revisions.ts'
import { up as titles } from './0038-titles.ts'
import { up as day } from './0039-day.ts'
import { up as roles } from './0040-roles.ts'
import { up as seenAndKnown } from './0041-seen-and-known.ts'
import { up as pictureDesk } from './0042-picture-desk.ts'
import { up as jobsByName } from './0043-jobs-by-name.ts'
import { up as framing } from './0044-framing.ts'
import { up as face } from './0045-face.ts'
import { up as fronts } from './0046-fronts.ts'

/** The schema's whole history, in order. A shipped one never changes. */
export const migrations = {
  '0001-platform': { up: platform },
  '0002-staff': { up: staff },
  '0003-articles': { up: articles },
  '0004-replies': { up: replies },
  '0005-search': { up: search },
  '0006-newsroom-lists': { up: newsroomLists },
  '0007-search-prefixes': { up: searchPrefixes },
  '0008-discussion': { up: discussion },
  '0009-thread-search': { up: threadSearch },
  '0010-readers': { up: readers },
  '0011-moderation': { up: moderation },
  '0012-sanctions': { up: sanctions },
  '0013-screening': { up: screening },
  '0014-replies-by-section': { up: repliesBySection },
  '0015-history': { up: history },
  '0016-corrections': { up: corrections },
  '0017-record': { up: record },
  '0018-desk': { up: desk },
  '0019-source-looks': { up: sourceLooks },
  '0020-one-spelling': { up: oneSpelling },
  '0021-whole-letters': { up: wholeLetters },
  '0022-beat': { up: beat },
  '0023-accounts': { up: accounts },
  '0024-events': { up: events },
  '0025-read-models': { up: readModels },
  '0026-originals': { up: originals },
  '0027-stages': { up: stages },
  '0028-presences': { up: presences },
  '0029-kinds': { up: kinds },
  '0030-schedules': { up: schedules },
  '0031-working-copies': { up: workingCopies },
  '0032-notes': { up: notes },
  '0033-ways-in': { up: waysIn },
  '0034-plan': { up: plan },
  '0035-house-style': { up: houseStyle },
  '0036-suggested-changes': { up: suggestedChanges },
  '0037-revisions': { up: revisions },
  '0038-titles': { up: titles },
  '0039-day': { up: day },
  '0040-roles': { up: roles },
  '0041-seen-and-known': { up: seenAndKnown },
  '0042-picture-desk': { up: pictureDesk },
  '0043-jobs-by-name': { up: jobsByName },
  '0044-framing': { up: framing },
  '0045-face': { up: face },
  '0046-fronts': { up: fronts },
}
