import type { Instant } from '../../../base/clock.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { Sheet } from '../../replies/index.ts'
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
    <p>
      You can change your words until <When at={until} locale={frame} time />. Readers see that it was edited, and when.
    </p>
  ) : null
  return (
    <Sheet frame={frame} about={about} title="Edit your reply" says={lasts}>
      {refused || problem ? (
        <div class="notice" role="alert">
          <p>{says ?? (refused ? editRefusals[refused] : 'Your reply has not been changed yet.')}</p>
        </div>
      ) : null}
      <form class="reply-form" method="post" action={intakeRoutes.change.to({ article: about.path, id })}>
        <div class="field">
          <label for="reply-body">Reply*</label>
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
          <button type="submit">Save the change</button>
        </p>
        <p class="small">
          Changed words are looked at as new ones are: they may wait for the newsroom before they appear.
        </p>
      </form>
    </Sheet>
  )
}

const editRefusals = {
  'not-yours': 'This reply is not yours to change.',
  'too-late-to-edit':
    'Your reply has not been changed: a reply can be edited for fifteen minutes. You can still withdraw it, or answer it.',
  'not-editable': 'Your reply has not been changed: where it is now, it can no longer be edited.',
  'replies-closed': 'Your reply has not been changed: replies to this article are closed.',
  'said-before':
    'Your reply has not been changed: somebody has said exactly these words under this article. Please say it in other words.',
  barred: 'Your reply has not been changed: you cannot write here at the moment.',
  'too-many-edits': 'Your reply has not been changed: it was edited many times just now. Please wait a little.',
} as const satisfies Record<EditRefusal, string>
