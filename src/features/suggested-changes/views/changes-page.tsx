import type { Desk } from '../../../ui/newsroom/page.tsx'
import { NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Field, Notice, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Article, Revision } from '../../articles/index.ts'
import { State, Tabs } from '../../writing/index.ts'
import { writingRoutes } from '../../writing/routes.ts'
import * as say from '../messages/newsroom.ts'
import { suggestedChangeRoutes } from '../routes.ts'
import { lineNamed } from '../rules/lines.ts'
import type { SuggestedChange } from '../suggested-change.ts'
import { ChangesList, DecideAll, type Shown } from './changes-list.tsx'

/** A paragraph whose words can be suggested anew without scripts. */
type Rewordable = { block: string; words: string }
export type Rewording = Rewordable & { problem?: string | undefined }

type Page = Omit<Shown, 'changes'> & {
  desk: Desk
  article: Article
  draft: Revision
  open: readonly SuggestedChange[]
  decided: readonly SuggestedChange[]
  notice: string | undefined
  maySuggest: boolean
  paragraphs: readonly Rewordable[]
  rewording: Rewording | undefined
}

/** Everything that was suggested in one article, to decide about and to suggest without scripts. */
export function ChangesPage(shown: Page) {
  const { desk, article, draft, open, decided, notice, trouble } = shown
  const { headline } = draft.content
  return (
    <NewsroomPage desk={desk} title={say.suggestedChangesOf({ headline })} current={writingRoutes.list.to()}>
      <PageHead title={headline} says={<State desk={desk} article={article} revision={draft} />}>
        <Tabs article={article} current="changes" />
      </PageHead>
      {trouble ? <Notice kind="bad">{trouble.problem}</Notice> : <Notice>{notice}</Notice>}
      <div class="column">
        <h2>{say.openChanges({ count: open.length })}</h2>
        <DecideAll {...shown} changes={open} />
        <ChangesList {...shown} changes={open} />
        {shown.maySuggest ? <Reword {...shown} /> : null}
        {decided.length > 0 ? <h2>{say.decidedChanges()}</h2> : null}
        <ChangesList {...shown} changes={decided} />
      </div>
    </NewsroomPage>
  )
}

function called({ block, words }: Rewordable): string {
  const line = lineNamed(block)
  return line === undefined ? words : say.lineSays({ line, words })
}

function Reword({ article, paragraphs, rewording }: Page) {
  const path = suggestedChangeRoutes.list.to({ id: article.id })
  return (
    <>
      <h2 id="reword">{say.rewordAParagraph()}</h2>
      <form method="get" action={`${path}#reword`}>
        <Field id="block" label={say.whichParagraph()}>
          <select id="block" name="block">
            {paragraphs.map(({ block, words }) => (
              <option value={block} selected={block === rewording?.block}>
                {called({ block, words: words.length > 70 ? `${words.slice(0, 70)}…` : words })}
              </option>
            ))}
          </select>
        </Field>
        <button type="submit">{say.choose()}</button>
      </form>
      {rewording ? (
        <form method="post" action={path}>
          <input type="hidden" name="block" value={rewording.block} />
          <Field id="words" label={say.otherWords()} hint={say.otherWordsHint()} problem={rewording.problem}>
            <textarea
              id="words"
              name="words"
              rows={6}
              dir="auto"
              aria-describedby={['words-hint', rewording.problem && 'words-problem'].filter(Boolean).join(' ')}
              aria-invalid={rewording.problem ? 'true' : undefined}
            >
              {rewording.words}
            </textarea>
          </Field>
          <button type="submit">{say.suggestThis()}</button>
        </form>
      ) : null}
    </>
  )
}
