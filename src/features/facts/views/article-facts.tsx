import { dateInWords } from '../../../base/edtf-words.ts'
import { inPaper } from '../../../base/language.ts'
import { InPaper } from '../../../ui/reader/parts.tsx'
import { passageAt } from '../../articles/routes.ts'
import type { Who } from '../../entities/index.ts'
import { kindNames, readerAddress } from '../../entities/index.ts'
import { SourceLine } from '../../sources/index.ts'
import * as say from '../messages/readers.ts'
import type { ArticleFacts, Said } from '../reading.ts'
import { recordRoutes } from '../routes.ts'
import { quoteKindNames } from '../words.ts'

type Shown = { facts: ArticleFacts; language: string; path: string; open: ReadonlySet<string> }

/** What stands under an article from the record: who is who, and who said what. Folded up on a phone. */
export function FactsUnder({ facts, language, path, open }: Shown) {
  const { who, quotes } = facts
  if (who.length === 0) return null
  return (
    <section class="facts" aria-label={say.fromRecord()}>
      <details>
        <summary>
          <h2>{say.whoIsWho()}</h2>
        </summary>
        <dl>
          {who.map((one) => (
            <WhoLine who={one} open={open} language={language} />
          ))}
        </dl>
      </details>
      {quotes.length > 0 ? (
        <details>
          <summary>
            <h2>{say.whoSaidWhat()}</h2>
          </summary>
          <ul>
            {quotes.slice(0, mostQuotes).map((said) => (
              <QuoteContext said={said} language={language} path={path} />
            ))}
          </ul>
          {quotes.length > mostQuotes ? (
            <p>
              {say.moreQuotes({
                count: quotes.length - mostQuotes,
                link: (inner) => <a href={recordRoutes.quotes.to()}>{inner}</a>,
              })}
            </p>
          ) : null}
        </details>
      ) : null}
    </section>
  )
}

type Line = { who: Who; open: ReadonlySet<string>; language: string }

function WhoLine({ who: { entry, roles }, open, language }: Line) {
  return (
    <div>
      <dt {...inPaper({ language })}>
        <a href={readerAddress(entry)}>{entry.name}</a>
      </dt>
      <dd {...(roles.length > 0 || entry.description ? inPaper({ language }) : {})}>
        {roles.length > 0
          ? roles.map(({ title, organisation }, index) => (
              <>
                {index > 0 ? '; ' : ''}
                {title}
                {organisation ? ', ' : ''}
                {organisation && open.has(organisation.id) ? (
                  <a href={recordRoutes.organisation.to({ slug: organisation.slug })}>{organisation.name}</a>
                ) : (
                  organisation?.name
                )}
              </>
            ))
          : entry.description || kindNames[entry.kind]}
      </dd>
    </div>
  )
}

/** A page stays a page, however much was said. */
const mostQuotes = 100
const enough = 90

function QuoteContext({ said, language, path }: { said: Said; language: string; path: string }) {
  const { quote, speaker, source, block } = said
  const begun =
    quote.text.length > enough ? `${quote.text.slice(0, quote.text.lastIndexOf(' ', enough))} …` : quote.text
  const lines = [
    [say.who(), [speaker.entry.name, ...speaker.roles.map(({ title }) => title)].join(', ')],
    [say.toWhom(), quote.to],
    [say.when(), quote.edtf ? dateInWords(quote.edtf, language) : ''],
    [say.onWhatOccasion(), quote.occasion],
    [say.checkedAgainst(), quote.checkedAgainst],
  ].filter(([, text]) => text)
  const how = quote.kind === 'direct' ? '' : quoteKindNames[quote.kind]
  return (
    <li>
      <details>
        <summary>
          <InPaper locale={{ language }}>
            {say.inQuotationMarks({ words: begun })} <span>{speaker.entry.name}</span>
          </InPaper>
        </summary>
        <dl>
          {lines.map(([name, text]) => (
            <div>
              <dt>{name}</dt>
              <dd {...inPaper({ language })}>{text}</dd>
            </div>
          ))}
          {how ? (
            <div>
              <dt>{say.how()}</dt>
              <dd>{how}</dd>
            </div>
          ) : null}
          {source ? (
            <div>
              <dt>{say.source()}</dt>
              <dd>
                <SourceLine source={source} language={language} />
              </dd>
            </div>
          ) : null}
        </dl>
        <a href={passageAt(path, block)}>{say.inText()}</a>
      </details>
    </li>
  )
}
