import { inPaper } from '../../../base/language.ts'
import { InPaper } from '../../../ui/reader/parts.tsx'
import { Timeline, type ToldEvent } from '../../facts/index.ts'
import * as say from '../messages/readers.ts'
import { storylineRoutes } from '../routes.ts'
import type { Storyline } from '../storyline.ts'

export type SoFar = { storyline: Storyline; events: readonly ToldEvent[]; isAll: boolean }
type Shown = { stories: readonly SoFar[]; language: string; open: ReadonlySet<string> }

/** What happened before this article: folded up, and a link to the whole story. */
export function StorySoFar({ stories, language, open }: Shown) {
  if (stories.length === 0) return null
  return (
    <section class="facts" aria-label={say.storySoFar()}>
      {stories.map(({ storyline, events, isAll }) => (
        <details>
          <summary>
            <h2>{say.storySoFarOf({ title: () => <InPaper locale={{ language }}>{storyline.title}</InPaper> })}</h2>
          </summary>
          {storyline.summary ? <p {...inPaper({ language })}>{storyline.summary}</p> : null}
          <Timeline events={events} language={language} of={storyline.title} open={open} />
          <p>
            <a href={storylineRoutes.one.to({ slug: storyline.slug })}>
              {isAll ? say.wholeStory() : say.wholeStoryFromItsBeginning()}
            </a>
          </p>
        </details>
      ))}
    </section>
  )
}
