import type { Id } from './id.ts'

/** The roles that every site begins with; a publisher makes others. */
export const givenRoles = ['contributor', 'reporter', 'editor', 'moderator', 'publisher'] as const
export type GivenRole = (typeof givenRoles)[number]
/** One of the given roles, by its name, or one that was made here. */
export type RoleId = GivenRole | Id<'staff-role'>

/** How far a role's permission reaches: what they made themselves, the sections given to them, or everything. */
export type Reach = 'own' | 'sections' | 'all'

/** Which of the given roles has a permission at first, and how far; one that is left out has it not. */
export type Holders = { readonly [Each in GivenRole]?: Reach }

/** Something that may be done by some who work here. It is a value: routes take it, and `may` is asked with it. */
export type Permission<Name extends string = string> = Readonly<{
  /** What is done to what: `article.publish`. */
  name: Name
  /** What whoever has it may do, for people. */
  says: () => string
  holders: Holders
}>

export function permission<const Name extends string>(
  name: Name,
  says: () => string,
  holders: Holders,
): Permission<Name> {
  return Object.freeze({ name, says, holders })
}

const reaches = ['own', 'sections', 'all'] as const satisfies readonly Reach[]

/**
 * How far this permission can reach: everywhere, and as far as it does for one of the given roles. Who asks for it asks
 * for a section or for who made a thing only where one of these needs it, so a narrower reach would be none.
 */
export function reachesOf({ holders }: Permission): Reach[] {
  return reaches.filter((reach) => reach === 'all' || Object.values(holders).includes(reach))
}
