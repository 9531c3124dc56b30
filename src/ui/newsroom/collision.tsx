import * as say from './messages/newsroom.ts'
import { Notice } from './parts.tsx'

/** One field as it is saved now, and as somebody wrote it who had not seen that. */
export type Differing = { label: string; theirs: string; yours: string }

export type Collided = {
  fields: readonly Differing[]
  /** Where what is saved now stands. */
  theirs: string
}

type Texts = Readonly<Record<string, string>>

/** The fields of a form that differ, by their names and in the order of these. */
export function differing(labels: Texts, { theirs, yours }: { theirs: Texts; yours: Texts }): Differing[] {
  return Object.entries(labels).flatMap(([name, label]) => {
    const both = { theirs: theirs[name] ?? '', yours: yours[name] ?? '' }
    return both.theirs === both.yours ? [] : [{ label, ...both }]
  })
}

/** Says above a form, which holds what was typed, that somebody else changed the same: both texts, side by side. */
export function Collision({ collided }: { collided: Collided | undefined }) {
  if (!collided) return null
  return (
    <Notice kind="bad">
      <h2>{say.somebodyElseChangedThisMeanwhile()}</h2>
      <p>{say.nothingOfYoursIsSaved({ link: (inner) => <a href={collided.theirs}>{inner}</a> })}</p>
      <dl class="comparison">
        {collided.fields.map(({ label, theirs, yours }) => (
          <div>
            <dt>{label}</dt>
            <dd class="side-by-side">
              <Text whose="Theirs, saved" text={theirs} />
              <Text whose={say.yoursNotSaved()} text={yours} />
            </dd>
          </div>
        ))}
      </dl>
    </Notice>
  )
}

function Text({ whose, text }: { whose: string; text: string }) {
  return (
    <div>
      <b>{whose}</b>
      {text === '' ? <p class="quiet">{say.emptyText()}</p> : <p class="differences">{text}</p>}
    </div>
  )
}

/** What the form showed, to be sent back with it. */
export function BaseField({ base }: { base: string }) {
  return <input type="hidden" name="base" value={base} />
}
