import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Empty, Field, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { writingRoutes } from '../../writing/routes.ts'
import { type Candidate, type Left, type LeftOut, mostAtOnce, type Result } from '../everywhere.ts'
import { correctionRoutes } from '../routes.ts'

export type Typed = { wrong: string; right: string; was: string; now: string }
type Shown = {
  desk: Desk
  typed: Typed
  article: readonly string[]
  candidates: readonly Candidate[]
  problems: Record<string, string>
  /** The articles that were ticked, once some were. */
  ticked: readonly string[] | undefined
  result: Result | undefined
}

const leftWords = {
  'not-public': 'readers do not see it',
  'draft-waits': 'it has changes that are not published: correct it with them',
  'words-not-there': 'it does not say these words',
  'words-divided': 'a link or bold letters begin or end within the words: correct it by itself',
  'not-allowed': 'you do not publish in its section',
  'changed-meanwhile': 'somebody changed it meanwhile: look at what it says now',
  blocked: 'the desk check found something else in it',
} satisfies Record<Left, string>

/** Which articles say something that is wrong, and one notice for each of them. */
export function EverywherePage(shown: Shown) {
  const { desk, typed, article, candidates, problems, result } = shown
  return (
    <NewsroomPage desk={desk} title="Correct in several articles" current={writingRoutes.list.to()}>
      <PageHead
        title="Correct in several articles"
        says="Each article gets the right words, a version and a notice of its own."
      />
      <Outcome result={result} />
      <Notice kind="bad">{problems.chosen}</Notice>
      <form method="get" class="inline">
        <input type="hidden" name="article" value={article.join(' ')} />
        <TextField name="wrong" id="asked-wrong" label="Words that are wrong" value={typed.wrong} required />
        <TextField name="right" id="asked-right" label="Words that are right" value={typed.right} required />
        <button type="submit">Find them</button>
      </form>
      {candidates.length > 0 ? <Choosing {...shown} /> : <Empty>None of these articles says these words.</Empty>}
    </NewsroomPage>
  )
}

function Outcome({ result }: Pick<Shown, 'result'>) {
  if (!result) return null
  if ('leftOut' in result) return <Refused leftOut={result.leftOut} />
  if ('tooMany' in result) return <TooMany chosen={result.tooMany} />
  return (
    <Notice>
      <ul>
        {result.corrected.map(({ path, headline }) => (
          <li>
            Corrected: <a href={path}>{headline}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function TooMany({ chosen }: { chosen: number }) {
  return (
    <Notice kind="bad">
      <p>
        Nothing was corrected: {chosen} articles are chosen, and at most {mostAtOnce} are put right together. Choose
        which, and put the rest right in another go. What you wrote stands below.
      </p>
    </Notice>
  )
}

/** Either all are put right or none is: half a correction would be one more thing to correct. */
function Refused({ leftOut }: { leftOut: readonly LeftOut[] }) {
  return (
    <Notice kind="bad">
      <p>Nothing was corrected: all that are chosen are corrected together, or none. In the way:</p>
      <ul>
        {leftOut.map(({ headline, left }) => (
          <li>
            <b>{headline}</b>: {leftWords[left]}
          </li>
        ))}
      </ul>
      <p>They are not chosen any more. What you wrote stands below; send it again for the others.</p>
    </Notice>
  )
}

/** As many as can be put right together, until somebody has ticked; one that was in the way is not ticked again by itself. */
function tickedOf({ candidates, ticked, result }: Shown): Set<string> {
  const able = candidates.filter(({ left }) => left === null).map(({ articleId }) => articleId)
  if (!ticked) return new Set(able.slice(0, mostAtOnce))
  const inTheWay = result && 'leftOut' in result ? result.leftOut.map(({ articleId }) => articleId) : []
  return new Set(able.filter((id) => ticked.includes(id) && !inTheWay.includes(id)))
}

function HowMany({ candidates }: Pick<Shown, 'candidates'>) {
  const able = candidates.filter(({ left }) => left === null).length
  if (able <= mostAtOnce) return null
  return (
    <p>
      {able} articles say it, and at most {mostAtOnce} are put right together. Choose which; once they are done, find
      the rest here and put them right in another go.
    </p>
  )
}

function Choosing(shown: Shown) {
  const { typed, article, candidates, problems } = shown
  const ticked = tickedOf(shown)
  return (
    <form method="post" action={correctionRoutes.everywhere.to()}>
      <input type="hidden" name="article" value={article.join(' ')} />
      <input type="hidden" name="wrong" value={typed.wrong} />
      <input type="hidden" name="right" value={typed.right} />
      <HowMany candidates={candidates} />
      <ul class="rows" aria-label="Articles that say it">
        {candidates.map((candidate) => (
          <li>
            <label class="tick">
              <input
                type="checkbox"
                name="chosen"
                value={`${candidate.articleId}:${candidate.seen}`}
                checked={ticked.has(candidate.articleId)}
                disabled={candidate.left !== null}
              />{' '}
              <span>
                <b>{candidate.headline}</b>{' '}
                {candidate.left ? (
                  <span class="quiet">Left out: {leftWords[candidate.left]}.</span>
                ) : (
                  <bdi>{candidate.passage}</bdi>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Field id="now" label="Text of the notice" problem={problems.now}>
        <textarea {...described('now', { problem: problems.now })} name="now" rows={2} required>
          {typed.now}
        </textarea>
      </Field>
      <Field id="was" label="What it said before" problem={problems.was}>
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
