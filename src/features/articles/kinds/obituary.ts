import { endOf, keptEdtf, startOf } from '../../../base/edtf.ts'
import { isoOf } from '../../../base/edtf-iso.ts'
import * as say from '../messages/newsroom.ts'
import * as sayToReaders from '../messages/readers.ts'
import type { KindDefinition } from './define.ts'
import { date, line } from './fields.ts'

const fields = {
  person: line({ label: sayToReaders.name }),
  role: line({ label: sayToReaders.whoTheyWere }),
  born: date({ label: sayToReaders.born }),
  died: date({ label: sayToReaders.died }),
}

/** Somebody’s life, told when it is over. */
export const obituary = {
  name: 'obituary',
  label: sayToReaders.obituary,
  hasKicker: true,
  fields,
  wrong: ({ born, died }) =>
    born && died && endOf(keptEdtf(died)) < startOf(keptEdtf(born)) ? { died: say.deathBeforeBirth() } : {},
  data: ({ fields: { person, role, born, died } }) => {
    const dates = { birthDate: dayIn(born), deathDate: dayIn(died) }
    return {
      '@type': 'NewsArticle',
      about: person ? [{ '@type': 'Person', name: person, jobTitle: role, ...dates }] : undefined,
    }
  },
  without: ['no-dateline', 'no-date'],
} satisfies KindDefinition<typeof fields>

/** As precise as it is known; of a span of time machines would take the beginning for the day itself. */
function dayIn(edtf: string | undefined): string | undefined {
  return edtf === undefined || keptEdtf(edtf).isInterval ? undefined : isoOf(edtf).from
}
