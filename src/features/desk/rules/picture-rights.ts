import type { Draft, Fault, ForbiddenUse } from '../finding.ts'
import * as say from '../messages/newsroom.ts'
import { placeOfPicture } from './pictures.ts'

/** Whether it may not be used at all at this moment; the rest is a matter of where. */
function isDenied({ why }: ForbiddenUse): boolean {
  return why !== 'section' && why !== 'once'
}

/** A picture whose rights are denied, are over, or have not begun; one that was taken away. */
export function deniedPictures(draft: Draft): Fault[] {
  return faultsOf(draft, 'picture-denied', isDenied)
}

/** A picture that is not for this section, or was to be used once and was. */
export function restrictedPictures(draft: Draft): Fault[] {
  return faultsOf(draft, 'picture-restricted', (use) => !isDenied(use))
}

type Rule = 'picture-denied' | 'picture-restricted'

function faultsOf({ pictures = [] }: Draft, rule: Rule, holds: (use: ForbiddenUse) => boolean): Fault[] {
  return pictures.flatMap(({ passage, called = '', forbids = [] }) =>
    forbids.filter(holds).map((use): Fault => {
      const message = inWords(use, called)
      // No words of the text: nobody calls it no fault for good.
      const fault = { rule, place: placeOfPicture(passage), evidence: '' }
      if (use.allowed === null) return { ...fault, message }
      return { ...fault, message: `${message} ${say.pictureAllowedBy(use.allowed)}`, level: 'note' }
    }),
  )
}

function inWords({ why, day }: ForbiddenUse, picture: string): string {
  return words[why]({ picture, day: day ?? '' })
}

const words = {
  withdrawn: say.pictureWithdrawnFound,
  denied: say.pictureDeniedFound,
  ended: say.pictureEndedFound,
  'not-yet': say.pictureNotYetFound,
  section: say.pictureSectionFound,
  once: say.pictureOnceFound,
} as const satisfies Record<ForbiddenUse['why'], (named: { picture: string; day: string }) => string>
