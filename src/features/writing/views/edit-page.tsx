import type { Child } from 'hono/jsx'
import { isTooLongFor, minutesToRead, wordsIn } from '../../../base/length.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import { type Article, plainTextOf, type Revision } from '../../articles/index.ts'
import { type Finding, serverRules } from '../../desk/index.ts'
import { styleRoutes } from '../../house-style/routes.ts'
import { workingCopyRoutes } from '../../working-copies/routes.ts'
import type { Problems, Typed } from '../content-form.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { ContentFields, type Options } from './content-fields.tsx'
import { type Dismissing, Findings } from './findings.tsx'
import { State, Tabs } from './head.tsx'

type Shown = {
  desk: Desk
  article: Article
  revision: Revision
  typed: Typed
  /** What the form was made from, where that is not the newest revision. */
  base?: string | undefined
  options: Options
  /** Where readers find the site, without what every address begins with. */
  host: string
  /** In words: how long it is to be, where somebody said, to whoever may know. */
  wanted: number | null
  findings: readonly Finding[]
  house: House
  problems?: Problems
  notice?: Child
  /** What other features show beside the text. */
  panel?: Child
  /** The last event that this page knows of. */
  since: number
}

/** What was called no fault on this site, the rules that only say, and the marks and dashes that this paper sets. */
export type House = {
  dismissed: readonly string[]
  demoted: readonly string[]
  quotes: string
  dashes: string
  dismissing: Dismissing | undefined
}

/** Where an article is written. With scripts the editor takes the place of the Markdown field, and saves by itself. */
export function EditPage(shown: Shown) {
  const { desk, article, revision, typed, options, problems = {}, notice } = shown
  const paper = { name: desk.site, host: shown.host, language: desk.language }
  const isWrong = Object.keys(problems).length > 0
  return (
    <NewsroomPage
      desk={desk}
      title={typed.headline || say.untitled()}
      current={writingRoutes.list.to()}
      since={shown.since}
      scripts={['editor.js']}
    >
      <PageHead title={revision.content.headline} says={<State desk={desk} article={article} revision={revision} />}>
        <Tabs article={article} current="write" />
      </PageHead>
      {isWrong ? <Notice kind="bad">{say.notSavedYetWhatIs()}</Notice> : <Notice>{notice}</Notice>}
      <div class="desk">
        <form
          id="writing"
          method="post"
          action={writingRoutes.edit.to({ id: article.id })}
          data-save={writingRoutes.revisions.to({ id: article.id })}
          data-text={workingCopyRoutes.open.to({ id: article.id })}
          data-brought={workingCopyRoutes.bring.to({ id: article.id })}
          data-linkable={writingRoutes.linkable.to()}
          data-article={article.id}
          data-number={String(revision.number)}
        >
          {/* What the return key sends, wherever it is pressed. */}
          <button type="submit" hidden>
            {say.save()}
          </button>
          <input type="hidden" name="base" value={shown.base ?? revision.id} />
          <input type="hidden" name="body" value="" disabled />
          <ContentFields typed={typed} options={options} problems={problems} paper={paper} />
          <SaveBar article={article} revision={revision} wanted={shown.wanted} />
        </form>
        <DeskCheck {...shown} />
      </div>
    </NewsroomPage>
  )
}

function SaveBar({ article, revision, wanted }: Pick<Shown, 'article' | 'revision' | 'wanted'>) {
  const words = wordsIn(plainTextOf(revision.content.body))
  return (
    <div class="savebar">
      <p id="save-state" class="quiet" role="status">
        {say.revisionNumberIsSaved({ number: revision.number })}
      </p>
      <p
        id="length"
        class={isTooLongFor(words, wanted) ? 'quiet over' : 'quiet'}
        data-of={wanted === null ? undefined : String(wanted)}
      >
        {lengthInWords(words, wanted)}
      </p>
      <ul id="writers" hidden aria-label={say.whoWritesHere()} />
      <p id="here" role="status" data-here={writingRoutes.here.to({ id: article.id })} />
      <button type="submit" class="main">
        {say.save()}
      </button>
      <a class="button" href={writingRoutes.publishing.to({ id: article.id })} data-after-saving="">
        {say.checkAndPublish()}
      </a>
    </div>
  )
}

function lengthInWords(count: number, wanted: number | null): string {
  const minutes = minutesToRead(count)
  return wanted === null ? say.textLength({ count, minutes }) : say.textLengthOf({ count, of: wanted, minutes })
}

/** The findings of the saved draft; a script takes over and follows the words as they are typed. */
function DeskCheck(shown: Pick<Shown, 'desk' | 'article' | 'findings' | 'house' | 'panel'>) {
  const { desk, article, findings, house, panel } = shown
  const { dismissing } = house
  return (
    <aside class="beside" aria-labelledby="findings-head">
      <h2 id="findings-head">{say.deskCheck()}</h2>
      <div
        id="findings"
        data-checker={desk.assets.script('checker.js')}
        data-on-the-server={writingRoutes.findings.to({ id: article.id })}
        data-found={JSON.stringify(findings.filter(({ rule }) => serverRules.has(rule)))}
        data-rules={writingRoutes.deskRules.to()}
        data-style={styleRoutes.asked.to()}
        data-style-rule={styleRoutes.show.to({ key: 'key' })}
        data-style-terms={styleRoutes.terms.to()}
        data-style-fixes={dismissing ? styleRoutes.accept.to({ id: article.id }) : undefined}
        data-dismissed={house.dismissed.join(' ')}
        data-demoted={house.demoted.join(' ')}
        data-quotes={house.quotes}
        data-dashes={house.dashes}
        data-dismissals={dismissing?.path}
        data-may-override={dismissing?.mayOverride ? 'yes' : undefined}
      >
        <Findings findings={findings} dismissing={dismissing} link={(finding) => `#${fieldOf[finding.place.field]}`} />
      </div>
      {panel}
    </aside>
  )
}

const fieldOf: Record<Finding['place']['field'], string> = {
  headline: 'headline',
  standfirst: 'standfirst',
  shortHeadline: 'shortHeadline',
  searchTitle: 'searchTitle',
  searchDescription: 'searchDescription',
  shareTitle: 'shareTitle',
  shareDescription: 'shareDescription',
  byline: 'byline-0',
  dateline: 'place',
  sources: 'source-0',
  picture: 'lead-picture',
  publishes: 'save-state',
  body: 'markdown',
}
