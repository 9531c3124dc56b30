import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { isId } from '../../base/id.ts'
import { baseOf, readBase } from '../../base/made-from.ts'
import { pathOf } from '../../base/path.ts'
import { cleanLine, plainLine, plainText } from '../../base/text.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { NotAllowedPage } from '../../ui/newsroom/parts.tsx'
import { urls } from '../../urls.ts'
import { type ArticleId, type Articles, isPublic } from '../articles/index.ts'
import type { EventId, TheRecord } from '../record/index.ts'
import { may, type NewsroomWeb, type Permission } from '../staff/index.ts'
import type { Storylines } from './service.ts'
import { type Storyline, type StorylineId, shownOfStoryline } from './storyline.ts'
import { StorylineDeskPage } from './views/storyline-desk-page.tsx'
import { StorylinesPage } from './views/storylines-page.tsx'
import { storylineLabels, storylineRefusals } from './words.ts'

type C = Context<NewsroomWeb>
type Needs = { storylines: Storylines; record: TheRecord; articles: Articles; desk: (c: C) => Promise<Desk> }

const form = z.object({
  title: plainLine({ max: 200, says: 'Write what the coverage is about.' }),
  summary: plainText({ max: 2000, min: 0 }).default(cleanLine('')),
  partOf: z.string().max(40).default(''),
})
const changeForm = form.extend({ base: z.string().max(40).default('') })
const memberForm = z.object({
  act: z.enum(['join', 'leave']),
  /** Its address as readers know it, or its id. */
  article: z.string().max(1000).default(''),
  event: z.string().max(40).default(''),
})

/** Storylines as the newsroom keeps them. */
export function storylineDesk(needs: Needs) {
  const app = new Hono<NewsroomWeb>()
  const { storylines } = urls.newsroom
  app.get(
    storylines,
    allowed(needs, 'record.read', (c) => list(c, needs)),
  )
  app.post(
    storylines,
    allowed(needs, 'record.edit', (c) => add(c, needs)),
  )
  const one = urls.newsroom.storyline(':storyline')
  app.get(
    one,
    allowed(needs, 'record.read', (c) => withStoryline(c, needs, (storyline) => show(c, needs, { storyline }))),
  )
  app.post(
    one,
    allowed(needs, 'record.edit', (c) => withStoryline(c, needs, (storyline) => change(c, needs, storyline))),
  )
  app.post(
    urls.newsroom.storylineMembers(':storyline'),
    allowed(needs, 'record.edit', (c) => withStoryline(c, needs, (storyline) => changeMembers(c, needs, storyline))),
  )
  return app
}

function allowed({ desk }: Needs, permission: Permission, act: (c: C) => Promise<Response>) {
  return async (c: C): Promise<Response> => {
    if (may(c.get('actor'), permission)) return act(c)
    return c.html(await htmlDocument(<NotAllowedPage desk={await desk(c)} />), 403)
  }
}

async function withStoryline(c: C, needs: Needs, act: (storyline: Storyline) => Promise<Response>): Promise<Response> {
  const id = c.req.param('storyline') ?? ''
  const storyline = isId(id) ? await needs.storylines.byId(id as StorylineId) : undefined
  return storyline ? act(storyline) : c.notFound()
}

type Trouble = { problems: Record<string, string>; typed: Record<string, string> }

