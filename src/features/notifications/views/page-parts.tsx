import type { Frame } from '../../../ui/reader/page.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import { extractOf, Part } from '../../readers/index.ts'
import { replyAnchor, replyRoutes } from '../../replies/routes.ts'
import * as say from '../messages/readers.ts'
import type { Choice, Follow, ShownNotice } from '../notice.ts'
import { notificationRoutes } from '../routes.ts'
import { mailsADay } from '../rules.ts'

type Shown = {
  frame: Frame
  notices: readonly ShownNotice[]
  chosen: readonly Choice[]
  follows: readonly Follow[]
  heldBack: number
}

/** What a reader is told, and what of it they are mailed. */
export function NoticesAndMail(shown: Shown) {
  return (
    <>
      <Notices {...shown} />
      <MailChoices {...shown} />
    </>
  )
}

function Notices({ frame, notices }: Shown) {
  return (
    <Part id="notices" title={say.notices()}>
      {notices.length === 0 ? (
        <p>{say.nothingToTellYouYet()}</p>
      ) : (
        <ol class="entries">
          {notices.map((notice) => (
            <li>
              <p class="small">
                <When at={notice.toldAt} locale={frame} time />
              </p>
              <NoticeWords notice={notice} />
            </li>
          ))}
        </ol>
      )}
    </Part>
  )
}

function NoticeWords({ notice: { kind, about, subject, text } }: { notice: ShownNotice }) {
  if (!about) {
    return (
      <>
        <p>
          <b>{subject}</b>
        </p>
        {text.split(/\n\s*\n/).map((paragraph) => (
          <p class="extract">{paragraph}</p>
        ))}
      </>
    )
  }
  const link = (
    <a href={replyRoutes.one.to({ article: about.article.path, id: about.id }) + replyAnchor(about.id)}>
      {about.article.headline}
    </a>
  )
  if (kind === 'published') return <p>{say.yourReplyIsPublishedUnder({ link: () => link })}</p>
  return (
    <>
      <p>{say.answeredYouUnderLink({ name: about.name, bdi: (inner) => <bdi>{inner}</bdi>, link: () => link })}</p>
      <p class="extract" dir="auto">
        {extractOf(about.body)}
      </p>
    </>
  )
}

function MailChoices({ chosen, follows, heldBack }: Shown) {
  return (
    <Part id="mail" title={say.whatWeMailYou()}>
      <p class="small">{say.nothingUnlessChosen({ mailsADay })}</p>
      {heldBack > 0 ? (
        <div class="notice">
          <p>{say.notMailedToday({ count: heldBack, mailsADay })}</p>
        </div>
      ) : null}
      <form class="reply-form" method="post" action={notificationRoutes.mail.to()}>
        <fieldset class="options">
          <legend>{say.mailMe()}</legend>
          <label>
            <input type="checkbox" name="answers" value="yes" checked={chosen.includes('answers')} />{' '}
            {say.whenSomebodyAnswersMe()}
          </label>
          <label>
            <input type="checkbox" name="decisions" value="yes" checked={chosen.includes('decisions')} />{' '}
            {say.whenNewsroomDecides()}
          </label>
        </fieldset>
        <p>
          <button type="submit">{say.saveTheseChoices()}</button>
        </p>
      </form>
      {follows.length > 0 ? (
        <>
          <h3>{say.threadsYouFollow()}</h3>
          <ul class="entries">
            {follows.map(({ articleId, path, headline }) => (
              <li>
                <form method="post" action={notificationRoutes.threads.to()}>
                  <a href={path}>{headline}</a>
                  <input type="hidden" name="article" value={articleId} />{' '}
                  <button
                    class="plain"
                    type="submit"
                    name="follow"
                    value="no"
                    aria-label={say.stopFollowingHeadline({ headline })}
                  >
                    {say.stopFollowing()}
                  </button>
                </form>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Part>
  )
}
