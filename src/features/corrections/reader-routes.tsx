import { type Instant, parseInstant } from '../../base/clock.ts'
import { isId } from '../../base/id.ts'
import type { Rendering } from '../../platform/pages/pack.ts'
import type { Pages } from '../../platform/pages/pages.ts'
import { keptPage } from '../../platform/pages/respond.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { ArticleId, Below, CorrectionId } from '../articles/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { correctionRoutes } from './routes.ts'
import { noticeText } from './rules.ts'
import { type Corrections, correctionsTag } from './service.ts'
import { noticesAtTop } from './settings.ts'
import { CorrectionsPage } from './views/corrections-page.tsx'
import { correctionsFeed } from './views/feed.ts'
import { Mark, Notices } from './views/notice.tsx'

type Needs = { corrections: Corrections; pages: Pages; frame: () => Promise<Frame> }

type Placing = Omit<Needs, 'pages'> & { settings: SiteSettings }

const onAPage = 30
const inFeed = 50

/** Every correction there was, for people and for feed readers. */
export function correctionHandlers(needs: Needs) {
  const { pages } = needs
  return [
    on(correctionRoutes.all, ({ c }) => keptPage(c, pages, () => renderPage(needs, null))),
    on(correctionRoutes.before, ({ c, params: { at, id } }) => {
      const key = { madeAt: parseInstant(at), id: id as CorrectionId }
      return keptPage(c, pages, () => renderBefore(needs, key))
    }),
    on(correctionRoutes.feed, ({ c }) => keptPage(c, pages, () => renderFeed(needs))),
  ]
}

/** What an article's own page says of its corrections: notices, marks at the passages, and words for machines. */
export function correctionsOn({ corrections, frame, settings }: Placing): Below {
  return async ({ id, path }) => {
    const all = await corrections.of(id)
    const tags = [`article:${id}` as const]
    if (all.length === 0) return { shown: null, tags }
    const locale = await frame()
    const atTop = await settings.of(noticesAtTop)
    const isAtTop = ({ kind }: (typeof all)[number]) => atTop.includes(kind)
    const [top, foot] = [all.filter(isAtTop), all.filter((each) => !isAtTop(each))]
    const newest = new Map(all.flatMap((each) => (each.block === null ? [] : [[each.block, each] as const])))
    return {
      shown: null,
      tags,
      top: <Notices corrections={top} path={path} locale={locale} />,
      foot: <Notices corrections={foot} path={path} locale={locale} />,
      beside: (block) => {
        const correction = newest.get(block)
        return correction ? <Mark correction={correction} locale={locale} /> : null
      },
      linkedData: { correction: all.map(correctionComment) },
    }
  }
}

/** schema.org's CorrectionComment, which is pending there: said, and never depended on. */
function correctionComment(correction: Parameters<typeof noticeText>[0] & { madeAt: Instant }) {
  return { '@type': 'CorrectionComment', text: noticeText(correction), datePublished: correction.madeAt }
}

/** The notices of an article, as its entry in a feed carries them. */
export function noticesOf({ of }: Corrections) {
  return async (articleId: ArticleId) =>
    (await of(articleId)).map((correction) => ({
      text: noticeText(correction),
      madeAt: correction.madeAt,
      revisionId: correction.after,
    }))
}

type Before = { madeAt: Instant | undefined; id: CorrectionId }

async function renderBefore(needs: Needs, { madeAt, id }: Before): Promise<Rendering | undefined> {
  return madeAt !== undefined && isId(id) ? renderPage(needs, { madeAt, id }) : undefined
}

type Key = { madeAt: Instant; id: CorrectionId }

async function renderPage({ corrections, frame }: Needs, before: Key | null): Promise<Rendering | undefined> {
  // As on lists of articles: a page begins at what there is, or made-up addresses would push real ones out.
  if (before !== null && !(await corrections.isKey(before))) return undefined
  const found = await corrections.newest(onAPage + 1, before)
  if (before !== null && found.length === 0) return undefined
  const shown = found.slice(0, onAPage)
  const last = found.length > onAPage ? shown.at(-1) : undefined
  const page = <CorrectionsPage frame={await frame()} corrections={shown} isFirst={before === null} next={last} />
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    body: await htmlDocument(page),
    tags: ['site', correctionsTag],
  }
}

async function renderFeed({ corrections, frame }: Needs): Promise<Rendering> {
  const body = await correctionsFeed(await frame(), await corrections.newest(inFeed))
  return { status: 200, type: 'application/rss+xml; charset=utf-8', body, tags: ['site', correctionsTag] }
}
