import { catchUpArchive } from './features/desk/index.ts'
import { catchUp } from './features/history/index.ts'
import { mount } from './routes.ts'
import { createServices, type Ground } from './services.ts'

export type Site = ReturnType<typeof createSite>

/** Builds every feature and joins them: their services first, then the routes that lead to them. */
export function createSite(ground: Ground) {
  const services = createServices(ground)
  const { database, ids, log } = ground
  const catchUpAll = async () => {
    await catchUpArchive(services.kept)
    // Made before the first reader comes, so that showing a form never has to write.
    await services.replies.stamp()
    return catchUp({ ...services, database })
  }
  return { ...services, app: mount(ground, services), database, ids, log, catchUp: catchUpAll }
}
