import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import { InPaper } from '../../../ui/reader/parts.tsx'
import type { Entry } from '../../entities/index.ts'
import { readerAddress } from '../../entities/index.ts'

type Shown = { entry: Pick<Entry, 'id' | 'name' | 'kind' | 'slug'>; open: ReadonlySet<string>; language: string }

/** A name, as a link where readers have a page of it: an entry has one while a public article says something of it. */
export function EntryLink({ entry, open, language }: Shown): Child {
  if (!open.has(entry.id)) return <InPaper locale={{ language }}>{entry.name}</InPaper>
  return (
    <a href={readerAddress(entry)} {...inPaper({ language })}>
      {entry.name}
    </a>
  )
}
