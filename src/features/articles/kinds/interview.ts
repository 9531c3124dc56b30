import * as sayToReaders from '../messages/readers.ts'
import type { KindDefinition } from './define.ts'
import { line } from './fields.ts'

const fields = {
  person: line({ label: sayToReaders.interviewed }),
  role: line({ label: sayToReaders.whoTheyAre }),
}

/** What somebody says, asked by us: who is asked is the source. */
export const interview = {
  name: 'interview',
  label: sayToReaders.interview,
  hasKicker: true,
  fields,
  data: ({ fields: { person, role } }) => ({
    '@type': 'NewsArticle',
    about: person ? [{ '@type': 'Person', name: person, jobTitle: role }] : undefined,
  }),
  without: ['no-source'],
} satisfies KindDefinition<typeof fields>
