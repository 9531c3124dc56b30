import type { Child } from 'hono/jsx'
import type { Instant } from '../../base/clock.ts'
import type { Locale } from '../../base/dates.ts'
import { languageOfPages } from '../../base/language.ts'
import { liveRoutes } from '../../features/live/routes.ts'
import { accountRoutes, signInRoutes } from '../../features/sign-in/routes.ts'
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
  places: readonly { name: string; path: string }[]
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
        {scripts.map((entry) => {
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
      {desk.places.length > 0 ? (
        <nav aria-label={say.partsOfNewsroom()}>
          <ul>
            {desk.places.map((place) => (
              <li>
                <a href={place.path} aria-current={place.path === current ? 'page' : undefined}>
                  {place.name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {desk.who ? <Who who={desk.who} current={current} /> : null}
    </header>
  )
}

function Who({ who, current }: { who: { name: string; role: string }; current: string | undefined }) {
  return (
    <div class="who">
      <a href={accountRoutes.show.to()} aria-current={current === accountRoutes.show.to() ? 'page' : undefined}>
        {say.whoIsSignedIn({ ...who, span: (inner) => <span class="hidden">{inner}</span> })}
      </a>
      <form method="post" action={signInRoutes.leave.to()}>
        <button type="submit" class="plain">
          {say.signOut()}
        </button>
      </form>
    </div>
  )
}
