import type { Instant } from '../../base/clock.ts'
import type { Path } from '../../base/path.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { findKeptPage, keptPage } from '../../platform/pages/respond.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { Article, ArticleId, Articles, RevisionId } from '../articles/index.ts'
import { compared } from './compared.ts'
import { historyRoutes } from './routes.ts'
import { type History, logTag } from './service.ts'
import type { OfRevision } from './store.ts'
import { shownIn, type Version } from './version.ts'
import { CheckPage } from './views/check-page.tsx'
import { HistoryPage } from './views/history-page.tsx'
import { LogPage } from './views/log-page.tsx'

type Needs = {
  history: History
  articles: Articles
  pages: Pages
  frame: () => Promise<Frame>
  /** What readers were told with the publications of an article. */
  notices: (articleId: ArticleId) => Promise<{ text: string; madeAt: Instant; revisionId: RevisionId }[]>
  /** What the history's own pages add to the shell. */
  assets: { style: string; script: string | undefined }
}

const html = 'text/html; charset=utf-8'
const plain = 'text/plain; charset=utf-8'
const json = 'application/json'

/** What was published, version by version, and what it takes to check it: pages for people, files for programs. */
export function historyHandlers(needs: Needs) {
  const { history, pages } = needs
  return [
    on(historyRoutes.check, ({ c }) => keptPage(c, pages, () => renderCheck(needs))),
    on(historyRoutes.log, ({ c }) => keptPage(c, pages, () => renderLog(needs))),
    on(historyRoutes.checkpoint, ({ c }) => keptPage(c, pages, () => renderCheckpoint(needs))),
    on(historyRoutes.keys, ({ c }) => keptPage(c, pages, () => renderKeys(needs))),
    on(historyRoutes.continuation, async ({ c, params: { from, to } }) => {
      const proof = await history.continuation(from, to)
      return proof && c.json({ from, to, proof })
    }),
    on(historyRoutes.versions, ({ c, params }) => findKeptPage(c, pages, () => renderHistory(needs, params.article))),
    on(historyRoutes.before, ({ c, params: { article, number } }) =>
      findKeptPage(c, pages, () => renderHistory(needs, article, number)),
    ),
    on(historyRoutes.bundle, ({ c, params: { article, file } }) =>
      findKeptPage(c, pages, () => renderBundle(needs, article, file)),
    ),
  ]
}

/** An article that was ever public, whether or not it still is. */
async function articleAt({ articles }: Needs, path: Path): Promise<Article | undefined> {
  const at = await articles.at(path)
  if (at.found === 'article') return at.article
  return at.found === 'withdrawn' ? articles.byId(at.articleId) : undefined
}

async function renderHistory(needs: Needs, path: Path, below?: number): Promise<Rendering | undefined> {
  const article = await articleAt(needs, path)
  if (!article?.path) return undefined
  const { shown, earlier } = await needs.history.versions(article.id, below)
  if (shown.length === 0) return undefined
  const notices = await needs.notices(article.id)
  const told = ({ revisionId, publishedAt }: OfRevision) =>
    notices.filter((each) => each.revisionId === revisionId && each.madeAt === publishedAt).map(({ text }) => text)
  const page = (
    <HistoryPage
      frame={await needs.frame()}
      style={needs.assets.style}
      path={article.path}
      isWithdrawn={article.withdrawal !== null}
      isFirstPage={below === undefined}
      versions={shown.map((version, place) => ({
        version,
        parts: partsOf(version, shown[place + 1] ?? earlier),
        told: told(version),
      }))}
      firstOut={article.publishedAt}
      next={earlier ? (shown.at(-1)?.number ?? null) : null}
    />
  )
  return { status: 200, type: html, body: await htmlDocument(page), tags: ['site', `article:${article.id}`] }
}

/** What changed since the version before; `undefined` when one of the two says nothing any more, or there is none. */
function partsOf(version: Version, before: Version | undefined) {
  if (!version.kept || !before?.kept) return undefined
  return compared(shownIn(before.kept.canonical), shownIn(version.kept.canonical))
}

/** Grows old with every further entry in the log, which is why it carries the tag of the log. */
async function renderBundle(needs: Needs, path: Path, file: string): Promise<Rendering | undefined> {
  const article = await articleAt(needs, path)
  const number = Number(file.replace('.json', ''))
  if (!article?.path || number < 1 || number >= 2 ** 31) return undefined
  const bundle = await needs.history.bundle(article.id, article.path, number)
  if (!bundle) return undefined
  const tags = [`article:${article.id}`, logTag] as const
  return { status: 200, type: json, body: JSON.stringify(bundle), tags: [...tags] }
}

async function renderCheck({ frame, assets }: Needs): Promise<Rendering> {
  const page = <CheckPage frame={await frame()} style={assets.style} script={assets.script} />
  return { status: 200, type: html, body: await htmlDocument(page), tags: ['site'] }
}

async function renderLog({ history, frame, assets }: Needs): Promise<Rendering> {
  const [checkpoints, keys] = [await history.checkpoints(), await history.keys()]
  const page = <LogPage frame={await frame()} style={assets.style} checkpoints={checkpoints} keys={keys} />
  return { status: 200, type: html, body: await htmlDocument(page), tags: ['site', logTag] }
}

async function renderCheckpoint({ history }: Needs): Promise<Rendering | undefined> {
  const [newest] = await history.checkpoints()
  return newest && { status: 200, type: plain, body: newest.note, tags: [logTag] }
}

async function renderKeys({ history }: Needs): Promise<Rendering> {
  const lines = (await history.keys()).map(({ line }) => `${line}\n`)
  return { status: 200, type: plain, body: lines.join(''), tags: [logTag] }
}
