import type { Child } from 'hono/jsx'
import type { Instant } from '../../base/clock.ts'
import type { Locale } from '../../base/dates.ts'
import { languageOfPages } from '../../base/language.ts'
import { liveRoutes } from '../../features/live/routes.ts'
import { accountRoutes, signInRoutes } from '../../features/sign-in/routes.ts'
import { noticeRoutes } from '../../features/staff-notices/routes.ts'
import { writingRoutes } from '../../features/writing/routes.ts'
import * as say from './messages/newsroom.ts'

/** What every page of the newsroom has in common. `places` are the parts of it this person may open. */
export type Desk = Locale & {
  site: string
  now: Instant
  /** `script` finds an entry of src/browser, such as `editor.js`; nothing while it is not built. */
  assets: { style: string; script: (entry: string) => string | undefined }
  /** Nobody yet, on the pages in front of the sign-in. */
  who: { name: string; role: string } | null
  /** Those that are less often wanted stand in the menu alone. */
  places: readonly { name: string; path: string; isMore: boolean }[]
  /** How many notices this person has not read. */
  unread: number
}

type Page = {
  desk: Desk
  title: string
  current?: string
  /** Entries of src/browser that improve this page. It works without them. */
  scripts?: readonly string[]
  /** The last event this page knows of, where a script is told what happens after it. */
  since?: number | undefined
  children?: Child
}

/** The shell of every newsroom page. */
export function NewsroomPage({ desk, title, current, scripts = [], since, children }: Page) {
  return (
    <html lang={languageOfPages(desk.language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{say.titleSiteNewsroom({ title, site: desk.site })}</title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={desk.assets.style} />
        {[...(desk.who ? ['palette.js'] : []), ...scripts].map((entry) => {
          const address = desk.assets.script(entry)
          return address ? <script type="module" src={address} /> : null
        })}
      </head>
      <body data-live={since === undefined ? undefined : liveRoutes.stream.to({ after: since })}>
        <a class="skip" href="#content">
          {say.skipToContent()}
        </a>
        <Masthead desk={desk} current={current} />
        <main id="content" tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  )
}

function Masthead({ desk, current }: { desk: Desk; current: string | undefined }) {
  return (
    <header class="masthead">
      <a class="nameplate" href={writingRoutes.home.to()}>
        {say.nameplate({ site: desk.site, span: (inner) => <span>{inner}</span> })}
      </a>
      {desk.places.length > 0 ? <Places desk={desk} current={current} /> : null}
      {desk.who ? (
        <div class="who">
          <GoTo />
          <Bell unread={desk.unread} current={current} />
          <Who who={desk.who} current={current} />
        </div>
      ) : null}
    </header>
  )
}

type Shown = { desk: Pick<Desk, 'places' | 'who'>; current: string | undefined }

/** What is often wanted in a row, and all else in a menu; where there is no room for the row the menu has everything. */
function Places({ desk: { places, who }, current }: Shown) {
  const [often, more] = [places.filter(({ isMore }) => !isMore), places.filter(({ isMore }) => isMore)]
  return (
    <nav aria-label={say.partsOfNewsroom()}>
      <ul>
        {often.map((place) => (
          <PlaceLink {...place} current={current} />
        ))}
      </ul>
      <details class={more.length === 0 ? 'menu narrow-alone' : 'menu'}>
        <summary class={more.some(({ path }) => path === current) ? 'has-current' : undefined}>
          <span class="on-wide">{say.morePlaces()}</span>
          <span class="on-narrow">{say.allPlaces()}</span>
        </summary>
        <ul>
          {often.map((place) => (
            <PlaceLink {...place} current={current} on="on-narrow" />
          ))}
          {more.map((place) => (
            <PlaceLink {...place} current={current} />
          ))}
          {who ? <PlaceLink name={who.name} path={accountRoutes.show.to()} current={current} on="on-phone" /> : null}
          {who ? (
            <li class="on-phone">
              <SignOut />
            </li>
          ) : null}
        </ul>
      </details>
    </nav>
  )
}

type Link = { name: string; path: string; current: string | undefined; on?: string }

function PlaceLink({ name, path, current, on }: Link) {
  return (
    <li class={on}>
      <a href={path} aria-current={path === current ? 'page' : undefined}>
        {name}
      </a>
    </li>
  )
}

/** To any part of the newsroom and any article, from wherever one is; without its script, to the articles. */
function GoTo() {
  return (
    <a class="go-to" href={writingRoutes.list.to()} data-find={writingRoutes.find.to()} aria-keyshortcuts="Control+K">
      <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
        <circle cx="10" cy="10" r="6" />
        <path d="M15 15l6 6" />
      </svg>
      <span>{say.goTo()}</span>
    </a>
  )
}

/** Leads to what somebody was told, with how much of it they have not read. */
export function Bell({ unread, current }: { unread: number; current?: string | undefined }) {
  const path = noticeRoutes.list.to()
  return (
    <a
      class={unread > 0 ? 'bell some' : 'bell'}
      data-bell={noticeRoutes.bell.to()}
      href={path}
      aria-label={say.noticesUnread({ count: unread })}
      aria-current={path === current ? 'page' : undefined}
    >
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
        <path d="M12 3a6 6 0 0 0-6 6v4l-2 4h16l-2-4V9a6 6 0 0 0-6-6zm-2.5 16a2.5 2.5 0 0 0 5 0" />
      </svg>
      {unread > 0 ? <b>{unread > mostCounted ? say.veryMany({ most: mostCounted }) : unread}</b> : null}
    </a>
  )
}

const mostCounted = 99

function Who({ who, current }: { who: { name: string; role: string }; current: string | undefined }) {
  return (
    <>
      <a href={accountRoutes.show.to()} aria-current={current === accountRoutes.show.to() ? 'page' : undefined}>
        {say.whoIsSignedIn({ ...who, span: (inner) => <span class="hidden">{inner}</span> })}
      </a>
      <SignOut />
    </>
  )
}

function SignOut() {
  return (
    <form method="post" action={signInRoutes.leave.to()}>
      <button type="submit" class="plain">
        {say.signOut()}
      </button>
    </form>
  )
}
