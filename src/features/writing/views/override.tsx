import { distinct } from '../../../base/distinct.ts'
import { described, Field } from '../../../ui/newsroom/parts.tsx'
import { type Content, picturesIn } from '../../articles/index.ts'
import type { Finding } from '../../desk/index.ts'
import { pictureRoutes } from '../../media/routes.ts'
import * as say from '../messages/newsroom.ts'

type Blocked = { findings: readonly Finding[]; content: Content; because: string; mayOverride: boolean }

/** What is to be said where the desk check blocks: a reason, and of pictures where they are allowed. */
export function Override({ findings, content, because, mayOverride }: Blocked) {
  const blocking = findings.filter(({ level }) => level === 'block')
  const denied = blocking.filter(({ rule }) => rule === 'picture-denied')
  return (
    <>
      {distinct(denied.flatMap((finding) => pictureOf(finding, content) ?? [])).map((id) => (
        <p>{say.allowPictureThere({ link: (inner) => <a href={pictureRoutes.show.to({ id })}>{inner}</a> })}</p>
      ))}
      {blocking.length > denied.length && mayOverride ? (
        <Field id="because" label={say.reasonForOverride()} hint={say.deskCheckFoundFaultsThat()}>
          <textarea {...described('because', { hint: true })} name="because" rows={2}>
            {because}
          </textarea>
        </Field>
      ) : null}
    </>
  )
}

/** The picture a finding is about: the one that leads, or a figure’s. */
function pictureOf({ place }: Finding, { pictureId, body }: Content): string | undefined {
  if (place.field === 'picture') return pictureId ?? undefined
  return picturesIn(body).find(({ passage }) => passage === place.passage)?.picture
}
