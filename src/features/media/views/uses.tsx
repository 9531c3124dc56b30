import { shortDateAndTime } from '../../../base/dates.ts'
import { described, Empty, Field } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { pictureRoutes } from '../routes.ts'
import type { Forbidding } from '../rules.ts'
import { ArticleName } from './article-name.tsx'
import type { Shown, ShownUse } from './shown.ts'

/** Every article a picture stands in, what forbids that, and who allowed it. */
export function Uses(shown: Shown) {
  const { uses, overrulings, desk } = shown
  return (
    <section aria-labelledby="used">
      <h2 id="used">{say.usedIn()}</h2>
      {uses.length === 0 ? <Empty>{say.usedNowhere()}</Empty> : null}
      <ul class="rows">
        {uses.map((use) => (
          <li>
            <div>
              <ArticleName use={use} />
              <p class="quiet">{standing(use)}</p>
              {use.forbids.map(({ why, day, allowed }) => (
                <p class={allowed ? 'quiet' : 'danger'}>{forbiddings[why]({ day: day ?? '' })}</p>
              ))}
              <Overruling {...shown} use={use} />
            </div>
          </li>
        ))}
      </ul>
      {overrulings.map((each) => (
        <p class="quiet">
          {say.allowedHere({
            by: each.who,
            article: () => (
              <ArticleName
                use={{
                  articleId: each.articleId,
                  headline: uses.find(({ articleId }) => articleId === each.articleId)?.headline ?? null,
                }}
              />
            ),
            when: shortDateAndTime(each.at, desk),
            because: each.because,
          })}{' '}
          {each.holds ? null : say.allowedBefore()}
        </p>
      ))}
    </section>
  )
}

function standing({ inDraft, isPublic }: ShownUse): string {
  if (isPublic) return say.inPublic()
  return inDraft ? say.inDraft() : say.usedNoMore()
}

const forbiddings = {
  withdrawn: () => say.pictureNoLongerShown(),
  denied: () => say.forbiddenDenied(),
  ended: say.forbiddenEnded,
  'not-yet': say.forbiddenNotYet,
  section: () => say.forbiddenSection(),
  once: () => say.forbiddenOnce(),
} as const satisfies Record<Forbidding, (named: { day: string }) => string>

/** Only a picture editor is offered it, and only where there is something to allow. */
function Overruling({ picture, rightsName, use, may, form, typed = {}, problems = {} }: Shown & { use: ShownUse }) {
  const isForbidden = use.forbids.some(({ allowed, why }) => allowed === null && why !== 'withdrawn')
  if (!may.overrule || !isForbidden) return null
  const isTried = form === 'overrule' && typed.article === use.articleId
  const id = `because-${use.articleId}`
  const problem = isTried ? problems.because : undefined
  return (
    <details open={isTried}>
      <summary>{say.allowItHere()}</summary>
      <form method="post" action={pictureRoutes.overrule.to({ id: picture.id })}>
        <input type="hidden" name="article" value={use.articleId} />
        <input type="hidden" name="base" value={rightsName} />
        <Field id={id} label={say.allowBecause()} hint={say.allowBecauseHint()} problem={problem}>
          <textarea {...described(id, { hint: true, problem })} name="because" rows={2} required>
            {isTried ? typed.because : ''}
          </textarea>
        </Field>
        <button type="submit">{say.allowItHere()}</button>
      </form>
    </details>
  )
}
