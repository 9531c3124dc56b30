import { said, spokenList } from '../../../base/messages.ts'
import type { Permission, Reach } from '../../../base/permission.ts'
import * as say from '../messages/newsroom.ts'
import { isGiven, type Role, reachIn, type WayIn } from './role.ts'
import type { RoleRefusal } from './rules.ts'

export const reachSays = said({
  none: say.reachNone,
  own: say.reachOwn,
  sections: say.reachSections,
  all: say.reachAll,
}) satisfies Record<Reach | 'none', string>

export const waySays = said({
  link: say.wayLink,
  password: say.wayPassword,
  passkey: say.wayPasskey,
  provider: say.wayProvider,
}) satisfies Record<WayIn, string>

export const roleRefusals = said({
  'not-allowed': say.onlyPublisherChangesWhoWorks,
  'no-such-role': say.thereIsNoSuchRole,
  'role-of-that-name': say.thereIsRoleOfThatName,
  'no-such-permission': say.noSuchPermission,
  'more-than-own': say.nobodyGivesMoreThanOwn,
  'publisher-stays': say.publisherMayEverything,
  'given-role-stays': say.givenRolesStay,
  'role-in-use': say.somebodyHasThisRole,
  'nobody-would-manage': say.nobodyWouldBeLeftWho,
}) satisfies Record<RoleRefusal, string>

const givenSays = said({
  contributor: say.contributorWritesTheirOwnCannot,
  reporter: say.reporterWritesEverywhereCannotPublish,
  editor: say.editorPublishesInTheirSections,
  moderator: say.moderatorDecidesAboutReplies,
  publisher: say.publisherEverythingSettingsAndPeople,
})

/** A role as it is chosen: its name, and what it is for. */
export function roleSays({ id, name, description }: Pick<Role, 'id' | 'name' | 'description'>): string {
  return isGiven(id) ? givenSays[id] : description === '' ? name : say.roleAndWhatFor({ name, description })
}

type Said = { before: string; after: string }

/** Everything in which two states of a role differ, for people; nothing where they are the same. */
export function differences(every: readonly Permission[], one: Role, other: Role): Said {
  const lines: Said[] = [
    { before: one.name, after: other.name },
    { before: one.description, after: other.description },
    ...every.map((permission) => ({ before: reaching(one, permission), after: reaching(other, permission) })),
    { before: waysOf(one), after: waysOf(other) },
    { before: demandOf(one), after: demandOf(other) },
  ].filter(({ before, after }) => before !== after)
  const joined = (which: keyof Said) =>
    lines
      .map((line) => line[which])
      .filter((each) => each !== '')
      .join('; ')
  return { before: joined('before'), after: joined('after') }
}

function reaching(role: Role, permission: Permission): string {
  return say.permissionReaches({ permission: permission.says(), reach: reachSays[reachIn(role, permission) ?? 'none'] })
}

function waysOf({ ways }: Role): string {
  return say.signsInBy({ ways: ways.length === 0 ? say.noWayIn() : spokenList(ways.map((way) => waySays[way])) })
}

function demandOf({ needsSecondFactor }: Role): string {
  return needsSecondFactor ? say.secondFactorIsDemanded() : say.secondFactorIsNotDemanded()
}
