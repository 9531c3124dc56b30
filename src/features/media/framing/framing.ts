import {
  type Box,
  cutsOf,
  type Framing,
  isInside,
  nameOfCut,
  type Size,
  shortestSide,
  sizeTurned,
  turnedRight,
} from '../../../base/framing.ts'
import { type From, isOverwriting, type Overtaken, overtaken } from '../../../base/made-from.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import { pagesOf, whileHeld } from '../changing.ts'
import { pictureFramed } from '../events.ts'
import type { Needs } from '../needs.ts'
import { addPictures } from '../permissions.ts'
import { type KeptPicture, type PictureId, shownOfFraming } from '../picture.ts'
import { keepCuts, saveFraming } from './store.ts'

export type FramingRefusal =
  | 'not-allowed'
  | 'no-such-picture'
  | 'picture-withdrawn'
  | 'crop-outside'
  | 'crop-too-small'
  | 'picture-moves'

type Framed = Outcome<KeptPicture, FramingRefusal> | Overtaken<KeptPicture>
/** `turns`: how many quarters to the right, once it stands as is said. */
export type Frame = From<Omit<Framing, 'turned'>> & { id: PictureId; turns?: number }

/** Says how a picture stands; wherever no cut of its own is shown, it stands so from then on. */
export async function frame(needs: Needs, actor: Actor, { id, base, turns = 0, ...said }: Frame): Promise<Framed> {
  return whileHeld(needs, id, async (tx, before): Promise<Framed> => {
    const asked = { ...shownOfFraming(before), ...said }
    const admitted = admitFraming(actor, before, { framing: asked, turns })
    if ('refused' in admitted) return admitted
    let framing = asked
    for (let turn = 0; turn < turns; turn += 1) framing = turnedRight(framing, before)
    const [now, wanted] = [shownOfFraming(before), framing]
    if (isOverwriting({ base, now, wanted })) return overtaken(before)
    const picture = { ...before, ...framing }
    await saveFraming(tx, { pictureId: id, ...framing, at: needs.clock.now(), by: actor.id })
    // Whoever has a page of before goes on getting what it names.
    await keepCuts(tx, id, [...cutsOf(before), ...cutsOf(picture)].map(nameOfCut))
    needs.events.record(tx, pictureFramed, {
      ...{ actor: doerOf(actor), subject: `picture:${id}` as const, payload: { pictureId: id } },
      drops: await pagesOf(tx, id),
    })
    return done(picture)
  })
}

type Wanted = { framing: Framing; turns: number }

function admitFraming(actor: Actor, picture: KeptPicture, { framing, turns }: Wanted): Outcome<true, FramingRefusal> {
  if (!may(actor, addPictures)) return refused('not-allowed')
  if (picture.withdrawal) return refused('picture-withdrawn')
  if (picture.isMoving && turns > 0) return refused('picture-moves')
  const boxes = Object.values(framing.crops)
  const least = leastSide(picture, framing)
  if (boxes.some(({ width, height }) => Math.min(width, height) < least)) return refused('crop-too-small')
  const isOutside = (box: Box) => !isInside({ box, turned: framing.turned }, picture)
  return boxes.some(isOutside) ? refused('crop-outside') : done(true)
}

function leastSide(picture: Size, { turned }: Framing): number {
  const { width, height } = sizeTurned(picture, turned)
  return Math.min(shortestSide, width, height)
}
