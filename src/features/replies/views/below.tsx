import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Locale } from '../../../base/dates.ts'
import { inPages } from '../../../base/language.ts'
import { formAt, intakeRoutes } from '../../reply-intake/routes.ts'
import * as say from '../messages/readers.ts'
import type { FirstPage, PublicReply } from '../reply.ts'
import { replyAnchor, replyRoutes } from '../routes.ts'
import { Orders } from './order.tsx'
import type { About } from './parts.tsx'
import { badge, spoken, Thread, type Under } from './thread.tsx'
import { shortened } from './words.ts'

type Shown = { about: About; page: FirstPage; under: Under; form: Child; script: string | undefined }

/** What stands under an article: what the newsroom picked, the first replies, and the form. */
export function BelowArticle({ about, page, under, form, script }: Shown) {
  const { path, open, replyCount } = about
  if (!open && page.roots.length === 0) return null
  return (
    <>
      {page.roots.length > 0 ? (
        <section id="replies" class="replies" aria-labelledby="replies-heading">
          <h2 id="replies-heading">{say.repliesCounted({ count: replyCount })}</h2>
          {open ? (
            <p class="by">
              <a href={formAt('')}>{say.leaveReply()}</a>
            </p>
          ) : null}
          <Picks page={page} under={under} />
          <Orders path={path} current="oldest" replyCount={replyCount} />
          <Thread page={page} under={under} />
          <Arrivals about={about} script={script} />
        </section>
      ) : (
        <Arrivals about={about} script={script} />
      )}
      {open ? form : <p class="closed">{say.repliesAreClosed()}</p>}
    </>
  )
}

/** Where readers of feeds find the replies. */
export function FeedLink({ about: { path, headline } }: { about: About }) {
  const title = say.repliesToHeadline({ headline })
  return <link rel="alternate" type="application/rss+xml" title={title} href={replyRoutes.feed.to({ article: path })} />
}

/** Where the script says that replies have arrived; nothing stands there without it. */
export function Arrivals({ about, script }: { about: About; script: string | undefined }) {
  const { path, open, replyCount } = about
  if (!open || !script) return null
  const data = {
    'data-arrivals': replyRoutes.count.to({ article: path }),
    'data-newest': replyRoutes.sorted.to({ article: path, sort: 'newest' }),
  }
  return (
    <>
      <p class="arrivals" role="status" data-shown={replyCount} {...data} />
      <script type="module" src={script} />
    </>
  )
}

function Picks({ page, under }: { page: FirstPage; under: Under }) {
  if (page.picks.length === 0) return null
  const here = new Set(page.roots.flatMap((root) => [root.id, ...root.answers.map(({ id }) => id)]))
  return (
    <section class="picks" aria-labelledby="picks">
      <h3 id="picks">{say.pickedByNewsroom()}</h3>
      <ul>
        {page.picks.map((pick) => (
          <li>{excerpt(pick, under, here.has(pick.id))}</li>
        ))}
      </ul>
    </section>
  )
}

/** The beginning of a reply that stands elsewhere, with the way there. */
function excerpt(reply: PublicReply, under: Under, isHere: boolean) {
  if (reply.shows === 'place') return ''
  const place = isHere ? replyAnchor(reply.id) : replyRoutes.place.to({ article: under.path, id: reply.id })
  return html`<p class="said" dir="auto"${spoken(under.locale)}>${shortened(reply.body)}</p><p class="by"><b dir="auto">${reply.name}</b> ${badge(reply.byStaff, under)}<a href="${place}">${say.readInItsPlace()}</a></p>`
}

type Beside = { about: About; locale: Locale; saysSomething: boolean }

/** These speak the language of the pages in the midst of the paper's. */
function besideText(locale: Locale) {
  const { lang, dir } = inPages(locale)
  return lang === undefined ? '' : html` lang="${lang}" dir="${dir}"`
}

/** At the end of a passage: the ways to answer it and to say that it is wrong and, where somebody has, to what they said. */
export function besidePassage({ about: { path, open }, locale, saysSomething }: Beside, count: number, block: string) {
  const ours = besideText(locale)
  // The form behind the first says, too, that something is wrong: one stop for whoever goes by the tab key.
  const answer =
    open && saysSomething
      ? html`<a class="q" href="${intakeRoutes.quote.to({ article: path, block })}" rel="nofollow" aria-label="${say.replyToOrReport()}"${ours}>“</a><a class="q wrong" href="${intakeRoutes.errorIn.to({ article: path, block })}" rel="nofollow" tabindex="-1" aria-label="${say.reportErrorHere()}"${ours}>!</a>`
      : ''
  const replies =
    count > 0
      ? html`<a class="c" href="${replyRoutes.passage.to({ article: path, block })}" rel="nofollow"${ours}>${say.repliesCounted({ count })}</a>`
      : ''
  return html`${answer}${replies}`
}
