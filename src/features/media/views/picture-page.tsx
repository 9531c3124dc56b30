import { shortDateAndTime } from '../../../base/dates.ts'
import { Collision } from '../../../ui/newsroom/collision.tsx'
import { NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { PictureTag } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { pictureRoutes } from '../routes.ts'
import { FactsForm } from './facts-form.tsx'
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
    <NewsroomPage desk={desk} title={alt || say.picture()} current={pictureRoutes.list.to()}>
      <PageHead title={alt || say.picture()} says={say.addedByWhen({ by: shown.addedBy, when, width, height })}>
        <a class="button" href={pictureRoutes.list.to()}>
          {say.libraryOfPictures()}
        </a>
      </PageHead>
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem ?? (problems ? say.notSavedYet() : null)}</Notice>
      <Collision collided={collided} />
      {withdrawal ? (
        <Notice kind="bad">
          {say.pictureIsWithdrawn({
            by: shown.withdrawnBy,
            when: shortDateAndTime(withdrawal.at, desk),
            because: withdrawal.because,
          })}
        </Notice>
      ) : null}
      <div class="desk">
        <div>
          {withdrawal ? null : (
            <figure class="shown">
              <PictureTag picture={picture} sizes="(min-width: 62rem) 40rem, 92vw" first />
            </figure>
          )}
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
