import type { Child } from 'hono/jsx'
import { type Collided, Collision } from '../../../ui/newsroom/collision.tsx'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Article, Revision } from '../../articles/index.ts'
import { FactFields, type Item, LengthShown, type Named, type Typed } from '../../plan/index.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { State, Tabs } from './head.tsx'

type Shown = {
  desk: Desk
  article: Article
  draft: Revision
  item: Item
  typed: Typed
  named: Named
  problems: Readonly<Record<string, string>>
  problem: string | undefined
  notice: Child
  collided: Collided | undefined
  mayChange: boolean
}

/** What is planned of an article. */
export function PlanPage(shown: Shown) {
  const { desk, article, draft, item, notice, problem, problems, collided, mayChange } = shown
  const { headline } = draft.content
  return (
    <NewsroomPage desk={desk} title={say.planOf({ headline })} current={writingRoutes.list.to()}>
      <PageHead title={headline} says={<State desk={desk} article={article} revision={draft} />}>
        <Tabs article={article} current="plan" />
      </PageHead>
      <Notice>{notice}</Notice>
      <Notice kind="bad">{problem ?? (Object.keys(problems).length > 0 ? say.notSavedYetWhatIs() : null)}</Notice>
      <Collision collided={collided} />
      {item.words === null ? null : <p>{say.lengthNow({ length: () => <LengthShown {...item} /> })}</p>}
      <form method="post" action={writingRoutes.changePlan.to({ id: article.id })} class="plan-form">
        <fieldset class="plain" disabled={!mayChange}>
          <FactFields typed={shown.typed} problems={problems} named={shown.named} timeZone={desk.timeZone} />
        </fieldset>
        {mayChange ? (
          <button type="submit" class="main">
            {say.savePlan()}
          </button>
        ) : null}
      </form>
    </NewsroomPage>
  )
}
