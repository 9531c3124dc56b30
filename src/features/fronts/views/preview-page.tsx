import type { Child } from 'hono/jsx'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'

type Shown = { frame: Frame; section: { name: string; description: string } | undefined; children?: Child }

/** A front as readers would see it; its links open beside whatever shows it. */
export function PreviewPage({ frame, section, children }: Shown) {
  const head = (
    <>
      <link rel="stylesheet" href={frame.assets.front} />
      <base target="_blank" />
    </>
  )
  const words = inPaper(frame)
  return (
    <ReaderPage frame={frame} title={section?.name ?? frame.name} titled="by-the-paper" home={!section} head={head}>
      {section ? (
        <div class="sheet">
          <header class="sheet-head broad">
            <h1 {...words}>{section.name}</h1>
            {section.description ? <p {...words}>{section.description}</p> : null}
          </header>
        </div>
      ) : null}
      <div class="front">
        {section ? null : (
          <h1 class="hidden" {...words}>
            {frame.name}
          </h1>
        )}
        {children}
      </div>
    </ReaderPage>
  )
}
