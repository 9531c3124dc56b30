import * as sayToReaders from '../messages/readers.ts'
import type { KindDefinition } from './define.ts'

/** What somebody thinks: it rests on who says it, and is reported from nowhere. */
export const opinion = {
  name: 'opinion',
  label: sayToReaders.opinion,
  hasKicker: true,
  fields: {},
  data: () => ({ '@type': 'OpinionNewsArticle' }),
  without: ['no-dateline', 'no-source'],
} satisfies KindDefinition
