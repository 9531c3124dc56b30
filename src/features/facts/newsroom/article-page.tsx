import type { Child } from 'hono/jsx'
import { said } from '../../../base/messages.ts'
import { queryOf } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { passages, targetOf } from '../../articles/index.ts'
import { writeArticles } from '../../articles/permissions.ts'
import { editRecord } from '../../sources/permissions.ts'
import { type Actor, may } from '../../staff/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import * as say from '../messages/newsroom.ts'
import { articleRecordRoutes } from '../routes.ts'
import type { Opened } from '../slots.ts'
import type { Trouble } from '../views/add-forms.tsx'
import { ArticleRecordPage } from '../views/article-record-page.tsx'
import { SidePanel } from '../views/side-panel.tsx'
import type { C, Needs } from './open.ts'

/** What was selected in the editor and is to be added. */
export type Adding = Omit<Trouble, 'problems'>
export type RecordPage = {
  opened: Opened
  trouble?: Trouble
  problem?: string
  adding?: Adding | undefined
  /** What is suggested, where somebody has just decided about some of it in vain. */
  suggested?: Child
}

const notices: Record<string, string> = said({
  confirmed: 'Confirmed.',
  rejected: say.rejectedItWillNotBe,
  placed: say.placedAgain,
  dropped: say.thisArticleDoesNotSay,
})

type Noticing = { opened: Opened; back: 'record' | 'writing' }

function noticeOf(c: C, { suggesting }: Pick<Needs, 'suggesting'>, { opened, back }: Noticing): Child {
  const { done = '', ...asked } = queryOf(c, articleRecordRoutes.show)
  return suggesting().notice(opened.article.id, asked, back) ?? notices[done]
}

export async function showRecord(c: C, needs: Needs, shown: RecordPage): Promise<Response> {
  const { opened, trouble, problem, adding } = shown
  const { facts: all, entities, sources: known, suggesting, desk } = needs
  const { article, draft } = opened
  const actor = c.get('actor')
  const [facts, suggested, sources, recent] = await Promise.all([
    all.ofDraft(article.id),
    shown.suggested ?? suggesting().shown({ opened, actor, on: 'page' }),
    known.newest(),
    entities.search({ limit: 100 }),
  ])
  const page = (
    <ArticleRecordPage
      desk={await desk(c)}
      article={article}
      draft={draft}
      passages={passages(draft.content.body)}
      facts={facts}
      suggested={suggested}
      sources={sources}
      recent={recent}
      mayWrite={may(actor, writeArticles, targetOf(article))}
      mayEdit={may(actor, editRecord)}
      notice={noticeOf(c, needs, { opened, back: 'record' })}
      trouble={trouble}
      adding={adding}
      problem={problem}
    />
  )
  return c.html(await htmlDocument(page), trouble || problem ? 422 : 200)
}

/** What stands beside the text, alone: the editor puts it in place of what it shows. */
export async function showPanel(c: C, needs: Needs, { opened, problem, suggested }: RecordPage): Promise<Response> {
  const notice = noticeOf(c, needs, { opened, back: 'writing' })
  const panel = await panelOf(needs, { opened, actor: c.get('actor'), notice, problem, suggested })
  const html = await panel
  return c.html(`${html}`, problem ? 422 : 200)
}

type Panel = Pick<RecordPage, 'opened' | 'suggested'> & { actor: Actor; notice?: Child; problem?: string | undefined }

export async function panelOf(
  { facts: all, entities, suggesting }: Pick<Needs, 'facts' | 'entities' | 'suggesting'>,
  { opened, actor, notice, problem, ...given }: Panel,
) {
  const { article } = opened
  const [facts, suggested, recent] = await Promise.all([
    all.ofDraft(article.id),
    given.suggested ?? suggesting().shown({ opened, actor, on: 'panel' }),
    entities.search({ limit: 100 }),
  ])
  return (
    <SidePanel
      articleId={article.id}
      facts={facts}
      suggested={suggested}
      recent={recent}
      mayWrite={may(actor, writeArticles, targetOf(article))}
      notice={notice}
      problem={problem}
    />
  )
}

/** Back to where the form stood: the record's page, beside the text, or that part of it alone. */
export function backTo(c: C, { article }: Opened, { back, says }: { back: string; says: string }): Response {
  if (back === 'panel') return c.redirect(`${articleRecordRoutes.panel.to({ id: article.id })}?${says}`, 303)
  if (back === 'writing') return c.redirect(`${writingRoutes.edit.to({ id: article.id })}#record-head`, 303)
  return c.redirect(`${articleRecordRoutes.show.to({ id: article.id })}?${says}`, 303)
}
