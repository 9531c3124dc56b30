import type { Locale } from '../../../base/dates.ts'
import { inPages } from '../../../base/language.ts'
import { InPaper, When } from '../../../ui/reader/parts.tsx'
import { passageAt } from '../../articles/routes.ts'
import { historyRoutes } from '../../history/routes.ts'
import type { Correction } from '../correction.ts'
import * as say from '../messages/readers.ts'
import { kindNames, sentence } from '../rules.ts'

type Shown = { corrections: readonly Correction[]; path: string; locale: Locale }

/** Notices on an article, the newest first: nobody reads the text without them. */
export function Notices({ corrections, path, locale }: Shown) {
  if (corrections.length === 0) return null
  return (
    <aside class="notices" aria-label={say.corrections()}>
      {corrections.toReversed().map((correction) => (
        <div class="notice" id={`c-${correction.id}`}>
          <p>
            <b>
              {kindNames[correction.kind]}, <When at={correction.madeAt} locale={locale} />
            </b>{' '}
            <Said correction={correction} locale={locale} />
          </p>
          <p class="small">
            {correction.block ? <a href={passageAt(path, correction.block)}>{say.passage()}</a> : null}{' '}
            <a href={historyRoutes.versions.to({ article: path })} rel="nofollow">
              {say.whatChanged()}
            </a>
          </p>
        </div>
      ))}
    </aside>
  )
}

/** What is so, what was said, and whom it is owed to. */
export function Said({ correction, locale }: { correction: Correction; locale: Locale }) {
  const { was, now, thanks, corrects } = correction
  return (
    <>
      <InPaper locale={locale}>{sentence(now)}</InPaper>
      {was ? <> {say.earlierVersionSaid({ was: () => <InPaper locale={locale}>{sentence(was)}</InPaper> })}</> : null}
      {corrects ? <> {say.putsRightEarlier({ link: (inner) => <a href={`#c-${corrects}`}>{inner}</a> })}</> : null}
      {thanks ? <> {say.thanksTo({ thanks, bdi: (inner) => <bdi>{inner}</bdi> })}</> : null}
    </>
  )
}

/** At the passage itself, so that whoever reads only that learns of it too. */
export function Mark({ correction, locale }: { correction: Correction; locale: Locale }) {
  return (
    <a class="mark" href={`#c-${correction.id}`} {...inPages(locale)}>
      {kindNames[correction.kind]}
    </a>
  )
}
