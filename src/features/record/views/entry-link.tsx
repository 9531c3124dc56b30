import type { Child } from 'hono/jsx'
import type { Entry } from '../entry.ts'
import { readerAddress } from './addresses.ts'

type Shown = { entry: Pick<Entry, 'id' | 'name' | 'kind' | 'slug'>; open: ReadonlySet<string> }

/** A name, as a link where readers have a page of it: an entry has one while a public article says something of it. */
export function EntryLink({ entry, open }: Shown): Child {
  return open.has(entry.id) ? <a href={readerAddress(entry)}>{entry.name}</a> : entry.name
}
