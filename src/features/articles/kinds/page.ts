import * as sayToReaders from '../messages/readers.ts'
import { pageRoles } from '../standing/roles.ts'
import type { KindDefinition } from './define.ts'
import { choice } from './fields.ts'

const types: Readonly<Record<string, string>> = { about: 'AboutPage', contact: 'ContactPage' }

const fields = {
  role: {
    ...choice({
      label: sayToReaders.whichPage,
      among: pageRoles,
      says: (role) => sayToReaders.pageOf({ role }),
    }),
    isInner: true,
  },
} as const

/** What stands: about us, contact, privacy. It has no date and nobody signs it, and it is changed without a notice. */
export const page = {
  name: 'page',
  label: sayToReaders.page,
  fields,
  data: ({ fields: { role = '' } }) => ({
    '@type': types[role] ?? 'WebPage',
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
} satisfies KindDefinition<typeof fields>
