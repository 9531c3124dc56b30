import type { StageName, StageRole, Workflow } from '../../articles/index.ts'
import { isFixed } from '../../articles/index.ts'

/** One line more than there are, for another stage. */
export const roles = ['', 'review', 'held', 'dropped'] as const

type Sent = Readonly<Record<string, unknown>>

function textIn(sent: Sent, name: string): string {
  const value = sent[name]
  return typeof value === 'string' ? value.trim() : ''
}

/**
 * The stages that a form asks for. Its fields are numbered as the stages were shown; a move names them by their names, and
 * one of a stage that goes, goes with it.
 */
export function readWorkflow(sent: Sent, shown: Workflow): Workflow {
  const kept = shown.stages.flatMap((stage, place) =>
    textIn(sent, `gone${place}`) === 'on' && !isFixed(stage)
      ? []
      : [
          {
            stage: isFixed(stage) ? stage : { ...stage, role: roleIn(sent, `role${place}`) },
            place: placeIn(sent, place),
          },
        ],
  )
  const name = textIn(sent, 'name')
  const place = shown.stages.length
  const more =
    name === '' ? [] : [{ stage: { name: name as StageName, role: roleIn(sent, 'role') }, place: placeIn(sent, place) }]
  const stages = [...kept, ...more].toSorted((one, other) => one.place - other.place).map(({ stage }) => stage)
  const names = new Set<string>(stages.map((each) => each.name))
  const moves = movesIn(sent, shown).filter(({ from, to }) => names.has(from) && names.has(to))
  return {
    stages,
    moves: [
      ...moves,
      ...waysOf(
        more.map(({ stage }) => stage.name),
        names,
      ),
    ],
  }
}

function roleIn(sent: Sent, name: string): StageRole | null {
  const role = roles.find((each) => each === textIn(sent, name))
  return role === undefined || role === '' ? null : role
}

function placeIn(sent: Sent, place: number): number {
  const typed = Number(textIn(sent, `place${place}`) || Number.NaN)
  return Number.isFinite(typed) ? typed : place + 1
}

function movesIn(sent: Sent, { stages }: Workflow): Workflow['moves'] {
  return stages.flatMap(({ name: from }, one) =>
    stages.flatMap(({ name: to }, other) => {
      const permission = textIn(sent, `move${one}-${other}`)
      return permission === '' ? [] : [{ from, to, permission }]
    }),
  )
}

/** A new stage is come to and left by whoever may write, until the newsroom says otherwise. */
function waysOf(added: readonly string[], names: ReadonlySet<string>): Workflow['moves'] {
  return added.flatMap((name) =>
    [...names].flatMap((other) => {
      const ways = [
        { from: other as StageName, to: name as StageName, permission: 'article.write' },
        { from: name as StageName, to: other as StageName, permission: 'article.approve' },
      ]
      return other === name ? [] : ways
    }),
  )
}
