import { baseOf } from '../../../base/made-from.ts'
import { BaseField, type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { defineList } from '../../../ui/newsroom/list/declare.ts'
import type { OpenList } from '../../../ui/newsroom/list/open.ts'
import { ListScreen } from '../../../ui/newsroom/list/screen.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Field, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { type HouseRule, shownOfRule } from '../house-rules/rule.ts'
import * as say from '../messages/newsroom.ts'
import { houseRuleRoutes, moderationRoutes, queueRoutes } from '../routes.ts'

type Written = { title: string; words: string; position: string }
/** What was wrong with what was sent for a rule, or for the new one. */
export type Tried = { about: string; typed: Written; problems: Partial<Written>; retired?: boolean }

/** Every house rule in its order, each with the form that changes it. */
export const houseRuleList = defineList<HouseRule, { tried: Tried | undefined }>()({
  label: say.houseRules,
  to: houseRuleRoutes.list.to,
  idOf: ({ id }) => id,
  // The form numbers them from 0 to 999; a paper has some ten, and reads them whole.
  onAPage: 1000,
  columns: [
    { name: 'title', label: say.ruleTitle, isTitle: true, cell: ({ title }) => title },
    { name: 'words', label: say.whatItSays, narrow: 'without-label', cell: ({ words }) => words },
    { name: 'position', label: say.placeInList, cell: ({ position }) => position },
    { name: 'retired', label: say.ruleRetired, cell: ({ retired }) => (retired ? say.isRetired() : '') },
  ],
  filters: {},
  sorts: { position: { key: ['number', 'id'], descending: false } },
  empty: say.noHouseRulesYet,
  detail: (rule, { tried }) => <Rule rule={rule} tried={tried?.about === rule.id ? tried : undefined} />,
})

type Shown = {
  desk: Desk
  list: OpenList
  /** Where another rule would stand. */
  last: number
  done: boolean
  trouble?: string | undefined
  tried?: Tried | undefined
  collided?: Collided | undefined
}

/** The rules that decisions about replies rest on. */
export function HouseRulesPage({ desk, list, last, done, trouble, tried, collided }: Shown) {
  const blank = { title: '', words: '', position: String(last) }
  return (
    <NewsroomPage desk={desk} title={say.houseRules()} current={queueRoutes.show.to()}>
      <PageHead title={say.houseRules()} says={say.hidingReplyAndTimingOut()}>
        <a href={moderationRoutes.show.to()}>{say.asReadersSeeThem()}</a>
      </PageHead>
      <Notice>{done ? 'Saved.' : ''}</Notice>
      <Notice kind="bad">{trouble}</Notice>
      <Collision collided={collided} />
      <ListScreen list={list} />
      <h2>{say.anotherRule()}</h2>
      <form method="post" action={houseRuleRoutes.list.to()}>
        <Fields
          id="new"
          typed={tried?.about === 'new' ? tried.typed : blank}
          problems={tried?.about === 'new' ? tried.problems : {}}
        />
        <p>
          <button class="main" type="submit">
            {say.addRule()}
          </button>
        </p>
      </form>
    </NewsroomPage>
  )
}

function Rule({ rule, tried }: { rule: HouseRule; tried: Tried | undefined }) {
  const { id, title, words, position, retired } = rule
  return (
    <details open={tried !== undefined}>
      <summary>{say.changeRule({ title, span: (inner) => <span class="hidden">{inner}</span> })}</summary>
      <form method="post" action={houseRuleRoutes.change.to({ id })}>
        <BaseField base={baseOf(shownOfRule(rule))} />
        <Fields
          id={id}
          typed={tried?.typed ?? { title, words, position: String(position) }}
          problems={tried?.problems ?? {}}
        />
        <label class="tick">
          <input type="checkbox" name="retired" value="yes" checked={tried?.retired ?? retired} />{' '}
          {say.retiredNoNewDecisionRests()}
        </label>
        <p>
          <button type="submit">{say.saveRule()}</button>
        </p>
      </form>
    </details>
  )
}

function Fields({ id, typed, problems }: { id: string; typed: Written; problems: Partial<Written> }) {
  return (
    <>
      <TextField
        name="title"
        id={`${id}-title`}
        label={say.ruleTitle()}
        value={typed.title}
        problem={problems.title}
        required
        max={80}
      />
      <Field id={`${id}-words`} label={say.whatItSays()} problem={problems.words}>
        <textarea id={`${id}-words`} name="words" rows={3} maxlength={600} required>
          {typed.words}
        </textarea>
      </Field>
      <TextField
        name="position"
        id={`${id}-position`}
        label={say.placeInList()}
        value={typed.position}
        problem={problems.position}
      />
    </>
  )
}
