import type { Child } from 'hono/jsx'
import { queryOf } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import { type Article, passages, type Revision } from '../../articles/index.ts'
import { type Actor, may } from '../../staff/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import { articleRecordRoutes } from '../routes.ts'
import type { TheRecord } from '../service.ts'
import { Accepted } from '../views/accepted.tsx'
import type { Trouble } from '../views/add-forms.tsx'
import { ArticleRecordPage } from '../views/article-record-page.tsx'
import { SidePanel } from '../views/side-panel.tsx'
import type { Deciding, Suggested } from '../views/suggested.ts'
import type { C, Needs } from './open.tsx'

export type Opened = { article: Article; draft: Revision }

/** What was selected in the editor and is to be added. */
export type Adding = Omit<Trouble, 'problems'>
type Shown = {
  opened: Opened
  trouble?: Trouble
  problem?: string
  adding?: Adding | undefined
  deciding?: Deciding
}

const notices: Record<string, string> = {
  confirmed: 'Confirmed.',
  rejected: 'Rejected. It will not be suggested here again.',
  placed: 'Placed again.',
  dropped: 'This article does not say it any more.',
}

function noticeOf(c: C, { article }: Opened, back: 'record' | 'writing'): Child {
  const { count, at, undone, done = '' } = queryOf(c, articleRecordRoutes.show)
  const isCount = (text: string) => /^\d{1,4}$/.test(text)
  if (isCount(count)) return <Accepted articleId={article.id} count={Number(count)} at={at} back={back} />
  return isCount(undone) ? `${undone} removed. They wait again.` : notices[done]
}

/** The day whose roles tell people apart. */
function dayOf(record: TheRecord, { article, draft }: Opened): Promise<string> {
  return record.dayOf(draft.content, article.publishedAt ?? draft.savedAt)
}

type Asked = { opened: Opened; actor: Actor; deciding?: Deciding | undefined }

async function suggestedIn(record: TheRecord, { opened, actor, deciding }: Asked): Promise<Suggested> {
  const { article } = opened
  const suggestions = await record.suggestions.pending(article.id)
  const ids = [...new Set(suggestions.flatMap(({ candidates }) => candidates))]
  const who = await record.whoAre(ids, await dayOf(record, opened))
  return { articleId: article.id, suggestions, who, mayAdd: may(actor, 'record.edit'), deciding }
}

/** Who of the record has a name that begins like these words, as they were on the article's day. */
export async function lookedFor(record: TheRecord, words: string, opened: Opened) {
  const found = await record.search({ words, limit: 8 })
  const ids = found.map(({ id }) => id)
  return record.whoAre(ids, await dayOf(record, opened))
}

export async function show(c: C, { record, desk }: Needs, shown: Shown): Promise<Response> {
  const { opened, trouble, problem, adding, deciding } = shown
  const { article, draft } = opened
  const actor = c.get('actor')
  const [facts, suggested, sources, recent] = await Promise.all([
    record.ofDraft(article.id),
    suggestedIn(record, { opened, actor, deciding }),
    record.sources.newest(),
    record.search({ limit: 100 }),
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
      mayWrite={may(actor, 'article.write', { section: article.sectionId, madeBy: article.createdBy })}
      mayEdit={may(actor, 'record.edit')}
      notice={noticeOf(c, opened, 'record')}
      trouble={trouble}
      adding={adding}
      problem={problem}
    />
  )
  return c.html(await htmlDocument(page), trouble || problem || deciding ? 422 : 200)
}

/** What stands beside the text, alone: the editor puts it in place of what it shows. */
export async function showPanel(c: C, { record }: Needs, { opened, problem, deciding }: Shown): Promise<Response> {
  const panel = await panelOf(record, {
    opened,
    actor: c.get('actor'),
    deciding,
    notice: noticeOf(c, opened, 'writing'),
    problem,
  })
  const html = await panel
  return c.html(`${html}`, problem || deciding ? 422 : 200)
}

type Beside = Asked & { notice?: Child; problem?: string | undefined }

export async function panelOf(record: TheRecord, { notice, problem, ...asked }: Beside) {
  const { article } = asked.opened
  const [facts, suggested, recent] = await Promise.all([
    record.ofDraft(article.id),
    suggestedIn(record, asked),
    record.search({ limit: 100 }),
  ])
  const target = { section: article.sectionId, madeBy: article.createdBy }
  return (
    <SidePanel
      facts={facts}
      suggested={suggested}
      recent={recent}
      mayWrite={may(asked.actor, 'article.write', target)}
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
