import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, Notice, PageHead, SelectField } from '../../../ui/newsroom/parts.tsx'
import { ownClock, type TypedMoment } from '../../writing/index.ts'
import { layoutNames } from '../layouts.ts'
import * as say from '../messages/newsroom.ts'
import { frontRoutes } from '../routes.ts'
import type { Seen } from '../seen.ts'
import { layoutWords } from '../words.ts'
import { Finding, type Finds } from './finding.tsx'
import { LaunchPanel } from './launch-panel.tsx'
import { ContainerDesk } from './strip-desk.tsx'
import type { FrontTrouble } from './trouble.ts'

type Shown = Finds & {
  desk: Desk
  seen: Seen
  since: number
  notice: string | undefined
  trouble: FrontTrouble | undefined
  moment: TypedMoment
}

/** The desk of one front: what is on it, what may be put there, and what goes out. */
export function FrontPage(shown: Shown) {
  const { desk, seen, since, notice, trouble } = shown
  const { front, name, mayArrange } = seen
  return (
    <NewsroomPage
      desk={desk}
      title={name}
      current={frontRoutes.list.to()}
      since={since}
      scripts={['fronts.js', ownClock]}
    >
      <PageHead title={name} says={say.whatDeskOfFrontIs()}>
        <a class="button to-launch" href="#launching">
          {say.whatReadersSee()}
        </a>
        <a class="button" href={frontRoutes.widths.to({ id: front.id })}>
          {say.preview()}
        </a>
        <a class="button" href={frontRoutes.history.to({ id: front.id })}>
          {say.history()}
        </a>
      </PageHead>
      <p class="changed" data-front={front.id} role="status" />
      <Notice>{notice}</Notice>
      <Trouble trouble={trouble} />
      <div class="desk front-desk">
        <div>
          {front.containers.length === 0 ? <Empty>{say.noContainerYet()}</Empty> : null}
          {front.containers.map((container, at) => (
            <ContainerDesk {...{ seen, container, at }} />
          ))}
          {mayArrange ? <AddContainer seen={seen} /> : null}
        </div>
        <div class="beside">
          <LaunchPanel {...shown} />
          {mayArrange ? <Finding {...shown} /> : null}
        </div>
      </div>
    </NewsroomPage>
  )
}

/** What is wrong; with what was typed where its form is not on the page any more. */
function Trouble({ trouble }: { trouble: FrontTrouble | undefined }) {
  if (!trouble) return null
  const typed = Object.values(trouble.typed).filter(Boolean)
  return (
    <Notice kind="bad">
      {trouble.says ? <p>{trouble.says}</p> : null}
      {Object.values(trouble.problems).map((problem) => (
        <p>{problem}</p>
      ))}
      {trouble.says && typed.length > 0 ? <p>{say.youTyped({ words: typed.join(' · ') })}</p> : null}
    </Notice>
  )
}

function AddContainer({ seen: { front } }: Pick<Shown, 'seen'>) {
  return (
    <section class="add-container" aria-labelledby="add-container">
      <h2 id="add-container">{say.addContainer()}</h2>
      <form method="post" action={frontRoutes.addContainer.to({ id: front.id })}>
        <SelectField
          name="layout"
          label={say.layout()}
          options={layoutNames.map((value) => ({ value, name: layoutWords[value] }))}
        />
        <button type="submit">{say.addContainerNow()}</button>
      </form>
    </section>
  )
}
