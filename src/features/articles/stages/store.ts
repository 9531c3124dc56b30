import type { Reading } from '../../../platform/database/tables.ts'
import { articlePermissions } from '../permissions.ts'
import type { Stage, StageMove, StageName } from './stage.ts'

declare module '../../../platform/database/tables.ts' {
  interface Tables {
    stages: { name: string; position: number; role: string | null }
    stage_moves: { from_stage: string; to_stage: string; permission: string }
  }
}

/** Every stage, in the order a draft goes through them. */
export async function allStages(db: Reading): Promise<Stage[]> {
  const rows = await db.selectFrom('stages').select(['name', 'role']).orderBy('position').execute()
  return rows.map(({ name, role }) => ({ name: name as StageName, role: role as Stage['role'] }))
}

/** The stage with a role that only one has. */
export async function stageWith(db: Reading, role: 'first' | 'approved'): Promise<StageName> {
  const row = await db.selectFrom('stages').select('name').where('role', '=', role).executeTakeFirst()
  if (!row) throw new Error(`No stage is the ${role} one.`)
  return row.name as StageName
}

/** The ways out of a stage; one that asks for a permission there is none of is no way for anybody. */
export async function movesFrom(db: Reading, from: StageName): Promise<StageMove[]> {
  const rows = await db
    .selectFrom('stage_moves')
    .innerJoin('stages', 'stages.name', 'stage_moves.to_stage')
    .select(['to_stage', 'permission'])
    .where('from_stage', '=', from)
    .orderBy('stages.position')
    .execute()
  return rows.flatMap(({ to_stage, permission: name }) => {
    const permission = articlePermissions.find((each) => each.name === name)
    return permission ? [{ from, to: to_stage as StageName, permission }] : []
  })
}
