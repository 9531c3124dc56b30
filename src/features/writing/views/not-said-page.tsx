import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'

/** What was called no fault is in none of the article's texts: it was changed meanwhile, or never said. */
export function NotSaidPage({ desk, back }: { desk: Desk; back: string }) {
  return (
    <NewsroomPage desk={desk} title={say.notSaidOfThisArticle()}>
      <PageHead title={say.deskCheckDoesNotSay()} />
      <p>{say.textMayHaveBeenChanged({ link: (inner) => <a href={back}>{inner}</a> })}</p>
    </NewsroomPage>
  )
}
