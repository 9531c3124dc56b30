import { smallOf } from '../../../ui/reader/picture.tsx'
import * as say from '../messages/newsroom.ts'
import { pictureRoutes } from '../routes.ts'
import type { Shown } from './shown.ts'
import { PictureLink } from './thumbnail.tsx'

/** What is kept already and shows the same: beside it, and one press away. */
export function Alike({ picture, alike, me }: Shown) {
  if (alike.length === 0) return null
  // Whoever brought it in may take the other one instead, as long as nothing uses it.
  const givesWay = picture.addedBy === me && !picture.isUsed
  return (
    <section class="alike" aria-labelledby="alike">
      <h2 id="alike">{say.likeThese({ count: alike.length })}</h2>
      <ul>
        <li>
          <img src={smallOf(picture)} alt="" width={240} height={160} />
          <p>{say.thisIsNew()}</p>
          <form method="post" action={pictureRoutes.keepBoth.to({ id: picture.id })}>
            <button type="submit">{say.keepBoth()}</button>
          </form>
        </li>
        {alike.map((kept) => (
          <li>
            <PictureLink picture={kept} />
            <p class="quiet">{kept.isSame ? say.isSamePicture() : say.isNearlySame()}</p>
            {givesWay ? (
              <form method="post" action={pictureRoutes.useKept.to({ id: picture.id })}>
                <input type="hidden" name="kept" value={kept.id} />
                <button type="submit" class="main">
                  {say.useThisOne()}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
