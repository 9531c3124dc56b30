import { inPaper } from '../../../base/language.ts'
import { cutTo, roomFor, type TitleName, titleNames, titlesForSearch, titlesForSharing } from '../../../base/titles.ts'
import { described, Field } from '../../../ui/newsroom/parts.tsx'
import { smallOf } from '../../../ui/reader/picture.tsx'
import { titleLabels } from '../../articles/index.ts'
import type { Picture } from '../../media/index.ts'
import type { Problems, Typed } from '../content-form.ts'
import * as say from '../messages/newsroom.ts'

/** The paper as others show it beside a link. */
export type Paper = { name: string; host: string; language: string }

type Shown = { typed: Typed; problems: Problems; paper: Paper; pictures: readonly Picture[] }

/**
 * What an article goes by on fronts, where it is found and where it is shared, with a drawing of the last two. It is
 * folded until somebody has written one; a script follows what is typed.
 */
export function TitleFields({ typed, problems, paper, pictures }: Shown) {
  const isOpen = titleNames.some((name) => typed[name] !== '' || problems[name] !== undefined)
  const field = (name: TitleName) => (
    <TitleField name={name} value={typed[name]} problem={problems[name]} language={paper.language} />
  )
  return (
    <details id="titles" class="titles" open={isOpen}>
      <summary>{say.titlesElsewhere()}</summary>
      <p class="quiet">{say.titlesLeftEmpty()}</p>
      {field('shortHeadline')}
      <div class="with-preview">
        <div>
          {field('searchTitle')}
          {field('searchDescription')}
        </div>
        <SearchPreview typed={typed} paper={paper} />
      </div>
      <div class="with-preview">
        <div>
          {field('shareTitle')}
          {field('shareDescription')}
        </div>
        <SharePreview typed={typed} paper={paper} picture={pictures.find(({ id }) => id === typed.pictureId)} />
      </div>
    </details>
  )
}

type One = { name: TitleName; value: string; problem: string | undefined; language: string }

function TitleField({ name, value, problem, language }: One) {
  const room = roomFor[name]
  const about = { ...described(name, { hint: true, problem }), ...inPaper({ language }), name }
  return (
    <Field
      id={name}
      label={titleLabels[name]}
      problem={problem}
      hint={say.titleRoom({ count: [...value].length, room })}
    >
      {name.endsWith('Description') ? (
        <textarea {...about} rows={3}>
          {value}
        </textarea>
      ) : (
        <input {...about} value={value} />
      )}
    </Field>
  )
}

type Previewed = { typed: Typed; paper: Paper }

function SearchPreview({ typed, paper }: Previewed) {
  const { title, description } = titlesForSearch(typed)
  return (
    <figure class="preview" data-preview="search">
      <figcaption>{say.howItIsFound()}</figcaption>
      <div {...inPaper(paper)}>
        <p class="preview-place">{paper.host}</p>
        <p class="preview-title">{cutTo(roomFor.searchTitle, title)}</p>
        <p class="preview-says">{cutTo(roomFor.searchDescription, description)}</p>
      </div>
    </figure>
  )
}

function SharePreview({ typed, paper, picture }: Previewed & { picture: Picture | undefined }) {
  const { title, description } = titlesForSharing(typed)
  return (
    <figure class="preview shared" data-preview="share">
      <figcaption>{say.howItIsShared()}</figcaption>
      <div {...inPaper(paper)}>
        <img src={picture ? smallOf(picture) : ''} alt="" hidden={!picture} />
        <p class="preview-title">{cutTo(roomFor.shareTitle, title)}</p>
        <p class="preview-says">{cutTo(roomFor.shareDescription, description)}</p>
        <p class="preview-place">{paper.name}</p>
      </div>
    </figure>
  )
}
