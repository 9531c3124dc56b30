import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { articlePermissions } from '../permissions.ts'
import type { Stage } from './stage.ts'

/** The stages of a newsroom in their order, and who may move a draft from where to where, by the name of a permission. */
export type Workflow = {
  stages: readonly Stage[]
  moves: readonly { from: string; to: string; permission: string }[]
}

export type StagesRefusal =
  | 'stage-without-name'
  | 'same-stage-twice'
  | 'too-many-stages'
  | 'stage-that-stays'
  | 'no-such-stage'

const mostStages = 12
const longestName = 40

/** Whether a newsroom can work with these. Where drafts begin and where one is approved stays, and stays what it is. */
export function admitStages(now: Workflow, { stages, moves }: Workflow): Outcome<true, StagesRefusal> {
  const names = new Set<string>(stages.map(({ name }) => name))
  if (stages.some(({ name }) => name.trim() === '' || name.length > longestName)) return refused('stage-without-name')
  if (names.size !== stages.length) return refused('same-stage-twice')
  if (stages.length > mostStages) return refused('too-many-stages')
  if (fixedOf(now) !== fixedOf({ stages })) return refused('stage-that-stays')
  const known = new Set<string>(articlePermissions.map(({ name }) => name))
  const isSound = moves.every(({ from, to, permission }) => names.has(from) && names.has(to) && known.has(permission))
  return isSound ? done(true) : refused('no-such-stage')
}

/** Whether it can neither go nor be another thing. */
export function isFixed({ role }: Pick<Stage, 'role'>): boolean {
  return role === 'first' || role === 'approved'
}

function fixedOf({ stages }: Pick<Workflow, 'stages'>): string {
  return stages
    .filter(isFixed)
    .map(({ name, role }) => `${role} ${name}`)
    .toSorted()
    .join('; ')
}
