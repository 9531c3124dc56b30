import { shortDateAndTime } from '../../../base/dates.ts'
import { Collision } from '../../../ui/newsroom/collision.tsx'
import { NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { PictureTag } from '../../../ui/reader/picture.tsx'
import * as say from '../messages/newsroom.ts'
import { pictureRoutes } from '../routes.ts'
import { Alike } from './alike.tsx'
import { FactsForm } from './facts-form.tsx'
import { FramingForm } from './framing-form.tsx'
import { RightsForm } from './rights-form.tsx'
import type { Shown } from './shown.ts'
import { TakingAway } from './taking-away.tsx'
import { Uses } from './uses.tsx'

/** A picture with everything that is known of it: what it shows, what may be done with it, where it stands. */
export function PicturePage(shown: Shown) {
  const { desk, picture, notice, problem, problems, collided } = shown
  const { id, alt, width, height, addedAt, withdrawal } = picture
  const when = shortDateAndTime(addedAt, desk)
  return (
    <NewsroomPage
      desk={desk}
      title={alt || say.picture()}
      current={pictureRoutes.list.to()}
      scripts={withdrawal ? [] : ['cropper.js']}
    >
      <PageHead title={alt || say.picture()} says={say.addedByWhen({ by: shown.addedBy, when, width, height })}>
        <a class="button" href={pictureRoutes.list.to()}>
          {say.libraryOfPictures()}
        </a>
      </PageHead>
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem ?? (problems ? say.notSavedYet() : null)}</Notice>
      <Collision collided={collided} />
      <Withdrawn {...shown} />
      <Alike {...shown} />
      <div class="desk">
        <div>
          {withdrawal ? null : (
            <figure class="shown">
              <PictureTag picture={picture} sizes="(min-width: 62rem) 40rem, 92vw" first />
            </figure>
          )}
          {withdrawal ? null : <FramingForm {...shown} />}
          <FactsForm {...shown} />
          <RightsForm {...shown} />
        </div>
        <div class="beside">
          <Uses {...shown} />
          {withdrawal ? null : (
            <p class="quiet">{say.howItIsPutIn({ markdown: () => <code>{`![](/pictures/${id})`}</code> })}</p>
          )}
          {shown.may.takeAway ? <TakingAway {...shown} /> : null}
        </div>
      </div>
    </NewsroomPage>
  )
}

function Withdrawn({ desk, picture: { withdrawal }, withdrawnBy }: Shown) {
  if (!withdrawal) return null
  const { at, because } = withdrawal
  return (
    <Notice kind="bad">{say.pictureIsWithdrawn({ by: withdrawnBy, when: shortDateAndTime(at, desk), because })}</Notice>
  )
}
