import type { Child } from 'hono/jsx'
import { said } from '../../../base/messages.ts'
import { BaseField } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { isFixed, type Stage, type StageRole, stageCalled, type Workflow } from '../../articles/index.ts'
import { approveArticles, publishArticles, writeArticles } from '../../articles/permissions.ts'
import { settingsRoutes } from '../../settings/routes.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { roles } from './form.ts'

type Shown = { desk: Desk; workflow: Workflow; base: string; notice?: Child; problem?: Child }

const roleCalled = said({
  first: say.roleFirst,
  approved: say.roleApproved,
  '': say.roleNone,
  review: say.roleReview,
  held: say.roleHeld,
  dropped: say.roleDropped,
}) satisfies Record<StageRole | '', string>

/** Who can be asked for: the fewest last. */
const permissions = [writeArticles, approveArticles, publishArticles]

/** Where a draft can be, in which order, and who may move it from where to where. */
export function StagesPage({ desk, workflow, base, notice, problem }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.stagesOfDraft()} current={settingsRoutes.show.to()}>
      <PageHead title={say.stagesOfDraft()} says={say.stagesSay()} />
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem}</Notice>
      <form method="post" action={writingRoutes.changeStages.to()}>
        <BaseField base={base} />
        <Stages workflow={workflow} />
        <Moves workflow={workflow} />
        <button type="submit" class="main">
          {say.saveStages()}
        </button>
      </form>
    </NewsroomPage>
  )
}

function Stages({ workflow: { stages } }: Pick<Shown, 'workflow'>) {
  const heads = [say.stageName(), say.stagePlace(), say.stageRole(), say.takeStageAway()]
  return (
    <table class="list stages" aria-label={say.stagesInTheirOrder()}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stages.map((stage, place) => (
          <StageRow stage={stage} place={place} />
        ))}
        <tr>
          <th scope="row">
            <input name="name" maxlength={40} aria-label={say.anotherStage()} placeholder={say.anotherStage()} />
          </th>
          <td data-label={say.stagePlace()}>
            <Place place={stages.length} name={say.anotherStage()} />
          </td>
          <td data-label={say.stageRole()}>
            <RoleField name="role" stage={say.anotherStage()} is={null} />
          </td>
          <td />
        </tr>
      </tbody>
    </table>
  )
}

function StageRow({ stage, place }: { stage: Stage; place: number }) {
  const name = stageCalled(stage.name)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label={say.stagePlace()}>
        <Place place={place} name={name} />
      </td>
      <td data-label={say.stageRole()}>
        {isFixed(stage) ? (
          roleCalled[stage.role ?? '']
        ) : (
          <RoleField name={`role${place}`} stage={name} is={stage.role} />
        )}
      </td>
      <td data-label={say.takeStageAway()}>
        {isFixed(stage) ? null : (
          <input type="checkbox" name={`gone${place}`} aria-label={`${say.takeStageAway()}: ${name}`} />
        )}
      </td>
    </tr>
  )
}

function Place({ place, name }: { place: number; name: string }) {
  return (
    <input
      name={`place${place}`}
      value={String(place + 1)}
      inputmode="decimal"
      maxlength={5}
      class="short"
      aria-label={`${say.stagePlace()}: ${name}`}
    />
  )
}

function RoleField({ name, stage, is }: { name: string; stage: string; is: StageRole | null }) {
  return (
    <select name={name} aria-label={`${say.stageRole()}: ${stage}`}>
      {roles.map((each) => (
        <option value={each} selected={each === (is ?? '')}>
          {roleCalled[each]}
        </option>
      ))}
    </select>
  )
}

function Moves({ workflow: { stages, moves } }: Pick<Shown, 'workflow'>) {
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{say.whoMayMove()}</h2>
      <div class="wide">
        <table class="moves">
          <thead>
            <tr>
              <th scope="col">{say.moveFrom()}</th>
              {stages.map(({ name }) => (
                <th scope="col">{say.moveTo({ stage: stageCalled(name) })}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {stages.map(({ name: from }, one) => (
              <tr>
                <th scope="row">{stageCalled(from)}</th>
                {stages.map(({ name: to }, other) => (
                  <td>
                    <select
                      name={`move${one}-${other}`}
                      aria-label={say.moveFromTo({ from: stageCalled(from), to: stageCalled(to) })}
                    >
                      <option value="">{say.nobodyMay()}</option>
                      {permissions.map(({ name, says }) => (
                        <option
                          value={name}
                          selected={moves.some(
                            (move) => move.from === from && move.to === to && move.permission === name,
                          )}
                        >
                          {says()}
                        </option>
                      ))}
                    </select>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
