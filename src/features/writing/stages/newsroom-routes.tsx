import { baseOf, readBase } from '../../../base/made-from.ts'
import { said } from '../../../base/messages.ts'
import { readFields } from '../../../platform/web/forms.ts'
import { on, queryOf } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { type ChangeStagesRefusal, shownOfWorkflow, type Workflow } from '../../articles/index.ts'
import * as say from '../messages/newsroom.ts'
import type { C, Needs } from '../open.tsx'
import { writingRoutes } from '../routes.ts'
import { readWorkflow } from './form.ts'
import { StagesPage } from './page.tsx'

const refusals = said({
  'not-allowed': say.mayNotChangeStages,
  'stage-in-use': say.stageInUse,
  'stage-without-name': say.stageWithoutName,
  'same-stage-twice': say.sameStageTwice,
  'too-many-stages': say.tooManyStages,
  'stage-that-stays': say.stageThatStays,
  'no-such-stage': say.noSuchStage,
}) satisfies Record<ChangeStagesRefusal, string>

/** Where a draft can be, and who may move it. */
export function stageHandlers(needs: Needs) {
  return [
    on(writingRoutes.stages, ({ c }) => show(c, needs)),
    on(writingRoutes.changeStages, ({ c }) => change(c, needs)),
  ]
}

async function show(c: C, needs: Needs): Promise<Response> {
  const workflow = await needs.articles.workflow()
  const notice = queryOf(c, writingRoutes.stages).done === 'saved' ? say.stagesAreSaved() : undefined
  const desk = await needs.desk(c)
  return c.html(
    await htmlDocument(<StagesPage {...{ desk, workflow, notice }} base={baseOf(shownOfWorkflow(workflow))} />),
  )
}

/** What was shown is what was there, or the change is refused: so a field is of the stage it stood beside. */
async function change(c: C, needs: Needs): Promise<Response> {
  const sent = await readFields(c)
  const now = await needs.articles.workflow()
  const base = readBase(typeof sent.base === 'string' ? sent.base : '', shownOfWorkflow(now))
  if (base !== baseOf(shownOfWorkflow(now))) return overtaken(c, needs, now)
  const wanted = readWorkflow(sent, now)
  const outcome = await needs.articles.changeStages(c.get('actor'), { ...wanted, base })
  if ('done' in outcome) return c.redirect(writingRoutes.stages.to({ done: 'saved' }), 303)
  if (outcome.refused === 'changed-meanwhile') return overtaken(c, needs, outcome.now)
  const desk = await needs.desk(c)
  const problem = refusals[outcome.refused]
  return c.html(await htmlDocument(<StagesPage {...{ desk, workflow: wanted, base, problem }} />), 422)
}

async function overtaken(c: C, needs: Needs, workflow: Workflow): Promise<Response> {
  const page = (
    <StagesPage
      {...{ desk: await needs.desk(c), workflow }}
      base={baseOf(shownOfWorkflow(workflow))}
      problem={say.stagesChangedMeanwhile()}
    />
  )
  return c.html(await htmlDocument(page), 409)
}
