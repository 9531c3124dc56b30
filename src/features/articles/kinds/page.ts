import * as sayToReaders from '../messages/readers.ts'
import type { KindDefinition } from './define.ts'

/** What stands: about us, contact, privacy. It has no date and nobody signs it, and it is changed without a notice. */
export const page = {
  name: 'page',
  label: sayToReaders.page,
  fields: {},
  data: () => ({
    '@type': 'WebPage',
    ...{ dateline: undefined, articleSection: undefined, datePublished: undefined },
  }),
  without: [
    'no-byline',
    'no-dateline',
    'no-date',
    'no-source',
    'relative-date',
    'restatement',
    'changed-in-silence',
    'archive-overlap',
  ],
  isUndated: true,
} satisfies KindDefinition
