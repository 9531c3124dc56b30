import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Empty, Field, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { urls } from '../../../urls.ts'
import type { Candidate, Left, Result } from '../everywhere.ts'

export type Typed = { wrong: string; right: string; was: string; now: string }
type Shown = {
  desk: Desk
  typed: Typed
  article: readonly string[]
  candidates: readonly Candidate[]
  problems: Record<string, string>
  results: readonly Result[]
}

const leftWords = {
  'not-public': 'readers do not see it',
  'draft-waits': 'it has changes that are not published: put it right with them',
  'words-not-there': 'it does not say these words',
  'words-divided': 'a link or bold letters begin or end within the words: put it right by itself',
  'not-allowed': 'you do not publish in its section',
  'changed-meanwhile': 'somebody saved it meanwhile',
  blocked: 'the desk check found something else in it',
} satisfies Record<Left, string>

/** Which articles say something that is wrong, and one notice for each of them. */
export function EverywherePage(shown: Shown) {
  const { desk, typed, article, candidates, problems, results } = shown
  return (
    <NewsroomPage desk={desk} title="Correct in several articles" current={urls.newsroom.articles}>
      <PageHead
        title="Correct in several articles"
        says="Each article gets the right words, a version and a notice of its own."
      />
      <Results results={results} />
      <Notice kind="bad">{problems.chosen}</Notice>
      <form method="get" class="inline">
        {article.map((id) => (
          <input type="hidden" name="article" value={id} />
        ))}
        <TextField name="wrong" id="asked-wrong" label="Words that are wrong" value={typed.wrong} required />
        <TextField name="right" id="asked-right" label="Words that are right" value={typed.right} required />
        <button type="submit">Find them</button>
      </form>
      {candidates.length > 0 ? <Choosing {...shown} /> : <Empty>None of these articles says these words.</Empty>}
    </NewsroomPage>
  )
}

function Results({ results }: Pick<Shown, 'results'>) {
  if (results.length === 0) return null
  return (
    <Notice>
      <ul>
        {results.map((each) => (
          <li>
            {'corrected' in each ? (
              <>
                Corrected: <a href={urls.article(each.path)}>{each.headline}</a>
              </>
            ) : (
              <>
                Left: {each.headline}, because {leftWords[each.left]}
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Choosing({ typed, article, candidates, problems }: Shown) {
  return (
    <form method="post" action={urls.newsroom.correctingEverywhere}>
      {article.map((id) => (
        <input type="hidden" name="article" value={id} />
      ))}
      <input type="hidden" name="wrong" value={typed.wrong} />
      <input type="hidden" name="right" value={typed.right} />
      <ul class="rows" aria-label="Articles that say it">
        {candidates.map(({ articleId, headline, passage, left }) => (
          <li>
            <label class="tick">
              <input type="checkbox" name="chosen" value={articleId} checked={left === null} disabled={left !== null} />{' '}
              <span>
                <b>{headline}</b>{' '}
                {left ? <span class="quiet">Left out: {leftWords[left]}.</span> : <bdi>{passage}</bdi>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Field id="now" label="What is so" problem={problems.now}>
        <textarea {...described('now', { problem: problems.now })} name="now" rows={2} required>
          {typed.now}
        </textarea>
      </Field>
      <Field id="was" label="What was said" problem={problems.was}>
        <textarea {...described('was', { problem: problems.was })} name="was" rows={2} required>
          {typed.was}
        </textarea>
      </Field>
      <button type="submit" class="main">
        Correct all that are chosen
      </button>
    </form>
  )
}
