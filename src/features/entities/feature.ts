import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { madeAt } from '../writing/index.ts'
import { entityEvents } from './events.ts'
import * as say from './messages/newsroom.ts'
import { entityHandlers, entryMadeAt } from './newsroom-routes.tsx'
import { entityDeskRoutes } from './routes.ts'
import { createEntities, type Entities } from './service.ts'
import { naming, usedIn } from './slots.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    entities: Entities
  }
}

/** The people, organisations and places of the record, and who was what when. */
export const entities = defineFeature({
  name: 'entities',
  needs: ['sources'],
  tables: ['entries', 'entry_addresses', 'entry_names', 'entry_words', 'roles'],
  service(given) {
    const names = given.slots.one(naming)
    return createEntities({
      ...given,
      naming: { isNamed: (...asked) => names().isNamed(...asked), move: (...told) => names().move(...told) },
    })
  },
  fills: (given) => [fill(madeAt, entryMadeAt(given))],
  routes: [entityDeskRoutes],
  handlers(given) {
    const used = given.slots.one(usedIn)
    return entityHandlers({ ...given, usedIn: (asked) => used()(asked) })
  },
  targets: (given) => ({
    async entry({ id }) {
      const entry = await given.entities.byId(id)
      // Who may change the record may change all of it.
      return entry && !entry.isRemoved ? { thing: entry, of: {} } : undefined
    },
  }),
  navigation: [{ name: say.recordInNavigation, order: 2, route: entityDeskRoutes.list }],
  events: entityEvents,
})
