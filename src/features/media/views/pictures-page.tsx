import { said } from '../../../base/messages.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { pictureRoutes } from '../routes.ts'

/** Every reason a picture is turned down, in words. */
export const pictureRefusals = said({
  'not-allowed': say.youMayNotAddPictures,
  'not-a-picture': say.thatFileIsNotPicture,
  'too-large': say.pictureTooLarge,
  'too-many-pixels': say.thatPictureHasMoreThan,
})

export type Tried = {
  notice?: string | undefined
  problems?: Record<string, string>
  typed?: Record<string, string>
}

type Shown = Tried & { desk: Desk; list: OpenList }

export function PicturesPage({ desk, list, notice, problems = {}, typed = {} }: Shown) {
  const isWrong = Object.keys(problems).length > 0
  return (
    <NewsroomPage desk={desk} title={say.pictures()} current={pictureRoutes.list.to()}>
      <PageHead title={say.pictures()} />
      <Notice>{notice}</Notice>
      {isWrong ? <Notice kind="bad">{say.notAddedYetChooseFile()}</Notice> : null}
      <form method="post" action={pictureRoutes.list.to()} enctype="multipart/form-data" class="narrow">
        <Field id="file" label={say.picture()} hint={say.atMost20Mb()} problem={problems.file}>
          <input
            {...described('file', { hint: true, problem: problems.file })}
            type="file"
            name="file"
            accept="image/*"
          />
        </Field>
        <TextField
          name="alt"
          label={say.alternativeText()}
          value={typed.alt ?? ''}
          hint={say.whatPictureShowsForThose()}
          problem={problems.alt}
        />
        <TextField
          name="credit"
          label={say.credit()}
          value={typed.credit ?? ''}
          hint={say.whoMadeItOrWhose()}
          problem={problems.credit}
        />
        <button type="submit" class="main">
          {say.addPicture()}
        </button>
      </form>
      <h2>{say.newestPictures()}</h2>
      <ListScreen list={list} />
    </NewsroomPage>
  )
}
