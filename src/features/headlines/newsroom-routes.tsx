import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { plainLine } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Article, Articles, Revision } from '../articles/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Actor, Newsroom, NewsroomWeb } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import * as say from './messages/newsroom.ts'
import { type ChoiceRefusal, longestHeadline, type ProposalId, type ProposalRefusal } from './proposal.ts'
import { headlineRoutes } from './routes.ts'
import { type Headlines, mayPropose } from './service.ts'
import { HeadlinesPage } from './views/headlines-page.tsx'
import { type Back, HeadlinesPanel, type Shown } from './views/headlines-panel.tsx'
import { headlineNotices, headlineRefusals } from './words.ts'

type C = Context<NewsroomWeb>
type Reading = { headlines: Headlines; newsroom: Newsroom; settings: SiteSettings }
type Needs = Reading & { articles: Articles; desk: (c: C) => Promise<Desk> }
type Opened = { article: Article; draft: Revision }
type Said = Pick<Shown, 'notice' | 'trouble'>

const back = z.enum(['list', 'panel', 'writing']).catch('list')
const proposeForm = z.object({ words: plainLine({ max: longestHeadline, says: say.pleaseWriteAHeadline }), back })
const decideForm = z.object({ act: z.enum(['choose', 'drop']), was: z.string().max(1_000).catch(''), back })

/** Headlines that colleagues propose: beside the text, and on a page of their own. */
export function headlineHandlers(needs: Needs) {
  return [
    on(headlineRoutes.list, ({ c, target }) => list(c, needs, target)),
    on(headlineRoutes.panel, ({ c, target }) => panel(c, needs, target)),
    on(headlineRoutes.propose, ({ c, target }) => propose(c, needs, target)),
    on(headlineRoutes.decide, ({ c, target, params }) => decide(c, needs, { ...target, id: params.proposal })),
  ]
}

/** For the page on which the article is written. */
export function headlinesBeside(needs: Reading) {
  return async ({ actor, ...opened }: Opened & { actor: Actor }): Promise<Child> => (
    <HeadlinesPanel {...(await shownFor(needs, { actor, ...opened, back: 'writing' }))} />
  )
}

type For = Opened & { actor: Actor; back: Back }

async function shownFor(
  { headlines, newsroom, settings }: Reading,
  { actor, article, draft, back: from }: For,
): Promise<Shown> {
  const proposals = await headlines.of(article.id)
  const [people, locale, findings] = await Promise.all([
    newsroom.all(),
    settings.site(),
    headlines.findingsOf(draft.content, proposals),
  ])
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const nameOf: Shown['nameOf'] = (id) => names.get(id) ?? say.somebody()
  const { headline } = draft.content
  const mayWrite = mayPropose(actor, article)
  return { articleId: article.id, headline, proposals, findings, mayWrite, nameOf, locale, back: from }
}

async function list(c: C, needs: Needs, { article, draft, ...said }: Opened & Said): Promise<Response> {
  const shown = await shownFor(needs, { actor: c.get('actor'), article, draft, back: 'list' })
  const notice = headlineNotices[queryOf(c, headlineRoutes.list).done ?? '']
  const desk = await needs.desk(c)
  const page = <HeadlinesPage {...shown} notice={notice} {...said} desk={desk} article={article} draft={draft} />
  return c.html(await htmlDocument(page), said.trouble ? 422 : 200)
}

/** What stands beside the text, alone: the editor puts it in place of what it shows. */
async function panel(c: C, needs: Needs, { article, draft, ...said }: Opened & Said): Promise<Response> {
  const shown = await shownFor(needs, { actor: c.get('actor'), article, draft, back: 'panel' })
  return c.html(`${<HeadlinesPanel {...shown} {...said} />}`, said.trouble ? 422 : 200)
}

async function propose(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, proposeForm)
  if (!('read' in form)) {
    const trouble = { problem: form.problems.words ?? say.pleaseWriteAHeadline(), words: form.typed.words ?? '' }
    return answer(c, needs, { opened, from: back.parse(form.typed.back), trouble })
  }
  const { words, back: from } = form.read
  const outcome = await needs.headlines.propose(c.get('actor'), { articleId: opened.article.id, words })
  if ('done' in outcome) return answer(c, needs, { opened, from, did: 'proposed' })
  return answer(c, needs, { opened, from, trouble: { problem: headlineRefusals[outcome.refused], words } })
}

async function decide(
  c: C,
  needs: Needs,
  { id: proposalId, ...opened }: Opened & { id: ProposalId },
): Promise<Response> {
  const form = await readBody(c, decideForm)
  if (!('read' in form)) return list(c, needs, opened)
  const { act, was, back: from } = form.read
  const about = { articleId: opened.article.id, proposalId }
  const outcome = await decided(needs, c.get('actor'), { act, ...about, was })
  if ('done' in outcome) return answer(c, needs, { opened, from, did: act === 'choose' ? 'chosen' : 'dropped' })
  return answer(c, needs, { opened, from, trouble: { problem: headlineRefusals[outcome.refused] } })
}

type Deciding = { act: 'choose' | 'drop' } & Parameters<Headlines['choose']>[1]

function decided(
  { headlines }: Needs,
  actor: Actor,
  { act, ...choice }: Deciding,
): Promise<{ done: unknown } | { refused: ProposalRefusal | ChoiceRefusal }> {
  return act === 'choose' ? headlines.choose(actor, choice) : headlines.drop(actor, choice)
}

type Answering = { opened: Opened; from: Back; did?: keyof typeof headlineNotices; trouble?: Shown['trouble'] }

/** With what there is now: the draft may be another since. */
async function answer(c: C, needs: Needs, { opened, from, did = '', trouble }: Answering): Promise<Response> {
  const { id } = opened.article
  if (!trouble && from === 'writing') return c.redirect(`${writingRoutes.edit.to({ id })}#headlines-head`, 303)
  if (!trouble && from === 'list') return c.redirect(`${headlineRoutes.list.to({ id })}?done=${did}`, 303)
  const article = (await needs.articles.byId(id)) ?? opened.article
  const draft = (await needs.articles.revision(article.draftId)) ?? opened.draft
  const said = { article, draft, trouble, notice: headlineNotices[did] }
  return from === 'panel' ? panel(c, needs, said) : list(c, needs, said)
}
