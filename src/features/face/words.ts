import { said } from '../../base/messages.ts'
import type { LogoRefusal } from './logo.ts'
import * as say from './messages/newsroom.ts'

export const logoRefusals = said({
  'not-a-picture': say.logoIsNoPicture,
  'too-many-pixels': say.logoHasTooManyPixels,
  'logo-too-large': say.logoTooLarge,
  'drawing-too-large': say.drawingTooLarge,
  'drawing-has-program': say.drawingHasProgram,
  'drawing-reaches-out': say.drawingReachesOut,
  'drawing-too-deep': say.drawingTooDeep,
  'day-first': say.dayFirst,
}) satisfies Record<LogoRefusal | 'day-first', string>
