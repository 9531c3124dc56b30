import { someOf } from '../../assembly/fields.ts'
import { setting } from '../../assembly/setting.ts'
import { said } from '../../base/messages.ts'
import { type Role, roles } from '../../base/permission.ts'
import * as say from './messages/newsroom.ts'

const people = said({
  contributor: say.contributors,
  reporter: say.reporters,
  editor: say.editors,
  moderator: say.moderators,
  publisher: say.publishers,
}) satisfies Record<Role, string>

const group = { name: 'sign-in', title: say.signingIn, order: 5 }

/** Who may come in by a link that they have mailed to themselves. */
export const mailedLinksFor = setting('mailedLinksFor', {
  field: someOf(people),
  atFirst: roles,
  label: say.mayHaveLinksMailed,
  hint: say.linkFromPublisherAlwaysWorks,
  group,
  order: 1,
  drops: [],
})

export const passwordsFor = setting('passwordsFor', {
  field: someOf(people),
  atFirst: roles,
  label: say.mayUsePassword,
  group,
  order: 2,
  drops: [],
})

export const passkeysFor = setting('passkeysFor', {
  field: someOf(people),
  atFirst: roles,
  label: say.mayUsePasskey,
  hint: say.passkeyIsBothFactors,
  group,
  order: 3,
  drops: [],
})

/** Whoever has none gets as far as the page on which one is set up. */
export const secondFactorFor = setting('secondFactorFor', {
  field: someOf(people),
  atFirst: [],
  label: say.mustHaveSecondFactor,
  hint: say.whoeverHasNoneSetsOneUp,
  group,
  order: 4,
  drops: [],
})

export const signInSettings = [mailedLinksFor, passwordsFor, passkeysFor, secondFactorFor]
