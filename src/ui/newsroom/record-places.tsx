import { entityDeskRoutes } from '../../features/entities/routes.ts'
import { sourceDeskRoutes } from '../../features/sources/routes.ts'
import { storylineDeskRoutes } from '../../features/storylines/routes.ts'
import * as say from './messages/newsroom.ts'

/** The places of the record, for its own pages. */
export function RecordPlaces({ current }: { current: string }) {
  const places = [
    { name: say.placeNames(), path: entityDeskRoutes.list.to() },
    { name: say.placeStorylines(), path: storylineDeskRoutes.list.to() },
    { name: say.placeSources(), path: sourceDeskRoutes.list.to() },
  ]
  return (
    <nav class="tabs" aria-label={say.record()}>
      <ul>
        {places.map(({ name, path }) => (
          <li>
            <a href={path} aria-current={path === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
