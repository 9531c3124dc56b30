import type { OpenList } from '../../ui/newsroom/list/open.ts'
import * as say from './messages/newsroom.ts'
import { savedFilterRoutes } from './routes.ts'
import type { SavedFilter } from './store.ts'

type Shown = { list: Pick<OpenList, 'first' | 'isAsked' | 'whole'>; saved: readonly SavedFilter[] }

/** What was saved, as links; and what is asked now, to be saved by a name. An address is all that it is. */
export function SavedFilterLinks({ list, saved }: Shown) {
  const query = queryIn(list.first)
  const here = saved.find((each) => each.query === query)
  if (saved.length === 0 && !list.isAsked) return null
  return (
    <div class="saved-filters">
      {saved.length > 0 ? (
        <nav aria-label={say.savedFilters()}>
          <ul>
            {saved.map((each) => (
              <li>
                <a href={addressOf(each)} aria-current={each === here ? 'page' : undefined}>
                  {each.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {list.isAsked ? <Keeping list={list.whole} query={query} here={here} /> : null}
    </div>
  )
}

type Asked = { list: string; query: string; here: SavedFilter | undefined }

function Keeping({ list, query, here }: Asked) {
  return (
    <form method="post" action={savedFilterRoutes.change.to()} class="actions">
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="query" value={query} />
      {here ? (
        <>
          <input type="hidden" name="name" value={here.name} />
          <button type="submit" name="act" value="forget" class="plain">
            {say.forgetFilter({ name: here.name })}
          </button>
        </>
      ) : (
        <details>
          <summary>{say.saveWhatIsAsked()}</summary>
          <label>
            {say.nameOfFilter()}
            <input name="name" required maxlength={60} />
          </label>
          <button type="submit" name="act" value="keep">
            {say.saveFilter()}
          </button>
        </details>
      )}
    </form>
  )
}

function queryIn(address: string): string {
  return address.split('?')[1] ?? ''
}

export function addressOf({ list, query }: Omit<SavedFilter, 'name'>): string {
  return query === '' ? list : `${list}?${query}`
}
