import type { Context } from 'hono'
import type { Web } from '../../platform/web/edge.ts'
import type { Admits } from '../../platform/web/routes/route.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { may, type NewsroomWeb, type Target } from '../staff/index.ts'
import type { DeskOf } from './desk.ts'

/** Asks for the permission of a route, of the thing it is about. Behind the gate everybody is somebody. */
export function guardOf(needs: { desk: DeskOf }) {
  return async (c: Context<Web>, permission: Admits, of: object): Promise<Response | undefined> => {
    if (permission === 'anybody' || permission === 'signed-in') return undefined
    const inside = c as unknown as Context<NewsroomWeb>
    return may(inside.get('actor'), permission, of as Target) ? undefined : notAllowed(inside, needs)
  }
}
