import type { Child } from 'hono/jsx'
import type { Collided } from '../../../ui/newsroom/collision.tsx'
import type { Desk } from '../../../ui/newsroom/page.tsx'
import type { Section } from '../../settings/index.ts'
import type { LikePicture } from '../alike/alike.ts'
import type { KeptPicture } from '../picture.ts'
import type { OverrulingShown } from '../rights/rights.ts'
import type { Forbidden } from '../rules.ts'
import type { Use } from '../uses/use.ts'

/** Where a picture stands; without a headline for whoever may not read that article. */
export type NamedUse = Use & { headline: string | null }

/** One use, with what forbids it now. */
export type ShownUse = NamedUse & { forbids: readonly Forbidden[] }

type May = { changeRights: boolean; overrule: boolean; takeAway: boolean }

/** What came of the last form, beside what was typed in it. */
export type Trying = {
  form?: 'facts' | 'rights' | 'framing' | 'overrule' | 'withdraw' | 'remove'
  problems?: Readonly<Record<string, string>>
  typed?: Readonly<Record<string, string>>
  problem?: string | undefined
  collided?: Collided | undefined
}

export type Shown = Trying & {
  desk: Desk
  picture: KeptPicture
  sections: readonly Section[]
  uses: readonly ShownUse[]
  overrulings: readonly OverrulingShown[]
  /** What is kept already and looks like it, until somebody has said what of it is wanted. */
  alike: readonly LikePicture[]
  me: string
  /** Its rights as they are, by name. */
  rightsName: string
  addedBy: string
  withdrawnBy: string
  may: May
  notice?: Child
}
