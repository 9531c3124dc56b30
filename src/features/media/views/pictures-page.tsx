import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Empty, Field, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import type { Picture } from '../picture.ts'
import { pictureAt, pictureRoutes } from '../routes.ts'

/** Every reason a picture is turned down, in words. */
export const pictureRefusals = {
  'not-allowed': 'You may not add pictures.',
  'not-a-picture': 'That file is not a picture that can be read. JPEG, PNG, WebP and AVIF can.',
  'too-large': 'That picture has more than 200 MB.',
  'too-many-pixels':
    'That picture has more than 50 million pixels, or a side of more than 16,383. Make it smaller and try again.',
} as const

export type Tried = {
  notice?: string | undefined
  problems?: Record<string, string>
  typed?: Record<string, string>
}

type Shown = Tried & { desk: Desk; pictures: readonly Picture[] }

export function PicturesPage({ desk, pictures, notice, problems = {}, typed = {} }: Shown) {
  const isWrong = Object.keys(problems).length > 0
  return (
    <NewsroomPage desk={desk} title="Pictures" current={pictureRoutes.list.to()}>
      <PageHead title="Pictures" />
      <Notice>{notice}</Notice>
      {isWrong ? <Notice kind="bad">Not added yet. Choose the file again; your words are still here.</Notice> : null}
      <form method="post" action={pictureRoutes.list.to()} enctype="multipart/form-data" class="narrow">
        <Field id="file" label="Picture" hint="At most 20 MB." problem={problems.file}>
          <input
            {...described('file', { hint: true, problem: problems.file })}
            type="file"
            name="file"
            accept="image/*"
          />
        </Field>
        <TextField
          name="alt"
          label="Alternative text"
          value={typed.alt ?? ''}
          hint="What the picture shows, for those who cannot see it."
          problem={problems.alt}
        />
        <TextField
          name="credit"
          label="Credit"
          value={typed.credit ?? ''}
          hint="Who made it, or whose it is."
          problem={problems.credit}
        />
        <button type="submit" class="main">
          Add it
        </button>
      </form>
      <h2>The newest</h2>
      {pictures.length === 0 ? (
        <Empty>No pictures yet. Add the first one above.</Empty>
      ) : (
        <ul class="gallery">
          {pictures.map((picture) => (
            <li>
              <img
                src={pictureAt(picture.id, Math.min(480, picture.width), 'webp')}
                alt={picture.alt}
                width={240}
                height={160}
                loading="lazy"
              />
              <p>{picture.alt}</p>
              <p class="quiet">{picture.credit}</p>
            </li>
          ))}
        </ul>
      )}
    </NewsroomPage>
  )
}
