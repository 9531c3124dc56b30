import type { Child } from 'hono/jsx'
import { TextField } from '../../../ui/newsroom/parts.tsx'
import type { ContainerId } from '../front.ts'
import { layouts } from '../layouts.ts'
import * as say from '../messages/newsroom.ts'
import { frontRoutes } from '../routes.ts'
import type { Seen } from '../seen.ts'
import { containerCalled } from '../words.ts'
import type { FrontTrouble } from './trouble.ts'

/** An article as the search beside a front finds it. */
type Found = { id: string; headline: string; state: string }

export type Finds = { search: string; into: ContainerId | null; found: readonly Found[] }
type Shown = Finds & { seen: Seen; trouble: FrontTrouble | undefined }

/** Articles by their headlines, and where to put one; or a link to anything else. */
export function Finding({ seen, search, into, found, trouble }: Shown) {
  const { front } = seen
  const takers = front.containers.filter(({ layout }) => layouts[layout].shows > 0)
  if (takers.length === 0) return null
  const chosen = trouble?.typed.container ?? into ?? takers[0]?.id
  const options = takers.map((container) => (
    <option value={container.id} selected={container.id === chosen}>
      {containerCalled(container)}
    </option>
  ))
  return (
    <section aria-labelledby="find">
      <h2 id="find">{say.findArticle()}</h2>
      <form method="get" action={frontRoutes.show.to({ id: front.id })} class="find-form">
        {into ? <input type="hidden" name="into" value={into} /> : null}
        <TextField name="search" label={say.searchHeadlines()} value={search} type="search" max={200} />
        <button type="submit">{say.search()}</button>
      </form>
      {found.length === 0 ? (
        <p class="quiet">{say.nothingFound()}</p>
      ) : (
        <FoundOnes action={frontRoutes.addCard.to({ id: front.id })} options={options} found={found} />
      )}
      <AddLink action={frontRoutes.addCard.to({ id: front.id })} options={options} trouble={trouble} />
    </section>
  )
}

type Into = { action: string; options: Child }

function FoundOnes({ action, options, found }: Into & Pick<Finds, 'found'>) {
  return (
    <form method="post" action={action}>
      <div class="field">
        <label for="into">{say.putInto()}</label>
        <select id="into" name="container">
          {options}
        </select>
      </div>
      <div class="field">
        <label for="place">{say.whichPlace()}</label>
        <select id="place" name="place">
          <option value="first">{say.placeFirst()}</option>
          <option value="last">{say.placeLast()}</option>
        </select>
      </div>
      <ul class="rows found" aria-label={say.foundArticles()}>
        {found.map(({ id, headline, state }) => (
          <li>
            <div>
              {headline || say.someArticle()}
              {state.startsWith('public') ? null : <span class="stage">{say.notPublicYet()}</span>}
            </div>
            <button type="submit" name="article" value={id}>
              {say.putThere({ headline, span: (inner) => <span class="hidden">{inner}</span> })}
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}

function AddLink({ action, options, trouble }: Into & Pick<Shown, 'trouble'>) {
  const { typed = {}, problems = {} }: Partial<FrontTrouble> = trouble ?? {}
  return (
    <details open={typed.link !== undefined}>
      <summary>{say.addLink()}</summary>
      <form method="post" action={action}>
        <TextField
          name="link"
          label={say.linkAddress()}
          hint={say.linkHint()}
          value={typed.link ?? ''}
          problem={problems.link}
          required
          max={2_000}
        />
        <TextField
          name="headline"
          label={say.ownHeadline()}
          value={typed.headline ?? ''}
          problem={problems.headline}
          required
          max={200}
        />
        <div class="field">
          <label for="link-into">{say.putInto()}</label>
          <select id="link-into" name="container">
            {options}
          </select>
        </div>
        <button type="submit">{say.addLinkNow()}</button>
      </form>
    </details>
  )
}
