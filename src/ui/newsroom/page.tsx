import type { Child } from 'hono/jsx'
import { urls } from '../../urls.ts'

/** What every page of the newsroom has in common. `places` are the parts of it this person may open. */
export type Desk = {
  site: string
  language: string
  timeZone: string
  /** `script` finds an entry of src/browser, such as `editor.js`; nothing while it is not built. */
  assets: { style: string; script: (entry: string) => string | undefined }
  who: { name: string; role: string }
  places: readonly { name: string; path: string }[]
}

type Page = {
  desk: Desk
  title: string
  current?: string
  /** Entries of src/browser that improve this page. It works without them. */
  scripts?: readonly string[]
  children?: Child
}

/** The shell of every newsroom page. */
export function NewsroomPage({ desk, title, current, scripts = [], children }: Page) {
  return (
    <html lang={desk.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          {title} – {desk.site} newsroom
        </title>
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={desk.assets.style} />
        {scripts.map((entry) => {
          const address = desk.assets.script(entry)
          return address ? <script type="module" src={address} /> : null
        })}
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header>
          <a href={urls.newsroom.home}>{desk.site}</a>
          <nav aria-label="Newsroom">
            {desk.places.map((place) => (
              <a href={place.path} aria-current={place.path === current ? 'page' : undefined}>
                {place.name}
              </a>
            ))}
          </nav>
        </header>
        <main id="content" tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  )
}
