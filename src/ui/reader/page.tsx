import type { Child } from 'hono/jsx'
import type { Locale } from '../../base/dates.ts'
import { inPaper, languageOfPages } from '../../base/language.ts'
import { home } from '../../base/path.ts'
import { correctionRoutes } from '../../features/corrections/routes.ts'
import { recordRoutes } from '../../features/facts/routes.ts'
import { feedRoutes } from '../../features/feeds/routes.ts'
import { frontPageRoutes } from '../../features/front-pages/routes.ts'
import { moderationRoutes } from '../../features/moderation/routes.ts'
import { readerRoutes } from '../../features/readers/routes.ts'
import { searchRoutes } from '../../features/search/routes.ts'
import { storylineRoutes } from '../../features/storylines/routes.ts'
import { writingRoutes } from '../../features/writing/routes.ts'
import * as say from './messages/readers.ts'

/** What every page of a site has in common. */
export type Frame = Locale & {
  name: string
  tagline: string
  contact: string
  /** Where readers find the site, without a slash at its end. */
  address: string
  sections: readonly { slug: string; name: string }[]
  /**
   * `kinds` is the sheet of what articles of some kinds add, `front` that of pages somebody arranged; `arrivals` is the
   * script that announces new replies, where it has been built.
   */
  assets: { style: string; font: string; kinds: string; front: string; arrivals?: string | undefined }
}

type Page = {
  frame: Frame
  title: string
  description?: string
  /** The one address this page is known by; pages that should not be found give none. */
  canonical?: string
  /** Whose page this is, for whoever works here, where that is not its one address. */
  of?: string
  feed?: { title: string; path: string }
  /** The section whose link in the masthead is marked. */
  current?: string
  home?: boolean
  /** Whether the title is the paper’s own words, and not those of the pages. */
  titled?: 'by-the-paper'
  head?: Child
  /** What else the first keys lead to, when the content is not what somebody came for. */
  skips?: readonly Skip[]
  children?: Child
}

export type Skip = { name: string; to: string }

/** The shell of every reader's page: masthead, one main part, foot. No script is needed anywhere in it. */
export function ReaderPage(page: Page) {
  const { frame, home = false, children } = page
  return (
    <html lang={languageOfPages(frame.language)}>
      <Head {...page} />
      <body class={home ? 'at-home' : undefined}>
        <a class="skip" href="#content">
          {say.skipToContent()}
        </a>
        {page.skips?.map(({ name, to }) => (
          <a class="skip" href={to}>
            {name}
          </a>
        ))}
        <Masthead frame={frame} current={page.current} home={home} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Foot frame={frame} of={page.of ?? page.canonical} />
      </body>
    </html>
  )
}

function Head({ frame, title, titled, description, canonical, feed, head, home = false }: Page) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title {...(home || titled ? inPaper(frame) : {})}>{home ? title : `${title} – ${frame.name}`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {canonical ? <link rel="canonical" href={frame.address + canonical} /> : <meta name="robots" content="noindex" />}
      <link rel="preload" href={frame.assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={frame.assets.style} />
      <link rel="icon" href={frontPageRoutes.icon.to()} type="image/svg+xml" />
      <link rel="alternate" type="application/rss+xml" title={frame.name} href={feedRoutes.site.to()} />
      {feed ? <link rel="alternate" type="application/rss+xml" title={feed.title} href={feed.path} /> : null}
      <meta name="color-scheme" content="light dark" />
      {head}
    </head>
  )
}

function Masthead({ frame, current, home }: { frame: Frame; current?: string | undefined; home: boolean }) {
  return (
    <header class="masthead">
      <div>
        <a
          class="nameplate"
          href={frontPageRoutes.home.to()}
          aria-current={home ? 'page' : undefined}
          {...inPaper(frame)}
        >
          {frame.name}
        </a>
        {home && frame.tagline ? (
          <span class="tagline" {...inPaper(frame)}>
            {frame.tagline}
          </span>
        ) : null}
      </div>
      <nav class="sections" aria-label={say.sections()}>
        <ul>
          {frame.sections.map((section) => (
            <li>
              <a
                href={frontPageRoutes.section.to({ slug: section.slug })}
                aria-current={section.slug === current ? 'true' : undefined}
                {...inPaper(frame)}
              >
                {section.name}
              </a>
            </li>
          ))}
          <li class="find">
            <a href={searchRoutes.find.to()}>{say.search()}</a>
          </li>
        </ul>
      </nav>
    </header>
  )
}

function Foot({ frame, of = '' }: { frame: Frame; of?: string | undefined }) {
  return (
    <footer class="foot">
      <nav aria-label={say.aboutThisSite()}>
        <ul>
          <li>
            <a href={correctionRoutes.all.to()}>{say.corrections()}</a>
          </li>
          <li>
            <a href={frontPageRoutes.archive.to()}>{say.archive()}</a>
          </li>
          <li>
            <a href={storylineRoutes.all.to()}>{say.stories()}</a>
          </li>
          <li>
            <a href={recordRoutes.quotes.to()}>{say.whoSaidWhat()}</a>
          </li>
          <li>
            <a href={feedRoutes.site.to()}>{say.rssFeed()}</a>
          </li>
          <li>
            <a href={readerRoutes.show.to()}>{say.yourReplies()}</a>
          </li>
          <li>
            <a href={moderationRoutes.show.to()}>{say.howWeModerate()}</a>
          </li>
          <li>
            <a
              href={of === '' || of === home ? writingRoutes.home.to() : writingRoutes.at.to({ path: of })}
              rel="nofollow"
            >
              {say.newsroom()}
            </a>
          </li>
          {frame.contact ? (
            <li>
              <a href={`mailto:${frame.contact}`}>{say.writeToUs()}</a>
            </li>
          ) : null}
        </ul>
      </nav>
      <p {...inPaper(frame)}>{frame.name}</p>
    </footer>
  )
}
