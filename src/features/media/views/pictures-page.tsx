import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { pictureRoutes } from '../routes.ts'

export type Tried = {
  notice?: string | undefined
  problems?: Record<string, string>
  typed?: Record<string, string>
}

type Shown = Tried & { desk: Desk; list: OpenList }

/** The library: every picture, and the way in for another. */
export function PicturesPage({ desk, list, notice, problems = {}, typed = {} }: Shown) {
  const isWrong = Object.keys(problems).length > 0
  return (
    <NewsroomPage desk={desk} title={say.pictures()} current={pictureRoutes.list.to()} scripts={['bringing.js']}>
      <PageHead title={say.pictures()}>
        <a class="button" href={pictureRoutes.ending.to()}>
          {say.endingSoon()}
        </a>
      </PageHead>
      <Notice>{notice}</Notice>
      {isWrong ? <Notice kind="bad">{say.notAddedYetChooseFile()}</Notice> : null}
      <details class="adding" open={isWrong || (list.rows.length === 0 && !list.isAsked)}>
        <summary class="button main">{say.addPictureTitle()}</summary>
        <Adding problems={problems} typed={typed} />
      </details>
      <ListScreen list={list} />
    </NewsroomPage>
  )
}

function Adding({ problems, typed }: { problems: Record<string, string>; typed: Record<string, string> }) {
  return (
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
        id="new-credit"
        label={say.credit()}
        value={typed.credit ?? ''}
        hint={say.whoMadeItOrWhose()}
        problem={problems.credit}
      />
      <label class="tick">
        <input type="checkbox" name="isDecorative" value="yes" checked={typed.isDecorative === 'yes'} />{' '}
        {say.isDecorative()}
      </label>
      <button type="submit" class="main">
        {say.addPicture()}
      </button>
    </form>
  )
}
