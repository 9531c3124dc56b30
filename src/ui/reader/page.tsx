import type { Child } from 'hono/jsx'
import { urls } from '../../urls.ts'

export type Shell = {
  title: string
  site: { name: string; tagline: string; language: string; sections: readonly { slug: string; name: string }[] }
  children?: Child
}

/** The page every reader sees something in. */
export function ReaderPage({ title, site, children }: Shell) {
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
      </head>
      <body>
        <header>
          <a href={urls.home}>{site.name}</a>
        </header>
        <main id="content">{children}</main>
      </body>
    </html>
  )
}
