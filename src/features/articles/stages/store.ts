import type { Reading, Writing } from '../../../platform/database/tables.ts'
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

/** What is done with drafts at a stage; nothing of one that is gone. */
export async function roleOf(db: Reading, name: StageName): Promise<Stage['role']> {
  const row = await db.selectFrom('stages').select('role').where('name', '=', name).executeTakeFirst()
  return (row?.role ?? null) as Stage['role']
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

/** Every way there is, from wherever it leads. */
export async function allMoves(db: Reading): Promise<{ from: StageName; to: StageName; permission: string }[]> {
  const rows = await db.selectFrom('stage_moves').selectAll().orderBy('from_stage').orderBy('to_stage').execute()
  return rows.map(({ from_stage: from, to_stage: to, permission }) => ({
    from: from as StageName,
    to: to as StageName,
    permission,
  }))
}

/** Puts these in place of all that were there. */
export async function replaceStages(
  tx: Writing,
  { stages, moves }: { stages: readonly Stage[]; moves: readonly { from: string; to: string; permission: string }[] },
): Promise<void> {
  await tx.deleteFrom('stage_moves').execute()
  await tx.deleteFrom('stages').execute()
  for (const [place, { name, role }] of stages.entries())
    await tx
      .insertInto('stages')
      .values({ name, role, position: place + 1 })
      .execute()
  for (const { from, to, permission } of moves)
    await tx.insertInto('stage_moves').values({ from_stage: from, to_stage: to, permission }).execute()
}

/** Of these stages, those that a draft is at. */
export async function stagesInUse(db: Reading, names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    names.map((name) => db.selectFrom('articles').select('stage').where('stage', '=', name).limit(1).execute()),
  )
  return found.flatMap((rows) => rows.map(({ stage }) => stage))
}
