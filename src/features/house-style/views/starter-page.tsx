import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { styleRoutes } from '../routes.ts'
import type { GroupName } from '../starter/names.ts'
import type { StarterGroup } from '../starter/starter.ts'
import { groupLabels } from '../words.ts'
import { StylePlaces } from './rules-list.tsx'

const about = said({
  hyphens: say.groupHyphensSays,
  'numbers-and-dates': say.groupNumbersSays,
  'place-names': say.groupPlacesSays,
  titles: say.groupTitlesSays,
  'plain-words': say.groupPlainSays,
  'sensitive-language': say.groupSensitiveSays,
}) satisfies Record<GroupName, string>

type Shown = {
  desk: Desk
  groups: readonly StarterGroup[]
  /** How many of a group are asked of somebody now. */
  asked: ReadonlyMap<string, number>
  mayChange: boolean
  notice: string | undefined
}

/** The starter set by its groups, each with its rules and their reasons. */
export function StarterPage({ desk, groups, asked, mayChange, notice }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.starterRules()} current={styleRoutes.list.to()}>
      <PageHead title={say.starterRules()} says={say.starterSays()}>
        <StylePlaces current={styleRoutes.starter.to()} />
      </PageHead>
      <Notice>{notice}</Notice>
      {groups.map((group) => (
        <Group group={group} on={asked.get(group.name) ?? 0} mayChange={mayChange} />
      ))}
    </NewsroomPage>
  )
}

function Group({ group: { name, rules }, on, mayChange }: { group: StarterGroup; on: number; mayChange: boolean }) {
  const isOn = on > 0
  return (
    <section aria-labelledby={name}>
      <h2 id={name}>{groupLabels[name]}</h2>
      <p>
        {about[name]} <span class="quiet">{say.starterOn({ on, count: rules.length })}</span>
      </p>
      {mayChange ? (
        <form method="post" action={styleRoutes.switch.to()} class="actions">
          <input type="hidden" name="group" value={name} />
          <button type="submit" name="act" value={isOn ? 'off' : 'on'} class={isOn ? '' : 'main'}>
            {isOn ? say.switchOff() : say.switchOn()} <span class="hidden">{groupLabels[name]}</span>
          </button>
          {isOn ? <a href={styleRoutes.list.to({ group: name })}>{say.seeRules()}</a> : null}
        </form>
      ) : null}
      <details>
        <summary>
          {say.seeRules()} <span class="hidden">{groupLabels[name]}</span>
        </summary>
        <dl class="facts">
          {rules.map(({ fields }) => (
            <div>
              <dt>{fields.name}</dt>
              <dd>{fields.why}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
