import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import * as say from '../messages/newsroom.ts'
import { styleRoutes } from '../routes.ts'
import type { Rule, Trial } from '../rule.ts'

/** Every article in which a rule found something when it was tried, with the passage. */
export function TrialPage({ desk, rule, trial }: { desk: Desk; rule: Rule; trial: Trial }) {
  const title = say.trialOfRule({ name: rule.name })
  return (
    <NewsroomPage desk={desk} title={title} current={styleRoutes.list.to()}>
      <PageHead title={title} says={say.triedSummary({ found: trial.hits.length, articles: trial.articles })}>
        <a class="button" href={styleRoutes.show.to({ key: rule.key })}>
          {say.backToRule()}
        </a>
      </PageHead>
      {trial.hits.length === 0 ? <Empty>{say.trialFoundNone()}</Empty> : null}
      <ol class="rows">
        {trial.hits.map(({ path, headline, count, before, found, after }) => (
          <li>
            <div>
              <a class="title" href={path}>
                {headline}
              </a>{' '}
              <span class="quiet">{say.hitCount({ count })}</span>
              <p>
                {before}
                <mark>{found}</mark>
                {after}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </NewsroomPage>
  )
}
