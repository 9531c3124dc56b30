import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import type { Entry } from '../../entities/index.ts'
import { kindNames, readerAddress } from '../../entities/index.ts'
import * as say from '../messages/readers.ts'

/** Who and what has a page, where somebody searches by name. */
type Shown = { entries: readonly Entry[]; language: string }

export function NamedSo({ entries, language }: Shown): Child {
  if (entries.length === 0) return null
  return (
    <section class="broad" aria-labelledby="named">
      <h2 id="named" class="hidden">
        {say.peopleOrganisationsAndPlaces()}
      </h2>
      <ul class="entries">
        {entries.map((entry) => (
          <li>
            <a href={readerAddress(entry)} {...inPaper({ language })} dir="auto">
              {entry.name}
            </a>{' '}
            <span class="small" {...(entry.description ? inPaper({ language }) : {})}>
              {entry.description || kindNames[entry.kind]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
