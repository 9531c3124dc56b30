import { monthName } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper } from '../../../ui/reader/parts.tsx'
import * as say from '../messages/readers.ts'
import { frontPageRoutes, monthAt } from '../routes.ts'

/** Every month something was published in, newest first, a year at a time. */
export function ArchivePage({ frame, months }: { frame: Frame; months: string[] }) {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  return (
    <ReaderPage
      frame={frame}
      title={say.archive()}
      description={say.everythingNameHasPublished({ name: frame.name })}
      canonical={frontPageRoutes.archive.to()}
    >
      <div class="sheet">
        <header class="sheet-head">
          <h1>{say.archive()}</h1>
          <p>{say.everythingMonthByMonth({ name: () => <InPaper locale={frame}>{frame.name}</InPaper> })}</p>
        </header>
        {years.length === 0 ? <p>{say.nothingHasBeenPublishedYet()}</p> : null}
        {years.map((year) => (
          <section class="after">
            <h2>{year}</h2>
            <ul class="topics">
              {months
                .filter((month) => month.startsWith(year))
                .map((month) => (
                  <li>
                    <a href={monthAt(month)} {...inPaper(frame)}>
                      {monthName(month, frame.language)}
                    </a>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </ReaderPage>
  )
}
