import type { Child } from 'hono/jsx'
import { type Clock, later } from '../../base/clock.ts'
import { isId } from '../../base/id.ts'
import { said } from '../../base/messages.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { Notice } from '../../ui/newsroom/parts.tsx'
import {
  type ArticleId,
  type Articles,
  targetOf as articleTarget,
  type StageName,
  stageCalled,
} from '../articles/index.ts'
import { readArticles } from '../articles/permissions.ts'
import { type ItemId, type Plan, targetOf } from '../plan/index.ts'
import { readPlan } from '../plan/permissions.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type Actor, may, type Newsroom } from '../staff/index.ts'
import { maySee, type Trash } from '../trash/index.ts'
import { type Act, type Bulk, type BulkId, type DoneRow, mostAtOnce, type Row, undoFor } from './bulk.ts'
import * as say from './messages/newsroom.ts'
import { bulkRoutes } from './routes.ts'
import type { BulkChanges } from './service.ts'
import { DoneNotice, type Left } from './views/done-notice.tsx'

type Needs = {
  clock: Clock
  bulkChanges: BulkChanges
  articles: Articles
  plan: Plan
  settings: SiteSettings
  newsroom: Newsroom
  trash: Trash
}
type Above = { actor: Actor; desk: Desk; bulk: string; back: string }

const problems = said({
  'nothing-chosen': say.nothingChosen,
  'nothing-said': say.nothingSaid,
  'too-late': say.tooLateToUndo,
  'too-many': () => say.tooManyChosen({ most: mostAtOnce }),
})

/** What was done a moment ago to those that were chosen, above the list that it was done from. */
export function bulkAbove(needs: Needs) {
  return async ({ actor, desk, bulk: named, back }: Above): Promise<Child> => {
    const problem = Object.hasOwn(problems, named) ? problems[named as keyof typeof problems] : undefined
    if (problem) return <Notice kind="bad">{problem}</Notice>
    const bulk = isId(named) ? await needs.bulkChanges.of(actor, named as BulkId) : undefined
    return bulk ? noticeOf(needs, { actor, desk, bulk, back }) : null
  }
}

async function noticeOf(needs: Needs, { actor, desk, bulk, back }: Omit<Above, 'bulk'> & { bulk: Bulk }) {
  const { rows, act, madeAt, id } = bulk
  const named = (why: (row: DoneRow) => DoneRow['outcome'] | undefined) => leftOf(needs, actor, { rows, why })
  const until = later(madeAt, undoFor)
  const count = rows.filter(({ outcome }) => outcome === 'done').length
  const tried = rows.filter(({ takenBack }) => takenBack !== undefined)
  const canUndo = tried.length === 0 && rows.some(({ change }) => change) && needs.clock.now() <= until
  return (
    <DoneNotice
      desk={desk}
      says={count === 0 ? undefined : await saysOf(needs, act, count)}
      left={await named(({ outcome }) => outcome)}
      undo={canUndo ? { action: bulkRoutes.undo.to({ id, back }), until } : undefined}
      back={
        tried.length === 0
          ? undefined
          : {
              count: tried.filter(({ takenBack }) => takenBack === 'done').length,
              left: await named(({ takenBack }) => takenBack),
            }
      }
    />
  )
}

type Which = { rows: readonly DoneRow[]; why: (row: DoneRow) => DoneRow['outcome'] | undefined }

async function leftOf(needs: Needs, actor: Actor, { rows, why }: Which): Promise<Left[]> {
  const left: Left[] = []
  for (const row of rows) {
    const said = why(row)
    if (said !== undefined && said !== 'done') left.push({ name: await nameOf(needs, actor, row.row), why: said })
  }
  return left
}

/** Nobody learns what something is called by trying to change it. */
async function nameOf(needs: Needs, actor: Actor, row: Row): Promise<string> {
  const named =
    'itemId' in row ? await titleOf(needs, actor, row.itemId) : await headlineOf(needs, actor, row.articleId)
  return named ?? say.somethingNotYours()
}

async function titleOf(needs: Needs, actor: Actor, id: ItemId): Promise<string | undefined> {
  const item = await needs.plan.byId(id)
  if (!item) return titleInTrash(needs, actor, id)
  return may(actor, readPlan, targetOf(item, actor.id)) ? item.title : undefined
}

async function headlineOf(needs: Needs, actor: Actor, id: ArticleId): Promise<string | undefined> {
  const article = await needs.articles.byId(id)
  if (!article) return titleInTrash(needs, actor, id)
  const isTheirs = may(actor, readArticles, articleTarget(article))
  return isTheirs ? (await needs.articles.revision(article.draftId))?.content.headline : undefined
}

async function titleInTrash({ trash }: Needs, actor: Actor, id: string): Promise<string | undefined> {
  const trashed = await trash.byId(id)
  return trashed && maySee(actor, trashed) ? trashed.title : undefined
}

async function saysOf(needs: Needs, act: Act, count: number): Promise<string> {
  switch (act.is) {
    case 'drop':
      return say.doneDrop({ count })
    case 'trash':
      return say.doneTrash({ count })
    case 'topic':
      return say.doneTopic({ count, name: act.to })
    case 'stage':
      return say.doneStage({ count, name: stageCalled(act.to as StageName) })
    case 'section': {
      const { sections } = await needs.settings.site()
      return say.doneSection({ count, name: sections.find(({ id }) => id === act.to)?.name ?? '' })
    }
    case 'assign': {
      if (act.to === null) return say.doneAssignNobody({ count })
      return say.doneAssign({ count, name: (await needs.newsroom.byId(act.to))?.name ?? '' })
    }
  }
}
