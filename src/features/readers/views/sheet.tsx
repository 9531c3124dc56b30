import type { Child } from 'hono/jsx'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'

type Sheet = { frame: Frame; title: string; says?: Child; children?: Child }

export function Sheet({ frame, title, says, children }: Sheet) {
  return (
    <ReaderPage frame={frame} title={title}>
      <div class="sheet">
        <header class="sheet-head">
          <h1>{title}</h1>
          {says}
        </header>
        {children}
      </div>
    </ReaderPage>
  )
}

type Titled = { id: string; title: string; children: Child }

/** A part of somebody’s own page. */
export function Part({ id, title, children }: Titled) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

/** The beginning of what somebody wrote. */
export function extractOf(body: string): string {
  return body.length > 280 ? `${body.slice(0, 280).toWellFormed()}…` : body
}
