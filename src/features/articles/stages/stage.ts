import type { Permission } from '../../../base/permission.ts'

/**
 * The name of a stage, such as `in-review`: where a draft is in the desk. Says nothing about what is public. The stages that
 * every newsroom begins with are said in its language; one of its own is called by its name.
 */
export type StageName = string & { readonly [stage]: true }

declare const stage: unique symbol

/**
 * `first` is where a draft begins and comes back to once it is public, `review` where it waits for somebody to read it, and
 * `approved` is reached by approving one revision and in no other way. What is `held` does not go out, whatever the clock
 * says, and what is `dropped` is not to be written any more.
 */
export type Stage = { name: StageName; role: StageRole | null }
export type StageRole = 'first' | 'review' | 'approved' | 'held' | 'dropped'

/** A way from one stage to another, and what whoever goes it must be allowed. */
export type StageMove = { from: StageName; to: StageName; permission: Permission }
