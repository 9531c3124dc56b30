import { smallOf } from '../../../ui/reader/picture.tsx'
import * as say from '../messages/newsroom.ts'
import type { KeptPicture } from '../picture.ts'
import { pictureRoutes } from '../routes.ts'

type Shown = { picture: KeptPicture }

/** A picture small, with what it shows, as the way to its page. */
export function PictureLink({ picture }: Shown) {
  const { id, alt, withdrawal } = picture
  return (
    <a class="title picture-link" href={pictureRoutes.show.to({ id })}>
      {withdrawal ? (
        <span class="gone">{say.pictureNoLongerShown()}</span>
      ) : (
        <img src={smallOf(picture)} alt="" width={240} height={160} loading="lazy" />
      )}
      <span>{alt || say.picture()}</span>
    </a>
  )
}
