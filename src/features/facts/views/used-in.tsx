import { Empty } from '../../../ui/newsroom/parts.tsx'
import type { ArticleId } from '../../articles/index.ts'
import { correctionRoutes } from '../../corrections/routes.ts'
import * as say from '../messages/newsroom.ts'
import { articleRecordRoutes } from '../routes.ts'

export type Using = { id: ArticleId; headline: string; isPublic: boolean }
type Shown = { using: readonly Using[]; wrong: string; right?: string }

/** Every article that uses one fact, and a way to put it right in all that readers see. */
export function UsedIn({ using, wrong, right = '' }: Shown) {
  const isRenamed = right !== ''
  const shown = using.filter(({ isPublic }) => isPublic).map(({ id }) => id)
  return (
    <section aria-labelledby="used">
      <h2 id="used">{say.articlesThatUseIt()}</h2>
      {using.length === 0 ? <Empty>{say.noneYet()}</Empty> : null}
      <ul class="rows">
        {using.map(({ id, headline, isPublic }) => (
          <li>
            <div>
              <a class="title" href={articleRecordRoutes.show.to({ id })}>
                {headline || say.untitled()}
              </a>
              <p class="quiet">{isPublic ? say.articleIsPublic() : say.articleIsNotPublic()}</p>
            </div>
          </li>
        ))}
      </ul>
      {shown.length > 0 ? (
        <>
          {isRenamed ? <p>{say.whatReadersSeeMayStill({ wrong })}</p> : null}
          <p class="actions">
            <a
              class={isRenamed ? 'button main' : 'button'}
              href={correctionRoutes.everywhere.to({ article: shown, ...{ wrong, right } })}
            >
              {isRenamed ? say.correctItInAllOf() : say.correctSomethingInAllOf()}
            </a>
          </p>
        </>
      ) : null}
    </section>
  )
}
