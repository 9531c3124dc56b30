import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Article, Body, Revision } from '../../articles/index.ts'
import type { Change } from '../../history/index.ts'
import type { Typed } from '../content-form.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { saveRefusals } from '../words.ts'
import { Comparison } from './differences.tsx'

/** Who saved a revision, and when. */
export type Saving = { by: string; at: string }

type Shown = {
  desk: Desk
  article: Article
  newest: Revision
  typed: Typed
  /** The body as it was sent, blocks and all. */
  body: Body
  theirs: [label: string, text: string][]
  mine: [label: string, text: string][]
  fields: { label: string; changes: Change[] }[]
  saving: Saving
}

/** Two people saved: both texts side by side, and the choice which goes on. */
export function ConflictPage({ desk, article, newest, typed, body, theirs, mine, fields, saving }: Shown) {
  return (
    <NewsroomPage desk={desk} title={say.twoVersions()} current={writingRoutes.list.to()}>
      <PageHead title={say.twoVersionsOfThisArticle()} />
      <Notice kind="bad">
        <p>{saveRefusals['stale-save']}</p>
        <p>{say.bySavedRevisionNumberOn({ by: saving.by, number: newest.number, at: saving.at })}</p>
      </Notice>
      <div class="actions">
        <form method="post" action={writingRoutes.edit.to({ id: article.id })}>
          <Sent typed={typed} body={body} base={newest.id} />
          <button type="submit" class="main">
            {say.saveMineAsNewRevision()}
          </button>
        </form>
        <a class="button" href={writingRoutes.edit.to({ id: article.id })}>
          {say.useTheirs()}
        </a>
      </div>
      <h2>{say.whatYouChangedAgainstTheirs()}</h2>
      <Comparison fields={fields} />
      <div class="side-by-side">
        <Text title={say.theirsRevisionNumber({ number: newest.number })} fields={theirs} />
        <Text title={say.yoursNotSaved()} fields={mine} />
      </div>
    </NewsroomPage>
  )
}

function Text({ title, fields }: { title: string; fields: [string, string][] }) {
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <dl class="comparison">
        {fields
          .filter(([, text]) => text !== '')
          .map(([label, text]) => (
            <div>
              <dt>{label}</dt>
              <dd class="differences">{text}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

/** Everything that was sent, to be sent again on another base. */
function Sent({ typed, body, base }: { typed: Typed; body: Body; base: string }) {
  const { byline, sources, markdown, kindFields, ...single } = typed
  const ofKinds = Object.entries(kindFields).map(([name, value]) => [`kind.${name}`, value] as const)
  return (
    <>
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="body" value={JSON.stringify(body)} />
      <textarea name="markdown" hidden>
        {markdown}
      </textarea>
      {[...Object.entries(single), ...ofKinds].map(([name, value]) => (
        <textarea name={name} hidden>
          {value}
        </textarea>
      ))}
      {byline.map((id) => (
        <input type="hidden" name="byline" value={id} />
      ))}
      {sources.map(({ title, url }) => (
        <>
          <input type="hidden" name="sourceTitle" value={title} />
          <input type="hidden" name="sourceUrl" value={url} />
        </>
      ))}
    </>
  )
}
