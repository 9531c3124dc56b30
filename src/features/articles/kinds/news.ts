import * as sayToReaders from '../messages/readers.ts'
import type { KindDefinition } from './define.ts'

/** What an article is that says nothing else. */
export const news = {
  name: 'news',
  label: sayToReaders.news,
  fields: {},
  data: () => ({ '@type': 'NewsArticle' }),
  without: [],
} satisfies KindDefinition
