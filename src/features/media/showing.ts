import type { C, Needs } from './at-the-desk.ts'
import type { KeptPicture } from './picture.ts'
import type { Trying } from './views/shown.ts'

/** The page of a picture, with what came of the last form. */
export type ShowPage = (c: C, needs: Needs, showing: Showing) => Promise<Response>
export type Showing = Trying & { picture: KeptPicture }
