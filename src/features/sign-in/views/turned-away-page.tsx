import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import * as say from '../messages/newsroom.ts'
import { factorRoutes, signInRoutes } from '../routes.ts'

export function SignedOutPage({ desk }: { desk: Desk }) {
  return (
    <NewsroomPage desk={desk} title={say.youAreSignedOut()}>
      <div class="door">
        <h1>{say.youAreSignedOut()}</h1>
        <p>
          {say.nothingWasSavedYourWords({
            link: (inner) => (
              <a href={signInRoutes.form.to()} target="_blank" rel="noreferrer">
                {inner}
              </a>
            ),
          })}
        </p>
      </div>
    </NewsroomPage>
  )
}

/** What somebody sees who sends something before they have the second factor that their role demands. */
export function FactorDemandedPage({ desk }: { desk: Desk }) {
  return (
    <NewsroomPage desk={desk} title={say.secondFactorIsDemanded()}>
      <div class="door">
        <h1>{say.secondFactorIsDemanded()}</h1>
        <p>
          {say.setOneUpInAnotherTab({
            link: (inner) => (
              <a href={factorRoutes.show.to()} target="_blank" rel="noreferrer">
                {inner}
              </a>
            ),
          })}
        </p>
      </div>
    </NewsroomPage>
  )
}
