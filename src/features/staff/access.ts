import type { Web } from '../../platform/web/edge.ts'
import type { Actor } from './staff.ts'

/** Behind the sign-in every request has somebody: `c.get('actor')`. */
export type NewsroomWeb = Pick<Web, 'Bindings'> & { Variables: Web['Variables'] & { actor: Actor } }

declare module '../../platform/web/routes/route.ts' {
  interface Access {
    somebody: NewsroomWeb
  }
}
