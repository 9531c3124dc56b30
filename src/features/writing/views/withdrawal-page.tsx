import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Field, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Article, Revision } from '../../articles/index.ts'
import type { TypedMoment } from '../clock/moment.ts'
import { When } from '../clock/when.tsx'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'

type Asking = {
  desk: Desk
  article: Article
  draft: Revision
  problem?: string | undefined
  because?: string
  moment: TypedMoment
  waiting: string | undefined
}

/** Asks once, and says what will happen. */
export function WithdrawalPage({ desk, article, draft, problem, because = '', moment, waiting }: Asking) {
  return (
    <NewsroomPage desk={desk} title={say.withdrawArticle()} current={writingRoutes.list.to()}>
      <PageHead title={say.withdrawQuestion({ headline: draft.content.headline })} />
      <form method="post" action={writingRoutes.withdrawal.to({ id: article.id })} class="narrow">
        <p>{say.itLeavesEveryListAnd()}</p>
        <Field
          id="because"
          label={say.whyInWordsForReaders()}
          hint={say.oneSentenceItFollowsWithdrew()}
          problem={problem}
        >
          <textarea {...described('because', { hint: true, problem })} name="because" rows={3} required>
            {because}
          </textarea>
        </Field>
        <When desk={desk} typed={moment} waiting={waiting} />
        <p class="actions">
          <button type="submit" class="main danger">
            {say.scheduleWithdrawal()}
          </button>
          <a class="button" href={writingRoutes.publishing.to({ id: article.id })}>
            {say.leaveItPublic()}
          </a>
        </p>
      </form>
    </NewsroomPage>
  )
}
