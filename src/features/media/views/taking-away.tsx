import { described, Field } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { pictureRoutes } from '../routes.ts'
import { Area } from './facts-form.tsx'
import type { Shown } from './shown.ts'

/** Taking it from everywhere, and deleting it: each asks once, and says what happens. */
export function TakingAway(shown: Shown) {
  const { picture } = shown
  return (
    <>
      {picture.withdrawal ? null : <Withdrawing {...shown} />}
      <section aria-labelledby="delete">
        <h2 id="delete">{say.deletePicture()}</h2>
        {picture.isUsed ? (
          <p class="quiet">{say.deleteFirst()}</p>
        ) : (
          <details>
            <summary class="danger">{say.deletePicture()}</summary>
            <form method="post" action={pictureRoutes.remove.to({ id: picture.id })}>
              <p>{say.deleteExplained()}</p>
              <button type="submit" class="danger">
                {say.deleteNow()}
              </button>
            </form>
          </details>
        )}
      </section>
    </>
  )
}

function Withdrawing({ picture, uses, form, typed = {}, problems = {} }: Shown) {
  const isTried = form === 'withdraw'
  const problem = isTried ? problems.because : undefined
  const said = (name: string) => (isTried ? (typed[name] ?? '') : '')
  const count = uses.filter(({ isPublic }) => isPublic).length
  return (
    <section aria-labelledby="withdraw">
      <h2 id="withdraw">{say.withdrawPicture()}</h2>
      <details open={isTried}>
        <summary class="danger">{say.withdrawPicture()}</summary>
        <form method="post" action={pictureRoutes.withdraw.to({ id: picture.id })}>
          <p>{say.withdrawExplained()}</p>
          <Field id="because" label={say.withdrawBecause()} hint={say.withdrawBecauseHint()} problem={problem}>
            <textarea {...described('because', { hint: true, problem })} name="because" rows={2} required>
              {said('because')}
            </textarea>
          </Field>
          <Area
            name="notice"
            label={say.withdrawNotice()}
            value={said('notice')}
            hint={say.withdrawNoticeHint({ count })}
            problem={isTried ? problems.notice : undefined}
            rows={2}
          />
          <button type="submit" class="danger">
            {say.withdrawNow()}
          </button>
        </form>
      </details>
    </section>
  )
}
