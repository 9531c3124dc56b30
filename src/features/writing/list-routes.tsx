import { z } from 'zod'
import { parseInstant } from '../../base/clock.ts'
import { idOf, isId } from '../../base/id.ts'
import { plainLine, slugOf } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import type { ArticleId, Content, Stage, StageName } from '../articles/index.ts'
import { approveArticles, writeArticles } from '../articles/permissions.ts'
import { changeSettings } from '../settings/permissions.ts'
import { type Actor, may, reachOf } from '../staff/index.ts'
import type { ListedArticle, ListKey } from './listed.ts'
import * as say from './messages/newsroom.ts'
import type { C, Needs } from './open.tsx'
import { writingRoutes } from './routes.ts'
import { ArticlesPage, type Filter } from './views/articles-page.tsx'
import { HomePage } from './views/home-page.tsx'
import { NewPage } from './views/new-page.tsx'
import { saveRefusals } from './words.ts'

const aPage = 30
const atHome = 20

/** Home, the list of articles, and beginning a new one. */
export function listHandlers(needs: Needs) {
  return [
    on(writingRoutes.home, ({ c }) => home(c, needs)),
    on(writingRoutes.list, ({ c }) => list(c, needs)),
    on(writingRoutes.new, async ({ c }) =>
      mayBegin(c.get('actor')) ? c.html(await newPage(c, needs)) : notAllowed(c, needs),
    ),
    on(writingRoutes.begin, ({ c }) => begin(c, needs)),
  ]
}

async function home(c: C, needs: Needs): Promise<Response> {
  const since = needs.live.since()
  const actor = c.get('actor')
  const mayWrite = mayBegin(actor)
  const reviews = reachOf(actor, approveArticles) !== undefined
  const waiting = await Promise.all(needs.waiting.map((ask) => ask(actor)))
  const page = (
    <HomePage
      desk={await needs.desk(c)}
      sections={(await needs.settings.site()).sections}
      drafts={mayWrite ? await needs.writing.drafts(actor, atHome) : []}
      toReview={reviews ? await needs.writing.toReview(actor, atHome) : undefined}
      goingOut={await needs.writing.goingOut(actor, atHome)}
      goneWrong={await needs.writing.goneWrong(actor, atHome)}
      waiting={waiting.filter((thing) => thing !== undefined)}
      mayWrite={mayWrite}
      since={since}
    />
  )
  return c.html(await htmlDocument(page))
}

async function list(c: C, needs: Needs): Promise<Response> {
  const since = needs.live.since()
  const actor = c.get('actor')
  const { sections } = await needs.settings.site()
  const stages = await needs.articles.stages()
  const filter = filterOf(c, stages)
  const section = sections.find(({ slug }) => slug === filter.section)
  const found = await needs.writing.list(actor, {
    stages: filter.stage === '' ? undefined : [filter.stage as StageName],
    sections: section && [section.id],
    search: filter.search,
    after: keyOf(c),
    limit: aPage + 1,
  })
  const articles = found.slice(0, aPage)
  const next = found.length > aPage ? nextPage(filter, articles.at(-1)) : undefined
  const shown = { ...{ articles, sections, stages, filter, next, since }, mayWrite: mayBegin(actor) }
  return c.html(await htmlDocument(<ArticlesPage desk={await needs.desk(c)} {...shown} />))
}

function filterOf(c: C, stages: readonly Stage[]): Filter {
  const { stage, section, search } = queryOf(c, writingRoutes.list)
  return { stage: stages.some(({ name }) => name === stage) ? stage : '', section, search }
}

/** `after=2026-11-23T09:00:00.000Z/ID`: the last article of the page before. */
function keyOf(c: C): ListKey | null {
  const [at = '', id = ''] = queryOf(c, writingRoutes.list).after.split('/')
  const editedAt = parseInstant(at)
  return editedAt && isId(id) ? { editedAt, id: id as ArticleId } : null
}

function nextPage(filter: Filter, last: ListedArticle | undefined): string | undefined {
  return last && writingRoutes.list.to({ ...filter, after: `${last.editedAt}/${last.id}` })
}

const newForm = z.object({
  headline: plainLine({ max: 300, says: say.pleaseWriteHeadlineEvenWorking }),
  sectionId: idOf('section'),
})

async function begin(c: C, needs: Needs): Promise<Response> {
  const actor = c.get('actor')
  if (!mayBegin(actor)) return notAllowed(c, needs)
  const form = await readBody(c, newForm)
  if ('problems' in form) {
    const problem = Object.values(form.problems)[0]
    return c.html(await newPage(c, needs, { ...form.typed, problem }), 422)
  }
  const own = (await needs.newsroom.authors()).filter((author) => author.staffId === actor.id)
  const { headline, sectionId } = form.read
  const empty: Omit<Content, 'headline' | 'sectionId' | 'slug'> = {
    standfirst: '',
    byline: own.map((author) => author.id).slice(0, 1),
    place: '',
    reportedOn: null,
    topics: [],
    pictureId: null,
    pictureCaption: '',
    sources: [],
    body: { type: 'doc', content: [] },
  }
  const outcome = await needs.articles.create(actor, { ...empty, headline, sectionId, slug: slugOf(headline) })
  if ('done' in outcome) return c.redirect(writingRoutes.edit.to({ id: outcome.done.article.id }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return c.html(await newPage(c, needs, { headline, sectionId, problem: saveRefusals[outcome.refused] }), 422)
}

type Tried = { headline?: string; sectionId?: string; problem?: string | undefined }

async function newPage(c: C, needs: Needs, tried: Tried = {}): Promise<string> {
  const actor = c.get('actor')
  const { sections } = await needs.settings.site()
  const own = sections.filter(({ id }) => may(actor, writeArticles, { section: id, madeBy: actor.id }))
  const mayAddSections = may(actor, changeSettings)
  return htmlDocument(<NewPage desk={await needs.desk(c)} sections={own} mayAddSections={mayAddSections} {...tried} />)
}

function mayBegin(actor: Actor): boolean {
  return may(actor, writeArticles, { madeBy: actor.id })
}
