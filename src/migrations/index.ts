import * as platform from './0001-platform.ts'
import * as staff from './0002-staff.ts'
import * as articles from './0003-articles.ts'
import * as replies from './0004-replies.ts'
import * as search from './0005-search.ts'
import * as newsroomLists from './0006-newsroom-lists.ts'
import * as searchPrefixes from './0007-search-prefixes.ts'

/** The schema's whole history, in order. A shipped one never changes. */
export const migrations = {
  '0001-platform': platform,
  '0002-staff': staff,
  '0003-articles': articles,
  '0004-replies': replies,
  '0005-search': search,
  '0006-newsroom-lists': newsroomLists,
  '0007-search-prefixes': searchPrefixes,
}
