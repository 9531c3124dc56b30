import { recordRoutes } from '../../facts/routes.ts'
import type { Entry } from '../entry.ts'

/** Where readers find an entry. */
export function readerAddress({ kind, slug }: Pick<Entry, 'kind' | 'slug'>): string {
  if (kind === 'person') return recordRoutes.person.to({ slug })
  return kind === 'organisation' ? recordRoutes.organisation.to({ slug }) : recordRoutes.place.to({ slug })
}
