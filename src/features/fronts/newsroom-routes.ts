import { cardHandlers } from './card-routes.tsx'
import { containerHandlers } from './container-routes.tsx'
import { deskHandlers } from './desk-routes.tsx'
import { launchHandlers } from './launch-routes.tsx'
import type { Web } from './web.ts'

/** Fronts in the newsroom: arranged, looked at, launched, taken back. */
export function frontHandlers(web: Web) {
  return [...deskHandlers(web), ...containerHandlers(web), ...cardHandlers(web), ...launchHandlers(web)]
}
