import type { LookName } from '../../ui/looks/looks.ts'
import type { Face } from '../../ui/reader/page.tsx'

/** What pages are drawn in, and by which look. */
export type FaceOf = Face & { look: LookName }

/** A logo as a page shows it. */
export type Shown = NonNullable<Face['logo']>['day']