async function list(c: C, { storylines, desk }: Needs, trouble?: Trouble): Promise<Response> {
  const before = c.req.query('before') ?? ''
  const all = await storylines.newest(isId(before) ? (before as StorylineId) : null)
  const mayEdit = may(c.get('actor'), 'record.edit')
  const page = <StorylinesPage desk={await desk(c)} storylines={all} mayEdit={mayEdit} trouble={trouble} />
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

async function add(c: C, needs: Needs): Promise<Response> {
  const sent = await readForm(c, form)
  if ('problems' in sent) return list(c, needs, sent)
  const { title, summary } = sent.read
  const outcome = await needs.storylines.add(c.get('actor'), { title, summary, partOf: null })
  if ('done' in outcome) return c.redirect(urls.newsroom.storyline(outcome.done.id), 303)
  return list(c, needs, { problems: { title: storylineRefusals[outcome.refused] }, typed: { title, summary } })
}

type Showing = { storyline: Storyline; trouble?: Trouble; collided?: Collided }

async function show(
  c: C,
  { storylines, record, articles, desk }: Needs,
  { storyline, trouble, collided }: Showing,
): Promise<Response> {
  const [events, articleIds, others, recent] = await Promise.all([
    storylines.eventsOf(storyline.id),
    storylines.articlesOf(storyline.id),
    storylines.newest(),
    record.newestEvents(100),
  ])
  const members = await Promise.all(articleIds.slice(0, 200).map((id) => articles.byId(id)))
  const headlines = await Promise.all(
    members
      .flatMap((article) => article ?? [])
      .filter((article) => isPublic(article) || may(c.get('actor'), 'article.read', { madeBy: article.createdBy }))
      .map(async (article) => {
        const draft = await articles.revision(article.draftId)
        return { id: article.id, headline: draft?.content.headline ?? 'Untitled' }
      }),
  )
  const page = (
    <StorylineDeskPage
      desk={await desk(c)}
      storyline={storyline}
      events={await record.eventsByIds(events)}
      articles={headlines}
      others={others.filter(({ id }) => id !== storyline.id)}
      recent={recent.filter(({ id }) => !events.includes(id))}
      mayEdit={may(c.get('actor'), 'record.edit')}
      notice={c.req.query('done') === undefined ? undefined : 'Saved.'}
      trouble={trouble}
      collided={collided}
    />
  )
  return c.html(await htmlDocument(page), collided ? 409 : trouble ? 422 : 200)
}

async function change(c: C, needs: Needs, storyline: Storyline): Promise<Response> {
  const sent = await readForm(c, changeForm)
  if ('problems' in sent) return show(c, needs, { storyline, trouble: sent })
  const partOf = isId(sent.read.partOf) ? (sent.read.partOf as StorylineId) : null
  const { title, summary } = sent.read
  const base = readBase(sent.read.base, shownOfStoryline(storyline))
  const outcome = await needs.storylines.change(c.get('actor'), storyline.id, { title, summary, partOf, base })
  if ('done' in outcome) return c.redirect(`${urls.newsroom.storyline(storyline.id)}?done=saved`, 303)
  if (outcome.refused === 'changed-meanwhile')
    return overtakenBy(c, needs, { storyline: outcome.now, yours: { ...storyline, title, summary, partOf } })
  const field = outcome.refused === 'goes-in-a-circle' ? 'partOf' : 'title'
  const trouble = { problems: { [field]: storylineRefusals[outcome.refused] }, typed: { ...sent.read, base } }
  return show(c, needs, { storyline, trouble })
}

/** Both texts, and what was typed in its form, which is made from the newer one now. */
async function overtakenBy(
  c: C,
  needs: Needs,
  { storyline, yours }: { storyline: Storyline; yours: Storyline },
): Promise<Response> {
  const inWords = async ({ title, summary, partOf }: Storyline) => {
    const whole = partOf ? await needs.storylines.byId(partOf) : undefined
    return { title, summary, partOf: whole?.title ?? '' }
  }
  const both = { theirs: await inWords(storyline), yours: await inWords(yours) }
  const collided = { fields: differing(storylineLabels, both), theirs: urls.newsroom.storyline(storyline.id) }
  const typed = { title: yours.title, summary: yours.summary, partOf: yours.partOf ?? '' }
  const base = baseOf(shownOfStoryline(storyline))
  return show(c, needs, { storyline, collided, trouble: { problems: {}, typed: { ...typed, base } } })
}

async function changeMembers(c: C, needs: Needs, storyline: Storyline): Promise<Response> {
  const sent = await readForm(c, memberForm)
  if ('problems' in sent) return show(c, needs, { storyline, trouble: sent })
  const { act, article, event } = sent.read
  const member = isId(event) ? { event: event as EventId } : await articleCalled(needs, article)
  const trouble = (problem: string) =>
    show(c, needs, { storyline, trouble: { problems: { article: problem }, typed: { article } } })
  if (!member) return trouble(storylineRefusals['no-such-article'])
  const outcome = await needs.storylines[act](c.get('actor'), storyline.id, member)
  if ('done' in outcome) return c.redirect(`${urls.newsroom.storyline(storyline.id)}?done=saved`, 303)
  return trouble(storylineRefusals[outcome.refused])
}

/** By its id, or by the address readers or the newsroom know it by. */
async function articleCalled({ articles }: Needs, text: string): Promise<{ article: ArticleId } | undefined> {
  const last = text.trim().split('/').find(isId)
  if (last) return { article: last as ArticleId }
  const path = URL.canParse(text) ? new URL(text).pathname : text.trim()
  const spelt = pathOf(path)
  const at = spelt && (await articles.whereIs(spelt))
  return at?.found === 'article' ? { article: at.article.id } : undefined
}
