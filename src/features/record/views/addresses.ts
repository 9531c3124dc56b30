import { urls } from '../../../urls.ts'
import type { Entry } from '../entry.ts'

/** Where readers find an entry. */
export function readerAddress({ kind, slug }: Pick<Entry, 'kind' | 'slug'>): string {
  if (kind === 'person') return urls.person(slug)
  return kind === 'organisation' ? urls.organisation(slug) : urls.place(slug)
}
