import { sizeTurned } from '../../base/framing.ts'
import { baseOf, readBase } from '../../base/made-from.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import type { C, Needs } from './at-the-desk.ts'
import { cropsTyped, framingForm, useKeptForm } from './forms.ts'
import { type KeptPicture, shownOfFraming } from './picture.ts'
import { pictureRoutes } from './routes.ts'
import type { ShowPage } from './showing.ts'
import { framingLabels, typedOfFraming } from './views/framing-form.tsx'
import { wholeAt } from './views/whole.ts'
import { alikeRefusals, framingRefusals } from './words.ts'

type Acting = { c: C; target: KeptPicture }

/** How a picture stands, and what becomes of one that is kept already. */
export function framingHandlersOf(needs: Needs, page: ShowPage) {
  return [
    on(pictureRoutes.framing, ({ c, target }: Acting) => Promise.resolve(c.json(told(target)))),
    on(pictureRoutes.frame, ({ c, target }: Acting) => frame(c, { needs, page, picture: target })),
    on(pictureRoutes.keepBoth, async ({ c, target }: Acting) => {
      const outcome = await needs.media.alike.keepBoth(c.get('actor'), target.id)
      if ('done' in outcome) return c.redirect(pictureRoutes.show.to({ id: target.id, done: 'kept-both' }), 303)
      return page(c, needs, { picture: target, problem: alikeRefusals[outcome.refused] })
    }),
    on(pictureRoutes.useKept, async ({ c, target }: Acting) => {
      const form = await readBody(c, useKeptForm)
      if ('problems' in form) return page(c, needs, { picture: target, problem: alikeRefusals['not-alike'] })
      const outcome = await needs.media.alike.useKept(c.get('actor'), { id: target.id, keptId: form.read.kept })
      if ('done' in outcome) return c.redirect(pictureRoutes.show.to({ id: outcome.done.id, done: 'uses-kept' }), 303)
      return page(c, needs, { picture: target, problem: alikeRefusals[outcome.refused] })
    }),
  ]
}

/** All of it as it is turned, to be cut while somebody looks. */
function told(picture: KeptPicture) {
  return {
    ...sizeTurned(picture, picture.turned),
    src: wholeAt(picture),
    base: baseOf(shownOfFraming(picture)),
    ...shownOfFraming(picture),
  }
}

type Framing = { needs: Needs; page: ShowPage; picture: KeptPicture }

const quarters = { save: 0, 'turn-right': 1, 'turn-left': 3 } as const

async function frame(c: C, { needs, page, picture }: Framing): Promise<Response> {
  const isProgram = c.req.header('accept') === 'application/json'
  const form = await readBody(c, framingForm)
  if ('problems' in form) return page(c, needs, { picture, form: 'framing', ...form })
  const { base: sent, act, focusX, focusY, ...typed } = form.read
  const fields = { ...typed, focusX: String(focusX), focusY: String(focusY) } as Record<string, string>
  const crops = cropsTyped(typed)
  const base = readBase(sent, shownOfFraming(picture))
  const again = { form: 'framing', typed: { ...fields, base } } as const
  if (crops === 'incomplete') return page(c, needs, { picture, ...again, problem: framingRefusals['crop-incomplete'] })
  const change = { id: picture.id, base, focus: { x: focusX, y: focusY }, crops, turns: quarters[act] }
  const outcome = await needs.media.frame(c.get('actor'), change)
  if ('done' in outcome) {
    if (isProgram) return c.json(told(outcome.done))
    return c.redirect(`${pictureRoutes.show.to({ id: picture.id, done: 'framed' })}#framing`, 303)
  }
  if (outcome.refused !== 'changed-meanwhile') {
    return page(c, needs, { picture, ...again, problem: framingRefusals[outcome.refused] })
  }
  const { now } = outcome
  const wanted = { ...now, ...change, crops }
  const labels = framingLabels()
  const collided = {
    fields: differing(labels, { theirs: typedOfFraming(now), yours: typedOfFraming(wanted) }),
    theirs: pictureRoutes.show.to({ id: picture.id }),
  }
  const typedAgain = { ...fields, base: baseOf(shownOfFraming(now)) }
  return page(c, needs, { picture: now, form: 'framing', typed: typedAgain, collided })
}
