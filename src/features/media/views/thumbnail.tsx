import * as say from '../messages/newsroom.ts'
import type { KeptPicture } from '../picture.ts'
import { pictureAt, pictureRoutes } from '../routes.ts'

type Shown = { picture: Pick<KeptPicture, 'id' | 'width' | 'alt' | 'withdrawal'> }

/** A picture small, with what it shows, as the way to its page. */
export function PictureLink({ picture }: Shown) {
  const { id, width, alt, withdrawal } = picture
  return (
    <a class="title picture-link" href={pictureRoutes.show.to({ id })}>
      {withdrawal ? (
        <span class="gone">{say.pictureNoLongerShown()}</span>
      ) : (
        <img src={thumbnailAt({ id, width })} alt="" width={240} height={160} loading="lazy" />
      )}
      <span>{alt || say.picture()}</span>
    </a>
  )
}

/** The smallest size there is. */
export function thumbnailAt({ id, width }: { id: string; width: number }): string {
  return pictureAt(id, Math.min(480, width), 'webp')
}
