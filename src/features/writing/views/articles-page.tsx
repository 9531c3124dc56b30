import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Section } from '../../settings/index.ts'
import type { ListedArticle } from '../listed.ts'
import { writingRoutes } from '../routes.ts'
import { stages } from '../words.ts'
import { ArticleRows } from './list.tsx'

export type Filter = { stage: string; section: string; search: string }

type Shown = {
  desk: Desk
  articles: readonly ListedArticle[]
  sections: readonly Section[]
  filter: Filter
  /** The page that goes on from here. */
  next: string | undefined
  mayWrite: boolean
}

export function ArticlesPage({ desk, articles, sections, filter, next, mayWrite }: Shown) {
  const isFiltered = Object.values(filter).some((value) => value !== '')
  return (
    <NewsroomPage desk={desk} title="Articles" current={writingRoutes.list.to()}>
      <PageHead title="Articles">
        {mayWrite ? (
          <a class="button main" href={writingRoutes.new.to()}>
            New article
          </a>
        ) : null}
      </PageHead>
      <FilterForm filter={filter} sections={sections} />
      {articles.length === 0 ? (
        <Empty>
          {isFiltered ? (
            <>
              Nothing like that. <a href={writingRoutes.list.to()}>See all articles</a>.
            </>
          ) : mayWrite ? (
            <>
              No articles yet. <a href={writingRoutes.new.to()}>Write the first one</a>.
            </>
          ) : (
            'No articles yet.'
          )}
        </Empty>
      ) : (
        <ArticleRows desk={desk} articles={articles} sections={sections} label="Articles, the latest edited first" />
      )}
      {next ? (
        <p class="pager">
          <a class="button" href={next}>
            Earlier ones
          </a>
        </p>
      ) : null}
    </NewsroomPage>
  )
}

function FilterForm({ filter, sections }: { filter: Filter; sections: readonly Section[] }) {
  return (
    <search>
      <form method="get" action={writingRoutes.list.to()} class="filter">
        <label>
          Headline
          <input type="search" name="search" value={filter.search} />
        </label>
        <label>
          Stage
          <select name="stage">
            <option value="">Any</option>
            {Object.entries(stages).map(([value, name]) => (
              <option value={value} selected={value === filter.stage}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Section
          <select name="section">
            <option value="">Any</option>
            {sections.map(({ slug, name }) => (
              <option value={slug} selected={slug === filter.section}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">Show</button>
      </form>
    </search>
  )
}
