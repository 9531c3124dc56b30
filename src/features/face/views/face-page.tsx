import { type LookName, lookNames, looks } from '../../../ui/looks/looks.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Section } from '../../settings/index.ts'
import type { FaceOf } from '../face.ts'
import * as say from '../messages/newsroom.ts'
import { faceRoutes } from '../routes.ts'
import { type Colours, corner as cornerSetting, lookWords } from '../settings.ts'
import type { Unreadable } from '../sheet.ts'
import { LogoForms } from './logo-forms.tsx'

export type Tried = {
  done?: string | undefined
  look?: LookName
  /** Looked at, and not saved. */
  accent?: Colours['accent']
  /** As they were sent by somebody who was refused. */
  colours?: Colours
  corner?: readonly string[]
  wrong?: Readonly<Record<string, Unreadable>>
  problem?: string
  logoProblem?: string
  collided?: Collided | undefined
}

type Shown = {
  desk: Desk
  paper: string
  sections: readonly Section[]
  kept: {
    look: LookName
    colours: Colours
    corner: readonly string[]
    logo: FaceOf['logo']
    bases: { face: string; logo: string }
  }
  tried: Tried
}

const notices: Readonly<Record<string, () => string>> = {
  saved: say.savedFace,
  'put-up': say.logoIsUp,
  'take-down': say.logoIsDown,
}

/** The looks, the colours and the logo, beside what readers would see. */
export function FacePage({ desk, paper, sections, kept, tried }: Shown) {
  const { wrong = {}, problem, logoProblem, collided } = tried
  const isWrong = Object.keys(wrong).length > 0
  const name = tried.look ?? kept.look
  return (
    <NewsroomPage desk={desk} title={say.face()} current={faceRoutes.show.to()}>
      <PageHead title={say.face()} says={say.faceSays()}>
        <a href={faceRoutes.navigation.to()}>{say.navigationAndFoot()}</a>
      </PageHead>
      <Notice>{notices[tried.done ?? '']?.()}</Notice>
      <Notice kind="bad">{isWrong ? say.coloursCannotBeRead() : (problem ?? logoProblem)}</Notice>
      <Collision collided={collided} />
      <form method="post" action={faceRoutes.save.to()} class="face-form">
        <BaseField base={kept.bases.face} />
        <Looks chosen={name} />
        <ColourFields sections={sections} look={name} colours={coloursShown(kept, tried)} wrong={wrong} />
        <Corner chosen={tried.corner ?? kept.corner} />
        <p class="actions">
          <button type="submit" class="main">
            {say.saveFace()}
          </button>
          {/* Asks for this page with what is chosen, and saves nothing. */}
          <button type="submit" formmethod="get" formaction={faceRoutes.show.to()}>
            {say.showIt()}
          </button>
        </p>
      </form>
      <Previews look={name} accent={tried.accent ?? tried.colours?.accent ?? kept.colours.accent} />
      <LogoForms paper={paper} logo={kept.logo} base={kept.bases.logo} />
    </NewsroomPage>
  )
}

function coloursShown({ colours }: Shown['kept'], tried: Tried): Colours {
  if (tried.colours) return tried.colours
  return tried.accent === undefined ? colours : { ...colours, accent: tried.accent }
}

function Looks({ chosen }: { chosen: LookName }) {
  return (
    <fieldset class="looks">
      <legend>{say.look()}</legend>
      {lookNames.map((name) => (
        <label class="tick">
          <input type="radio" name="look" value={name} checked={name === chosen} /> {lookWords[name]}
        </label>
      ))}
    </fieldset>
  )
}

type ColourShown = {
  sections: readonly Section[]
  look: LookName
  colours: Colours
  wrong: NonNullable<Tried['wrong']>
}

function ColourFields({ sections, look, colours, wrong }: ColourShown) {
  const first = looks[look].tokens.colours.accent?.[0] ?? ''
  return (
    <fieldset>
      <legend>{say.colours()}</legend>
      <p class="hint">{say.coloursSay()}</p>
      <ColourField of="accent" name={say.accent()} colour={colours.accent} atFirst={first} wrong={wrong.accent} />
      {sections.map(({ id, name }) => (
        <ColourField of={id} name={name} colour={colours.sections[id] ?? ''} atFirst={first} wrong={wrong[id]} />
      ))}
    </fieldset>
  )
}

type OneColour = { of: string; name: string; colour: string; atFirst: string; wrong: Unreadable | undefined }

function ColourField({ of, name, colour, atFirst, wrong }: OneColour) {
  const problem = `colour-${of}-problem`
  return (
    <div class={wrong ? 'field wrong' : 'field'}>
      <div class="colour">
        <label class="tick">
          <input type="checkbox" name={`has-${of}`} value="on" checked={colour !== ''} /> {say.ownColour({ name })}
        </label>
        <input
          type="color"
          name={`colour-${of}`}
          value={colour || atFirst}
          aria-label={say.colourOf({ name })}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby={wrong ? problem : undefined}
        />
      </div>
      {wrong ? (
        <p class="problem" id={problem}>
          {say.cannotBeRead({ colour: wrong.colour, ratio: wrong.ratio.toFixed(2), instead: wrong.instead })}
        </p>
      ) : null}
    </div>
  )
}

function Corner({ chosen }: { chosen: readonly string[] }) {
  const { shows } = cornerSetting.field
  const words = shows.as === 'some' ? Object.entries(shows.of) : []
  return (
    <fieldset>
      <legend>{say.corner()}</legend>
      {words.map(([value, says]) => (
        <label class="tick">
          <input type="checkbox" name="corner" value={value} checked={chosen.includes(value)} /> {says}
        </label>
      ))}
    </fieldset>
  )
}

function Previews({ look, accent }: { look: LookName; accent: string }) {
  const at = (of: string) => faceRoutes.preview.to({ look, accent, of })
  return (
    <section aria-labelledby="previews">
      <h2 id="previews">{lookWords[look]}</h2>
      <div class="previews">
        <iframe src={at('/')} title={say.theFront()} loading="lazy" />
        <iframe src={at('article')} title={say.anArticle()} loading="lazy" />
      </div>
      <p>
        {say.openThem({
          front: (inner) => <a href={at('/')}>{inner}</a>,
          article: (inner) => <a href={at('article')}>{inner}</a>,
        })}
      </p>
    </section>
  )
}
