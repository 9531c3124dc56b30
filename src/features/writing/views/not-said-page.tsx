import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'

/** What was called no fault is in none of the article's texts: it was changed meanwhile, or never said. */
export function NotSaidPage({ desk, back }: { desk: Desk; back: string }) {
  return (
    <NewsroomPage desk={desk} title="Not said of this article">
      <PageHead title="The desk check does not say that of this article" />
      <p>
        The text may have been changed meanwhile. <a href={back}>Look at what it says now</a>.
      </p>
    </NewsroomPage>
  )
}
