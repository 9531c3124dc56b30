import type { Locale } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import { Field, Notice } from '../../../ui/newsroom/parts.tsx'
import { When } from '../../../ui/reader/parts.tsx'
import type { ArticleId } from '../../articles/index.ts'
import type { Finding } from '../../desk/index.ts'
import type { StaffId } from '../../staff/index.ts'
import * as say from '../messages/newsroom.ts'
import { longestHeadline, type Proposal, type ProposalId } from '../proposal.ts'
import { headlineRoutes } from '../routes.ts'

export type Back = 'list' | 'panel' | 'writing'

export type Shown = {
  articleId: ArticleId
  /** As the draft has it. */
  headline: string
  proposals: readonly Proposal[]
  findings: ReadonlyMap<ProposalId, readonly Finding[]>
  mayWrite: boolean
  nameOf: (id: StaffId) => string
  locale: Locale
  back: Back
  notice?: string | undefined
  /** What could not be done, with what was typed. */
  trouble?: { problem: string; words?: string | undefined } | undefined
}

/** The headlines that were proposed, beside the text while it is written. */
export function HeadlinesPanel(shown: Shown) {
  const { articleId, proposals, mayWrite, notice, trouble } = shown
  return (
    <section
      id="headlines-panel"
      aria-labelledby="headlines-head"
      data-panel={headlineRoutes.panel.to({ id: articleId })}
      data-article={articleId}
    >
      <h2 id="headlines-head" tabindex={-1}>
        {say.proposedHeadlines()}
      </h2>
      {trouble && trouble.words === undefined ? (
        <Notice kind="bad">{trouble.problem}</Notice>
      ) : (
        <Notice>{notice}</Notice>
      )}
      {proposals.length === 0 ? <p class="empty">{say.nothingProposedYet()}</p> : null}
      <ol class="notes">
        {proposals.map((proposal) => (
          <ProposalItem {...shown} proposal={proposal} />
        ))}
      </ol>
      {mayWrite ? <Propose {...shown} /> : null}
    </section>
  )
}

function ProposalItem(shown: Shown & { proposal: Proposal }) {
  const { proposal, headline, findings, mayWrite, nameOf, locale } = shown
  const { id, words, by, at } = proposal
  const isChosen = words === headline
  return (
    <li class="note" data-proposal={id}>
      <p class="note-words proposed" {...inPaper(locale)}>
        {words}
      </p>
      <p class="quiet">
        {say.proposedBy({
          name: () => <strong>{nameOf(by)}</strong>,
          when: () => <When at={at} locale={locale} time />,
        })}
      </p>
      {(findings.get(id) ?? []).map(({ level, message }) => (
        <p class={`proposed-finding ${level}`}>{message}</p>
      ))}
      {isChosen ? <p class="quiet">{say.isTheHeadline()}</p> : null}
      {mayWrite ? <Acts {...shown} isChosen={isChosen} /> : null}
    </li>
  )
}

function Acts({ proposal, articleId, headline, back, isChosen }: Shown & { proposal: Proposal; isChosen: boolean }) {
  const { id, words } = proposal
  return (
    <form method="post" action={headlineRoutes.decide.to({ id: articleId, proposal: id })} class="note-acts">
      <input type="hidden" name="back" value={back} />
      <input type="hidden" name="was" value={headline} />
      {isChosen ? null : (
        <button type="submit" name="act" value="choose" aria-label={say.chooseThisHeadline({ words })}>
          {say.chooseHeadline()}
        </button>
      )}
      <button type="submit" name="act" value="drop" class="plain" aria-label={say.dropThisHeadline({ words })}>
        {say.dropHeadline()}
      </button>
    </form>
  )
}

function Propose({ articleId, locale, back, trouble }: Shown) {
  const problem = trouble?.words === undefined ? undefined : trouble.problem
  return (
    <form method="post" action={headlineRoutes.propose.to({ id: articleId })} class="propose">
      <input type="hidden" name="back" value={back} />
      <Field id="proposed" label={say.anotherHeadline()} problem={problem} hint={say.onlyForColleagues()}>
        <input
          {...inPaper(locale)}
          id="proposed"
          name="words"
          value={trouble?.words ?? ''}
          maxlength={longestHeadline}
          aria-describedby={problem ? 'proposed-hint proposed-problem' : 'proposed-hint'}
          aria-invalid={problem ? 'true' : undefined}
        />
      </Field>
      <button type="submit">{say.proposeHeadline()}</button>
    </form>
  )
}
