import { raw } from 'hono/html'
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
import { organisationOf, scriptText } from './organisation.ts'

/** What every page of a site has in common. */
export type Frame = Locale & {
  name: string
  tagline: string
  contact: string
  /** Where readers find the site, without a slash at its end. */
  address: string
  city: string
  sections: readonly { slug: string; name: string }[]
  /** The paper’s own pages that readers can see, and which of those that programs ask for each is. */
  pages: readonly { role: string | null; path: string; name: string }[]
  /**
   * `kinds` is the sheet of what articles of some kinds add, `front` that of pages somebody arranged; `arrivals` is the
   * script that announces new replies, where it has been built.
   */
  assets: { kinds: string; front: string; arrivals?: string | undefined }
  face: Face
}

/** How the paper looks, and what its pages lead to. */
export type Face = {
  /** The one style sheet, the fonts that stand at the top of every page, and the picture for a browser’s tab. */
  style: string
  fonts: readonly string[]
  icon: { to: string; type: string }
  /** In the place of the name in type. */
  logo: { day: Logo; night: Logo | null } | null
  /** What stands beside the name on the home page. */
  corner: readonly string[]
  places: readonly { name: string; to: string; section?: string }[]
  footText: string
}
type Logo = { to: string; width: number; height: number }

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
      <body class={home ? 'at-home' : undefined} data-section={page.current}>
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
      {frame.face.fonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={frame.face.style} />
      <link rel="icon" href={frame.face.icon.to} type={frame.face.icon.type} />
      <link rel="alternate" type="application/rss+xml" title={frame.name} href={feedRoutes.site.to()} />
      {feed ? <link rel="alternate" type="application/rss+xml" title={feed.title} href={feed.path} /> : null}
      <meta name="color-scheme" content="light dark" />
      {home ? (
        <script type="application/ld+json">
          {raw(scriptText({ '@context': 'https://schema.org', ...organisationOf(frame) }))}
        </script>
      ) : null}
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
          <Nameplate frame={frame} />
        </a>
        {home ? <Corner frame={frame} /> : null}
      </div>
      <nav class="sections" aria-label={say.sections()}>
        <ul>
          {frame.face.places.map(({ name, to, section }) => (
            <li data-section={section}>
              <a href={to} aria-current={isCurrent(section, current)} {...inPaper(frame)}>
                {name}
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

function isCurrent(section: string | undefined, current: string | undefined): 'true' | undefined {
  return section !== undefined && section === current ? 'true' : undefined
}

/** The name in type, or the logo that says it; by night the one for the night where there is one. */
function Nameplate({ frame: { name, face } }: { frame: Frame }) {
  if (!face.logo) return name
  const { day, night } = face.logo
  return (
    <picture>
      {night ? <source srcset={night.to} media="(prefers-color-scheme: dark)" {...sizeOf(night)} /> : null}
      <img src={day.to} {...sizeOf(day)} alt={name} class={night ? undefined : 'by-day-alone'} />
    </picture>
  )
}

function sizeOf({ width, height }: Logo) {
  return { width, height }
}

function Corner({ frame }: { frame: Frame }) {
  const { face, tagline, city } = frame
  const parts = face.corner.map((part) => (part === 'place' ? city : tagline)).filter((words) => words !== '')
  return parts.length === 0 ? null : (
    <span class="tagline" {...inPaper(frame)}>
      {parts.join(' · ')}
    </span>
  )
}

function Foot({ frame, of = '' }: { frame: Frame; of?: string | undefined }) {
  return (
    <footer class="foot">
      <nav aria-label={say.aboutThisSite()}>
        <ul>
          {frame.pages.map(({ path, name }) => (
            <li>
              <a href={path} {...inPaper(frame)}>
                {name}
              </a>
            </li>
          ))}
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
      <FootWords frame={frame} />
    </footer>
  )
}

function FootWords({ frame }: { frame: Frame }) {
  const { name, face } = frame
  return (
    <>
      {face.footText ? (
        <p class="said" {...inPaper(frame)}>
          {face.footText}
        </p>
      ) : null}
      <p {...inPaper(frame)}>{name}</p>
    </>
  )
}
