export const roles = ['contributor', 'reporter', 'editor', 'moderator', 'publisher'] as const
export type Role = (typeof roles)[number]

/** How far a role's permission reaches: what they made themselves, the sections given to them, or everything. */
export type Reach = 'own' | 'sections' | 'all'

/** Who has a permission, and how far; a role that is left out has it not. */
export type Holders = { readonly [Each in Role]?: Reach }

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
