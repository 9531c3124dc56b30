import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import * as say from '../messages/readers.ts'
import { storylineRoutes } from '../routes.ts'
import type { Storyline } from '../storyline.ts'

type Shown = {
  frame: Frame
  storylines: readonly Storyline[]
  isFirstPage: boolean
  older: string | undefined
}

/** The stories the paper follows, those begun last first. */
export function AllStorylines({ frame, storylines, isFirstPage, older }: Shown) {
  return (
    <ReaderPage frame={frame} title={say.stories()} {...(isFirstPage ? { canonical: storylineRoutes.all.to() } : {})}>
      <div class="sheet">
        <header class="sheet-head">
          <h1>{say.stories()}</h1>
          <p>{say.whatWeFollow()}</p>
        </header>
        {storylines.length === 0 ? <p>{say.thereAreNoneYet()}</p> : null}
        <ul class="entries">
          {storylines.map(({ slug, title, summary }) => (
            <li>
              <a href={storylineRoutes.one.to({ slug })} {...inPaper(frame)}>
                {title}
              </a>
              {summary ? (
                <p class="small" {...inPaper(frame)}>
                  {summary}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
        {older ? (
          <nav class="pager" aria-label={say.pagesOfStories()}>
            <span />
            <a href={older} rel="next">
              {say.earlierStories()}
            </a>
          </nav>
        ) : null}
      </div>
    </ReaderPage>
  )
}
