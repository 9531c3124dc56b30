import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import type { Article, Articles, Revision } from '../articles/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import type { Actor, Newsroom, NewsroomWeb, StaffId } from '../staff/index.ts'
import { writingRoutes } from '../writing/routes.ts'
import { decideAllForm, decideForm, rewordForm, suggestedIn } from './forms.ts'
import * as say from './messages/newsroom.ts'
import { mayDecide, maySuggest } from './needs.ts'
import { partsOf } from './parts.ts'
import { suggestedChangeRoutes } from './routes.ts'
import { lineNamed } from './rules/lines.ts'
import { rewordables, reworded } from './rules/reword.ts'
import type { SuggestedChanges } from './service.ts'
import type { SuggestedChangeId } from './suggested-change.ts'
import type { Back, Shown } from './views/changes-list.tsx'
import { ChangesPage, type Rewording } from './views/changes-page.tsx'
import { ChangesPanel } from './views/changes-panel.tsx'
import { changeNotices, decideRefusals, suggestRefusals } from './words.ts'

type C = Context<NewsroomWeb>
type Reading = { suggestedChanges: SuggestedChanges; newsroom: Newsroom; settings: SiteSettings }
type Needs = Reading & { articles: Articles; desk: (c: C) => Promise<Desk> }
type Opened = { article: Article; draft: Revision }
type Said = { trouble?: Shown['trouble']; notice?: string | undefined }

/** What colleagues would change: beside the text, and on a page of its own. */
export function suggestedChangeHandlers(needs: Needs) {
  return [
    on(suggestedChangeRoutes.list, ({ c, target }) => list(c, needs, target)),
    on(suggestedChangeRoutes.panel, ({ c, target }) => panel(c, needs, target)),
    on(suggestedChangeRoutes.reword, ({ c, target }) => reword(c, needs, target)),
    on(suggestedChangeRoutes.suggest, ({ c, target }) => suggest(c, needs, target)),
    on(suggestedChangeRoutes.decideAll, ({ c, target }) => decideAll(c, needs, target)),
    on(suggestedChangeRoutes.decide, ({ c, target, params }) => decide(c, needs, { ...target, id: params.change })),
  ]
}

/** What is open, for the page on which the article is written. */
export function changesBeside(needs: Reading) {
  return ({ actor, article }: { actor: Actor; article: Article }): Promise<Child> =>
    panelOf(needs, { actor, article, back: 'writing' })
}

async function panelOf(
  { suggestedChanges, ...needs }: Reading,
  { actor, article, back, ...said }: Said & { actor: Actor; article: Article; back: Back },
) {
  const shown = await shownFor(needs, { actor, article, back, trouble: said.trouble })
  const changes = await suggestedChanges.open(article.id)
  const decided = await suggestedChanges.decidedOf(article.id, { by: actor.id })
  const rights = { articleId: article.id, maySuggest: maySuggest(actor, article) }
  return <ChangesPanel {...shown} {...rights} changes={changes} decided={decided} notice={said.notice} />
}

type For = { actor: Actor; article: Article; back: Back; trouble: Shown['trouble'] }

async function shownFor(
  { newsroom, settings }: Pick<Reading, 'newsroom' | 'settings'>,
  { actor, article, back, trouble }: For,
): Promise<Omit<Shown, 'changes'>> {
  const names = new Map((await newsroom.all()).map(({ id, name }) => [id, name]))
  const nameOf = (id: StaffId) => names.get(id) ?? say.somebody()
  return {
    mayDecide: mayDecide(actor, article),
    viewer: actor.id,
    nameOf,
    locale: await settings.site(),
    back,
    trouble,
  }
}

type Listing = Opened & Said & { rewording?: Rewording | undefined }

async function list(c: C, needs: Needs, { article, draft, trouble, notice, rewording }: Listing): Promise<Response> {
  const actor = c.get('actor')
  const { suggestedChanges } = needs
  const [open, decided] = await Promise.all([suggestedChanges.open(article.id), suggestedChanges.decided(article.id)])
  const { done = '', block } = queryOf(c, suggestedChangeRoutes.list)
  const paragraphs = rewordables(partsOf(draft.content)).toSorted(linesFirst)
  const page = (
    <ChangesPage
      {...(await shownFor(needs, { actor, article, back: 'page', trouble }))}
      desk={await needs.desk(c)}
      article={article}
      draft={draft}
      open={open}
      decided={decided}
      notice={notice ?? changeNotices[done]}
      maySuggest={maySuggest(actor, article)}
      paragraphs={paragraphs}
      rewording={rewording ?? paragraphs.find((each) => each.block === block)}
    />
  )
  return c.html(await htmlDocument(page), trouble || rewording?.problem ? 422 : 200)
}

