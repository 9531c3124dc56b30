import { said } from '../../../base/messages.ts'
import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { described, Empty, Field, Notice, PageHead, TextField } from '../../../ui/newsroom/parts.tsx'
import { writingRoutes } from '../../writing/routes.ts'
import { type Candidate, type Left, type LeftOut, mostAtOnce, type Result } from '../everywhere.ts'
import * as say from '../messages/newsroom.ts'
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

const leftWords = said({
  'not-public': say.leftForNotPublic,
  'draft-waits': say.leftForDraft,
  'words-not-there': say.leftForOtherWords,
  'words-divided': say.leftForDividedWords,
  'not-allowed': say.leftForNoRight,
  'changed-meanwhile': say.leftForChange,
  blocked: say.leftForDeskCheck,
}) satisfies Record<Left, string>

/** Which articles say something that is wrong, and one notice for each of them. */
export function EverywherePage(shown: Shown) {
  const { desk, typed, article, candidates, problems, result } = shown
  return (
    <NewsroomPage desk={desk} title={say.correctInSeveralArticles()} current={writingRoutes.list.to()}>
      <PageHead title={say.correctInSeveralArticles()} says={say.eachArticleGetsRightWords()} />
      <Outcome result={result} />
      <Notice kind="bad">{problems.chosen}</Notice>
      <form method="get" class="inline">
        <input type="hidden" name="article" value={article.join(' ')} />
        <TextField name="wrong" id="asked-wrong" label={say.wordsThatAreWrong()} value={typed.wrong} required />
        <TextField name="right" id="asked-right" label={say.wordsThatAreRight()} value={typed.right} required />
        <button type="submit">{say.findThem()}</button>
      </form>
      {candidates.length > 0 ? <Choosing {...shown} /> : <Empty>{say.noneOfTheseArticlesSays()}</Empty>}
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
          <li>{say.correctedHeadline({ headline, link: (inner) => <a href={path}>{inner}</a> })}</li>
        ))}
      </ul>
    </Notice>
  )
}

function TooMany({ chosen }: { chosen: number }) {
  return (
    <Notice kind="bad">
      <p>{say.tooManyChosen({ chosen, most: mostAtOnce })}</p>
    </Notice>
  )
}

/** Either all are put right or none is: half a correction would be one more thing to correct. */
function Refused({ leftOut }: { leftOut: readonly LeftOut[] }) {
  return (
    <Notice kind="bad">
      <p>{say.inTheWay()}</p>
      <ul>
        {leftOut.map(({ headline, left }) => (
          <li>
            <b>{headline}</b>: {leftWords[left]}
          </li>
        ))}
      </ul>
      <p>{say.notChosenAnyMore()}</p>
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
  return <p>{say.moreThanTogether({ able, most: mostAtOnce })}</p>
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
      <ul class="rows" aria-label={say.articlesThatSayIt()}>
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
                  <span class="quiet">{say.leftOut({ reason: leftWords[candidate.left] })}</span>
                ) : (
                  <bdi>{candidate.passage}</bdi>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Field id="now" label={say.textOfNotice()} problem={problems.now}>
        <textarea {...described('now', { problem: problems.now })} name="now" rows={2} required>
          {typed.now}
        </textarea>
      </Field>
      <Field id="was" label={say.whatItSaidBefore()} problem={problems.was}>
        <textarea {...described('was', { problem: problems.was })} name="was" rows={2} required>
          {typed.was}
        </textarea>
      </Field>
      <button type="submit" class="main">
        {say.correctAllThatAreChosen()}
      </button>
    </form>
  )
}
