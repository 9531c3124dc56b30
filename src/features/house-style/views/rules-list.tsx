import { said } from '../../../base/messages.ts'
import { choice, defineList, optionsOf, words } from '../../../ui/newsroom/list/declare.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { styleRoutes } from '../routes.ts'
import type { Rule, Tally } from '../rule.ts'
import { ruleSorts } from '../sorts.ts'
import { groupInWords, ruleLabels, stateNames } from '../words.ts'

export type Given = {
  desk: Desk
  groups: readonly string[]
  tally: (key: string) => Tally
  waiting: ReadonlyMap<string, number>
  mayChange: boolean
}

const levels = said({ note: say.levelNoteShort, warn: say.levelWarnShort, block: say.levelBlockShort })

/** Every rule of the paper’s own. */
export const ruleList = defineList<Rule, Given>()({
  label: say.styleRules,
  to: styleRoutes.list.to,
  idOf: ({ id }) => id,
  onAPage: 50,
  columns: [
    {
      name: 'name',
      label: say.rule,
      isTitle: true,
      sort: 'name',
      cell: (rule, given) => <Called rule={rule} given={given} />,
    },
    { name: 'group', label: () => ruleLabels.group, narrow: 'without-label', cell: ({ group }) => groupInWords(group) },
    { name: 'level', label: () => ruleLabels.level, narrow: 'without-label', cell: ({ level }) => levels[level] },
    { name: 'state', label: () => ruleLabels.state, cell: ({ state }) => stateNames[state] },
    {
      name: 'verdicts',
      label: say.countsInList,
      cell: ({ key }, { tally }) => {
        const { said: count, accepted, dismissed } = tally(key)
        return say.countsShort({ said: count, accepted, dismissed })
      },
    },
    {
      name: 'changed',
      label: say.changedColumn,
      sort: 'changed',
      narrow: 'away',
      cell: ({ changedAt }, { desk }) => <When at={changedAt} locale={desk} />,
    },
  ],
  filters: {
    search: words({ label: say.searchRules }),
    group: choice<string, Given>({
      label: () => ruleLabels.group,
      any: say.anyGroup,
      options: ({ groups }) => groups.map((group) => ({ value: group, name: groupInWords(group), is: group })),
    }),
    state: choice({ label: () => ruleLabels.state, any: say.anyState, options: () => optionsOf(stateNames) }),
  },
  sorts: { name: { key: ruleSorts.name, descending: false }, changed: { key: ruleSorts.changed, descending: true } },
  empty: () => say.noRulesYet(),
})

function Called({ rule, given }: { rule: Rule; given: Given }) {
  const asking = given.waiting.get(rule.id)
  const { isDemoted } = given.tally(rule.key)
  return (
    <>
      <a class="title" href={styleRoutes.show.to({ key: rule.key })}>
        {rule.name}
      </a>
      {isDemoted ? <p class="quiet">{say.demotedShort()}</p> : null}
      {asking ? <p class="quiet">{say.waitingRequests({ count: asking })}</p> : null}
    </>
  )
}

export function RulesPage({ list, given }: { list: OpenList; given: Given }) {
  return (
    <NewsroomPage desk={given.desk} title={say.houseStyle()} current={styleRoutes.list.to()}>
      <PageHead title={say.houseStyle()} says={say.houseStyleSays()}>
        {given.mayChange ? (
          <a class="button main" href={styleRoutes.new.to()}>
            {say.newRule()}
          </a>
        ) : null}
        <StylePlaces current={styleRoutes.list.to()} />
      </PageHead>
      <ListScreen list={list} />
    </NewsroomPage>
  )
}

/** The other pages of house style. */
export function StylePlaces({ current }: { current: string }) {
  const places = [
    { path: styleRoutes.list.to(), name: say.styleRules() },
    { path: styleRoutes.starter.to(), name: say.starterRules() },
    { path: styleRoutes.terms.to(), name: say.namesAndTerms() },
    { path: styleRoutes.files.to(), name: say.importAndExport() },
  ]
  return (
    <>
      {places
        .filter(({ path }) => path !== current)
        .map(({ path, name }) => (
          <a class="button" href={path}>
            {name}
          </a>
        ))}
    </>
  )
}