/** As they stand on the page. */
function linesFirst(one: { block: string }, other: { block: string }): number {
  return Number(lineNamed(other.block) !== undefined) - Number(lineNamed(one.block) !== undefined)
}

/** What stands beside the text, alone: the editor puts it in place of what it shows. */
async function panel(c: C, needs: Needs, { article, ...said }: { article: Article } & Said): Promise<Response> {
  const html = await panelOf(needs, { ...said, actor: c.get('actor'), article, back: 'panel' })
  return c.html(`${html}`, said.trouble ? 422 : 200)
}

async function suggest(c: C, { suggestedChanges }: Needs, { article }: Opened): Promise<Response> {
  const sent = await readBody(c, suggestedChangeRoutes.suggest.body)
  const changes = 'read' in sent ? suggestedIn(sent.read.changes) : undefined
  if (!changes) return c.json({ problem: say.unreadable() }, 422)
  const outcome = await suggestedChanges.suggest(c.get('actor'), { articleId: article.id, changes })
  if ('done' in outcome) return c.json({ kept: outcome.done.map(({ block, id, version }) => ({ block, id, version })) })
  return c.json({ problem: suggestRefusals[outcome.refused] }, outcome.refused === 'not-allowed' ? 403 : 409)
}

async function reword(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, rewordForm)
  if (!('read' in form)) {
    const { block = '', words = '' } = form.typed
    return list(c, needs, { ...opened, rewording: { block, words, problem: form.problems.words ?? say.unreadable() } })
  }
  const { block, words } = form.read
  const change = reworded(partsOf(opened.draft.content), { block, words })
  if (!change) return list(c, needs, { ...opened, rewording: { block, words, problem: say.paragraphIsGone() } })
  const { id } = opened.article
  const outcome = await needs.suggestedChanges.suggest(c.get('actor'), { articleId: id, changes: [change] })
  if ('done' in outcome) return c.redirect(`${suggestedChangeRoutes.list.to({ id })}?done=suggested`, 303)
  return list(c, needs, { ...opened, rewording: { block, words, problem: suggestRefusals[outcome.refused] } })
}

async function decide(c: C, needs: Needs, { id, ...opened }: Opened & { id: SuggestedChangeId }): Promise<Response> {
  const form = await readBody(c, decideForm)
  if (!('read' in form)) return list(c, needs, { ...opened, trouble: { change: id, problem: say.unreadable() } })
  const { act, back, version, part } = form.read
  const [actor, which] = [c.get('actor'), { articleId: opened.article.id, changeId: id, version, part }]
  const outcome = await needs.suggestedChanges[act](actor, which)
  if ('done' in outcome) return answer(c, needs, { opened, back, did: act === 'accept' ? 'accepted' : 'refused' })
  const trouble = { change: id, problem: decideRefusals[outcome.refused] }
  return back === 'panel' ? panel(c, needs, { ...opened, trouble }) : list(c, needs, { ...opened, trouble })
}

async function decideAll(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, decideAllForm)
  if (!('read' in form)) return list(c, needs, { ...opened, trouble: { change: '', problem: say.unreadable() } })
  const { act, back, by } = form.read
  const all = { articleId: opened.article.id, isAccepted: act === 'accept', by }
  const outcome = await needs.suggestedChanges.decideAll(c.get('actor'), all)
  if ('refused' in outcome) {
    return list(c, needs, { ...opened, trouble: { change: '', problem: decideRefusals[outcome.refused] } })
  }
  const did = act === 'accept' ? 'all-accepted' : 'all-refused'
  return answer(c, needs, { opened, back, did: outcome.done.left > 0 ? 'left' : did })
}

type Answer = { opened: Opened; back: Back; did: string }

function answer(c: C, needs: Needs, { opened, back, did }: Answer): Response | Promise<Response> {
  const { id } = opened.article
  if (back === 'panel') return panel(c, needs, { ...opened, notice: changeNotices[did] })
  if (back === 'writing') return c.redirect(`${writingRoutes.edit.to({ id })}#changes-head`, 303)
  return c.redirect(`${suggestedChangeRoutes.list.to({ id })}?done=${did}`, 303)
}
