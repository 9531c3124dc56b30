import { inPaper } from '../../../base/language.ts'
import { described, Field, SelectField, TextField } from '../../../ui/newsroom/parts.tsx'
import { smallOf } from '../../../ui/reader/picture.tsx'
import type { Picture } from '../../media/index.ts'
import { pictureRoutes } from '../../media/routes.ts'
import type { Section } from '../../settings/index.ts'
import type { Author } from '../../staff/index.ts'
import type { Problems, Typed } from '../content-form.ts'
import * as say from '../messages/newsroom.ts'
import { KindFields } from './kind-fields.tsx'
import { type Paper, TitleFields } from './title-fields.tsx'

/** What can be chosen from. */
export type Options = {
  authors: readonly Author[]
  sections: readonly Section[]
  pictures: readonly Picture[]
  /** By which words the pictures were found. */
  sought: string
}

type Shown = { typed: Typed; options: Options; problems: Problems }
/** Browsers spell by the language of the field. */
type Fields = Shown & { paper: Paper }

/** Every field of an article. What is read first is written first; the small facts follow, folded when they are there. */
export function ContentFields({ typed, options, problems, paper }: Fields) {
  const { language } = paper
  const words = inPaper(paper)
  return (
    <>
      <Field id="headline" label={say.headline()} problem={problems.headline}>
        <textarea
          {...described('headline', { problem: problems.headline })}
          {...words}
          name="headline"
          rows={2}
          class="headline"
        >
          {typed.headline}
        </textarea>
      </Field>
      <Field id="standfirst" label={say.standfirst()} problem={problems.standfirst}>
        <textarea {...described('standfirst', { problem: problems.standfirst })} {...words} name="standfirst" rows={2}>
          {typed.standfirst}
        </textarea>
      </Field>
      <TitleFields typed={typed} problems={problems} paper={paper} pictures={options.pictures} />
      <Field id="markdown" label={say.text()} problem={problems.body} hint={say.markdownBlankLineBetweenParagraphs()}>
        <textarea
          {...described('markdown', { hint: true, problem: problems.body })}
          {...words}
          name="markdown"
          rows={24}
        >
          {typed.markdown}
        </textarea>
      </Field>
      <KindFields typed={typed} problems={problems} language={language} />
      <Facts typed={typed} options={options} problems={problems} />
      <Sources typed={typed} problem={problems.sources} />
      <Lead typed={typed} options={options} problem={problems.pictureId} />
    </>
  )
}

function Facts({ typed, options, problems }: Shown) {
  const sections = options.sections.map(({ id, name }) => ({ value: id, name }))
  return (
    <fieldset>
      <legend>{say.whoWhereWhen()}</legend>
      <Byline typed={typed} authors={options.authors} problem={problems.byline} />
      <div class="columns">
        <TextField name="place" label={say.datelinePlace()} value={typed.place} problem={problems.place} max={120} />
        <TextField
          name="reportedOn"
          label={say.datelineDate()}
          value={typed.reportedOn}
          problem={problems.reportedOn}
          hint={say.dateHint()}
          max={60}
        />
        <SelectField
          name="sectionId"
          label={say.section()}
          value={typed.sectionId}
          options={sections}
          problem={problems.sectionId}
        />
        <TextField
          name="topics"
          label={say.topics()}
          value={typed.topics}
          problem={problems.topics}
          hint={say.withCommasBetween()}
        />
        <TextField
          name="slug"
          label={say.webAddress()}
          value={typed.slug}
          problem={problems.slug}
          hint={say.itsLastPartLeftEmpty()}
        />
      </div>
    </fieldset>
  )
}

/** The people credited so far, and room for one more. */
function Byline({
  typed,
  authors,
  problem,
}: {
  typed: Typed
  authors: readonly Author[]
  problem: string | undefined
}) {
  return (
    <fieldset class={problem ? 'plain wrong' : 'plain'}>
      <legend>{say.byline()}</legend>
      <div class="columns">
        {[...typed.byline, ''].map((chosen, index) => (
          <select id={`byline-${index}`} name="byline" aria-label={say.creditedPlace({ place: index + 1 })}>
            <option value="">{index === 0 ? say.nobodyYet() : say.nobodyElse()}</option>
            {authors.map(({ id, name }) => (
              <option value={id} selected={id === chosen}>
                {name}
              </option>
            ))}
          </select>
        ))}
      </div>
      {problem ? <p class="problem">{problem}</p> : null}
    </fieldset>
  )
}

function Sources({ typed, problem }: { typed: Typed; problem: string | undefined }) {
  const rows = [...typed.sources, { title: '', url: '' }, { title: '', url: '' }]
  return (
    <fieldset class={problem ? 'wrong' : undefined}>
      <legend>{say.sources()}</legend>
      {problem ? <p class="problem">{problem}</p> : null}
      {rows.map(({ title, url }, index) => (
        <div class="columns">
          <input
            id={`source-${index}`}
            name="sourceTitle"
            value={title}
            placeholder={say.whatItIsCalled()}
            aria-label={say.sourceTitle({ place: index + 1 })}
          />
          <input
            name="sourceUrl"
            value={url}
            type="url"
            placeholder={say.https()}
            aria-label={say.sourceWebAddress({ place: index + 1 })}
          />
        </div>
      ))}
    </fieldset>
  )
}

type Choosing = { typed: Typed; options: Options; problem: string | undefined }

function Lead({ typed, options: { pictures, sought }, problem }: Choosing) {
  return (
    <fieldset class={problem ? 'wrong' : undefined}>
      <legend>{say.leadPicture()}</legend>
      {problem ? <p class="problem">{problem}</p> : null}
      <FindPictures sought={sought} />
      {pictures.length === 0 && sought === '' ? (
        <p class="empty">
          {say.noPicturesYetAddFirst({ link: (inner) => <a href={pictureRoutes.list.to()}>{inner}</a> })}
        </p>
      ) : (
        <div class="thumbnails" id="pictures-found">
          <label>
            <input type="radio" name="pictureId" value="" checked={typed.pictureId === ''} /> {say.none()}
          </label>
          {pictures.map((picture) => (
            <label>
              <input type="radio" name="pictureId" value={picture.id} checked={typed.pictureId === picture.id} />
              <img src={smallOf(picture)} alt={picture.alt} loading="lazy" width={120} height={80} />
            </label>
          ))}
        </div>
      )}
      <Field id="pictureCaption" label={say.caption()}>
        <textarea id="pictureCaption" name="pictureCaption" rows={2}>
          {typed.pictureCaption}
        </textarea>
      </Field>
    </fieldset>
  )
}

/** The library, by the same words as on its own page; without scripts the form comes back with what was found. */
function FindPictures({ sought }: { sought: string }) {
  return (
    <div class="find-pictures">
      <label for="pictureSearch">{say.findInLibrary()}</label>
      <input
        id="pictureSearch"
        type="search"
        name="pictureSearch"
        value={sought}
        maxlength={200}
        data-found={pictureRoutes.found.to()}
      />
      <button type="submit" name="act" value="find-pictures" formnovalidate>
        {say.findPictures()}
      </button>
      <p class="hint" role="status" id="pictures-said" />
    </div>
  )
}
