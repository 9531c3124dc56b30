import { type From, isOverwriting, type Overtaken, overtaken } from '../../../base/made-from.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import { oneAtATime } from '../../../platform/database/serial.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import { changeSettings } from '../../settings/permissions.ts'
import { type Actor, doerOf, may } from '../../staff/index.ts'
import type { Needs } from '../changing.ts'
import { stagesChanged } from '../events.ts'
import { admitStages, type StagesRefusal, type Workflow } from './rules.ts'
import { allMoves, allStages, replaceStages, stagesInUse } from './store.ts'

export type ChangeStagesRefusal = 'not-allowed' | 'stage-in-use' | StagesRefusal

export async function workflow(db: Reading): Promise<Workflow> {
  const [stages, moves] = [await allStages(db), await allMoves(db)]
  return { stages, moves }
}

/** What the form of the stages shows. */
export function shownOfWorkflow({ stages, moves }: Workflow) {
  const inOrder = moves.map(({ from, to, permission }) => `${from} > ${to}: ${permission}`).toSorted()
  return { stages: stages.map(({ name, role }) => ({ name, role })), moves: inOrder }
}

/** Other stages, in another order, or other ways between them. A stage that a draft is at stays. */
export async function changeStages(
  { database, events }: Needs,
  actor: Actor,
  { base, ...wanted }: From<Workflow>,
): Promise<Outcome<Workflow, ChangeStagesRefusal> | Overtaken<Workflow>> {
  if (!may(actor, changeSettings)) return refused('not-allowed')
  return database.write(async (tx) => {
    await oneAtATime(tx, 'stages')
    const now = await workflow(tx)
    if (isOverwriting({ base, now: shownOfWorkflow(now), wanted: shownOfWorkflow(wanted) })) return overtaken(now)
    const verdict = admitStages(now, wanted)
    if ('refused' in verdict) return verdict
    const names = new Set<string>(wanted.stages.map(({ name }) => name))
    const gone = now.stages.filter(({ name }) => !names.has(name))
    if (
      (
        await stagesInUse(
          tx,
          gone.map(({ name }) => name),
        )
      ).length > 0
    )
      return refused('stage-in-use')
    await replaceStages(tx, wanted)
    events.record(tx, stagesChanged, {
      ...({ actor: doerOf(actor), subject: 'settings:stages' } as const),
      payload: { stages: [...names] },
    })
    return done(wanted)
  })
}
