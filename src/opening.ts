import type { openSite as open } from './main.ts'
import { refuseNoSiteAt } from './platform/database/lost.ts'

/** A site, loaded only once it is known that there is one: what is wrong with a command is said without it. */
export const openSite: typeof open = async (config, making) => {
  if (making === 'never') await refuseNoSiteAt(config.database, config.data)
  const { openSite: opened } = await import('./main.ts')
  return opened(config, making)
}
