import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { isId } from '../../base/id.ts'
import { plainLine } from '../../base/text.ts'
import { readForm } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Desk } from '../../ui/newsroom/page.tsx'
import { NotAllowedPage } from '../../ui/newsroom/parts.tsx'
import { urls } from '../../urls.ts'
import type { Article, ArticleId, Articles } from '../articles/index.ts'
import { may, type NewsroomWeb } from '../staff/index.ts'
import type { History } from './service.ts'
import type { RemovalRefusal } from './version.ts'
import { VersionsPage } from './views/versions-page.tsx'

type Needs = { history: History; articles: Articles; desk: (c: Context<NewsroomWeb>) => Promise<Desk> }
type C = Context<NewsroomWeb>

const removalForm = z.object({ because: plainLine({ max: 500, min: 0 }) })

/** The published versions of an article, and taking away what one says. */
export function versionDesk(needs: Needs) {
  const app = new Hono<NewsroomWeb>()
  app.get('/newsroom/articles/:id/versions', (c) => withArticle(needs, c, (article) => show(needs, c, { article })))
  app.post('/newsroom/articles/:id/versions/:number/removal', (c) =>
    withArticle(needs, c, (article) => remove(needs, c, article)),
  )
  return app
}

async function withArticle(needs: Needs, c: C, act: (article: Article) => Promise<Response>): Promise<Response> {
  const id = c.req.param('id') ?? ''
  const article = isId(id) ? await needs.articles.byId(id as ArticleId) : undefined
  if (!article) return c.notFound()
  if (may(c.get('actor'), 'version.remove')) return act(article)
  return c.html(await htmlDocument(<NotAllowedPage desk={await needs.desk(c)} />), 403)
}

type Shown = { article: Article; trouble?: { number: number; refusal: RemovalRefusal; typed: string } }

async function show({ history, desk }: Needs, c: C, { article, trouble }: Shown): Promise<Response> {
  const before = Number(c.req.query('before')) || undefined
  const { shown, earlier } = await history.versions(article.id, before)
  const next = earlier ? shown.at(-1)?.number : undefined
  const page = (
    <VersionsPage
      desk={await desk(c)}
      article={article}
      versions={shown}
      next={next}
      trouble={trouble}
      isRemoved={c.req.query('done') === 'removed'}
    />
  )
  return c.html(await htmlDocument(page), trouble ? 422 : 200)
}

async function remove(needs: Needs, c: C, article: Article): Promise<Response> {
  const number = Number(c.req.param('number'))
  const form = await readForm(c, removalForm)
  const typed = 'read' in form ? form.read.because : ''
  const outcome = await needs.history.remove(c.get('actor'), { article, number, because: typed })
  if ('done' in outcome) return c.redirect(`${urls.newsroom.versions(article.id)}?done=removed`, 303)
  if (outcome.refused === 'no-such-version') return c.notFound()
  return show(needs, c, { article, trouble: { number, refusal: outcome.refused, typed } })
}
