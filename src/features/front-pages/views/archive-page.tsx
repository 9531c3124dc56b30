import { monthName } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import { type Frame, ReaderPage } from '../../../ui/reader/page.tsx'
import { InPaper } from '../../../ui/reader/parts.tsx'
import { frontPageRoutes, monthAt } from '../routes.ts'

/** Every month something was published in, newest first, a year at a time. */
export function ArchivePage({ frame, months }: { frame: Frame; months: string[] }) {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  return (
    <ReaderPage
      frame={frame}
      title="Archive"
      description={`Everything ${frame.name} has published.`}
      canonical={frontPageRoutes.archive.to()}
    >
      <div class="sheet">
        <header class="sheet-head">
          <h1>Archive</h1>
          <p>
            Everything <InPaper locale={frame}>{frame.name}</InPaper> has published, month by month.
          </p>
        </header>
        {years.length === 0 ? <p>Nothing has been published yet.</p> : null}
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
