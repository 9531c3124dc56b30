import type { Instant } from '../../../base/clock.ts'
import { said } from '../../../base/messages.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { Sheet } from '../../replies/index.ts'
import * as say from '../messages/readers.ts'
import { intakeRoutes } from '../routes.ts'
import type { EditRefusal } from '../rules.ts'

type Edit = {
  frame: Frame
  about: { path: string; headline: string }
  id: string
  body: string
  until: Instant | undefined
  refused: EditRefusal | undefined
  says: string | undefined
  problem: string | undefined
}

export function EditPage({ frame, about, id, body, until, refused, says, problem }: Edit) {
  const lasts = until ? (
    <p>{say.youCanChangeYourWords({ when: () => <When at={until} locale={frame} time /> })}</p>
  ) : null
  return (
    <Sheet frame={frame} about={about} title={say.editYourReply()} says={lasts}>
      {refused || problem ? (
        <div class="notice" role="alert">
          <p>{says ?? (refused ? editRefusals[refused] : say.notChangedYet())}</p>
        </div>
      ) : null}
      <form class="reply-form" method="post" action={intakeRoutes.change.to({ article: about.path, id })}>
        <div class="field">
          <label for="reply-body">{say.reply()}*</label>
          <textarea
            id="reply-body"
            name="body"
            rows={9}
            dir="auto"
            required
            {...(problem ? { 'aria-invalid': 'true', 'aria-describedby': 'reply-body-problem' } : {})}
          >
            {body}
          </textarea>
          {problem ? (
            <p class="problem" id="reply-body-problem">
              {problem}
            </p>
          ) : null}
        </div>
        <p>
          <button type="submit">{say.saveChange()}</button>
        </p>
        <p class="small">{say.changedWordsAreLookedAt()}</p>
      </form>
    </Sheet>
  )
}

const editRefusals = said({
  'not-yours': say.notYours,
  'too-late-to-edit': say.tooLateToEdit,
  'not-editable': say.notEditable,
  'replies-closed': say.notChangedClosed,
  'said-before': say.notChangedSaidBefore,
  barred: say.notChangedBarred,
  'too-many-edits': say.tooManyEdits,
}) satisfies Record<EditRefusal, string>
