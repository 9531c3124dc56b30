import * as sayToReaders from '../messages/readers.ts'
import type { KindDefinition } from './define.ts'

/** A story told at length. It is a NewsArticle: schema.org keeps ReportageNewsArticle for what holds its author back. */
export const feature = {
  name: 'feature',
  label: sayToReaders.feature,
  hasKicker: true,
  fields: {},
  data: () => ({ '@type': 'NewsArticle' }),
  without: ['no-dateline'],
} satisfies KindDefinition
