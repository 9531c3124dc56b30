import type { Context } from 'hono'
import { z } from 'zod'
import { isId } from '../../base/id.ts'
import { baseOf, readBase } from '../../base/made-from.ts'
import { pathOf } from '../../base/path.ts'
import { cleanLine, plainLine, plainText } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { type Collided, differing } from '../../ui/newsroom/collision.tsx'
import { openList } from '../../ui/newsroom/list/open.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { type ArticleId, type Articles, isPublic, targetOf } from '../articles/index.ts'
import { readArticles } from '../articles/permissions.ts'
import type { EventId, Facts } from '../facts/index.ts'
import { editRecord } from '../sources/permissions.ts'
import { may, type NewsroomWeb } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { storylineDeskRoutes } from './routes.ts'
import type { Storylines } from './service.ts'
import { type Storyline, type StorylineId, shownOfStoryline } from './storyline.ts'
import { StorylineDeskPage } from './views/storyline-desk-page.tsx'
import { storylineList } from './views/storylines-list.tsx'
import { StorylinesPage } from './views/storylines-page.tsx'
import { storylineLabels, storylineRefusals } from './words.ts'

type C = Context<NewsroomWeb>
type Needs = { storylines: Storylines; facts: Facts; articles: Articles; desk: (c: C) => Promise<Desk> }

const form = z.object({
  title: plainLine({ max: 200, says: say.writeWhatCoverageIsAbout }),
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
export function storylineDeskHandlers(needs: Needs) {
  return [
    on(storylineDeskRoutes.list, ({ c }) => list(c, needs)),
    on(storylineDeskRoutes.add, ({ c }) => add(c, needs)),
    on(storylineDeskRoutes.show, ({ c, target: storyline }) => show(c, needs, { storyline })),
    on(storylineDeskRoutes.change, ({ c, target: storyline }) => change(c, needs, storyline)),
    on(storylineDeskRoutes.members, ({ c, target: storyline }) => changeMembers(c, needs, storyline)),
  ]
}

type Trouble = { problems: Record<string, string>; typed: Record<string, string> }

async function list(c: C, { storylines, desk }: Needs, trouble?: Trouble): Promise<Response> {
  const given = { desk: await desk(c) }
  const query = queryOf(c, storylineDeskRoutes.list)
  const shown = await openList(storylineList, { query, given, load: storylines.list })
  const page = <StorylinesPage {...given} list={shown} mayEdit={may(c.get('actor'), editRecord)} trouble={trouble} />
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

async function add(c: C, needs: Needs): Promise<Response> {
  const sent = await readBody(c, form)
  if ('problems' in sent) return list(c, needs, sent)
  const { title, summary } = sent.read
  const outcome = await needs.storylines.add(c.get('actor'), { title, summary, partOf: null })
  if ('done' in outcome) return c.redirect(storylineDeskRoutes.show.to({ id: outcome.done.id }), 303)
  return list(c, needs, { problems: { title: storylineRefusals[outcome.refused] }, typed: { title, summary } })
}

type Showing = { storyline: Storyline; trouble?: Trouble; collided?: Collided }

async function show(
  c: C,
  { storylines, facts, articles, desk }: Needs,
  { storyline, trouble, collided }: Showing,
): Promise<Response> {
  const [events, articleIds, others, recent] = await Promise.all([
    storylines.eventsOf(storyline.id),
    storylines.articlesOf(storyline.id),
    storylines.newest(),
    facts.newestEvents(100),
  ])
  const members = await Promise.all(articleIds.slice(0, 200).map((id) => articles.byId(id)))
  const headlines = await Promise.all(
    members
      .flatMap((article) => article ?? [])
      .filter((article) => isPublic(article) || may(c.get('actor'), readArticles, targetOf(article)))
      .map(async (article) => {
        const draft = await articles.revision(article.draftId)
        return { id: article.id, headline: draft?.content.headline ?? say.untitled() }
      }),
  )
  const page = (
    <StorylineDeskPage
      desk={await desk(c)}
      storyline={storyline}
      events={await facts.eventsByIds(events)}
      articles={headlines}
      others={others.filter(({ id }) => id !== storyline.id)}
      recent={recent.filter(({ id }) => !events.includes(id))}
      mayEdit={may(c.get('actor'), editRecord)}
      notice={queryOf(c, storylineDeskRoutes.show).done === undefined ? undefined : 'Saved.'}
      trouble={trouble}
      collided={collided}
    />
  )
  return c.html(await htmlDocument(page), collided ? 409 : trouble ? 422 : 200)
}

async function change(c: C, needs: Needs, storyline: Storyline): Promise<Response> {
  const sent = await readBody(c, changeForm)
  if ('problems' in sent) return show(c, needs, { storyline, trouble: sent })
  const partOf = isId(sent.read.partOf) ? (sent.read.partOf as StorylineId) : null
  const { title, summary } = sent.read
  const base = readBase(sent.read.base, shownOfStoryline(storyline))
  const outcome = await needs.storylines.change(c.get('actor'), storyline.id, { title, summary, partOf, base })
  if ('done' in outcome) return c.redirect(`${storylineDeskRoutes.show.to({ id: storyline.id })}?done=saved`, 303)
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
  const collided = {
    fields: differing(storylineLabels, both),
    theirs: storylineDeskRoutes.show.to({ id: storyline.id }),
  }
  const typed = { title: yours.title, summary: yours.summary, partOf: yours.partOf ?? '' }
  const base = baseOf(shownOfStoryline(storyline))
  return show(c, needs, { storyline, collided, trouble: { problems: {}, typed: { ...typed, base } } })
}

async function changeMembers(c: C, needs: Needs, storyline: Storyline): Promise<Response> {
  const sent = await readBody(c, memberForm)
  if ('problems' in sent) return show(c, needs, { storyline, trouble: sent })
  const { act, article, event } = sent.read
  const member = isId(event) ? { event: event as EventId } : await articleCalled(needs, article)
  const trouble = (problem: string) =>
    show(c, needs, { storyline, trouble: { problems: { article: problem }, typed: { article } } })
  if (!member) return trouble(storylineRefusals['no-such-article'])
  const outcome = await needs.storylines[act](c.get('actor'), storyline.id, member)
  if ('done' in outcome) return c.redirect(`${storylineDeskRoutes.show.to({ id: storyline.id })}?done=saved`, 303)
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
