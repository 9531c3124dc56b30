import { type Desk, NewsroomPage } from '../../../ui/newsroom/page.tsx'
import { Empty, PageHead } from '../../../ui/newsroom/parts.tsx'
import type { Stage } from '../../articles/index.ts'
import type { Section } from '../../settings/index.ts'
import type { ListedArticle } from '../listed.ts'
import * as say from '../messages/newsroom.ts'
import { writingRoutes } from '../routes.ts'
import { stageCalled } from '../words.ts'
import { ArticleRows, ListChanged } from './list.tsx'

export type Filter = { stage: string; section: string; search: string }

type Shown = {
  desk: Desk
  articles: readonly ListedArticle[]
  sections: readonly Section[]
  stages: readonly Stage[]
  filter: Filter
  /** The page that goes on from here. */
  next: string | undefined
  mayWrite: boolean
  /** The last event that this page knows of. */
  since: number
}

export function ArticlesPage({ desk, articles, sections, stages, filter, next, mayWrite, since }: Shown) {
  const isFiltered = Object.values(filter).some((value) => value !== '')
  return (
    <NewsroomPage
      desk={desk}
      title={say.articles()}
      current={writingRoutes.list.to()}
      since={since}
      scripts={['article-lists.js']}
    >
      <PageHead title={say.articles()}>
        {mayWrite ? (
          <a class="button main" href={writingRoutes.new.to()}>
            {say.newArticle()}
          </a>
        ) : null}
      </PageHead>
      <FilterForm {...{ filter, sections, stages }} />
      {articles.length === 0 ? (
        <Empty>
          {isFiltered
            ? say.nothingLikeThatSeeAll({ link: (inner) => <a href={writingRoutes.list.to()}>{inner}</a> })
            : mayWrite
              ? say.noArticlesYetWriteFirst({ link: (inner) => <a href={writingRoutes.new.to()}>{inner}</a> })
              : say.noArticlesYet()}
        </Empty>
      ) : (
        <ArticleRows desk={desk} articles={articles} sections={sections} label={say.articlesLatestEditedFirst()} />
      )}
      {next ? (
        <p class="pager">
          <a class="button" href={next}>
            {say.earlierOnes()}
          </a>
        </p>
      ) : null}
      <ListChanged />
    </NewsroomPage>
  )
}

function FilterForm({ filter, sections, stages }: Pick<Shown, 'filter' | 'sections' | 'stages'>) {
  return (
    <search>
      <form method="get" action={writingRoutes.list.to()} class="filter">
        <label>
          {say.headline()}
          <input type="search" name="search" value={filter.search} />
        </label>
        <label>
          {say.stage()}
          <select name="stage">
            <option value="">{say.anyChoice()}</option>
            {stages.map(({ name }) => (
              <option value={name} selected={name === filter.stage}>
                {stageCalled(name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.section()}
          <select name="section">
            <option value="">{say.anyChoice()}</option>
            {sections.map(({ slug, name }) => (
              <option value={slug} selected={slug === filter.section}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{say.show()}</button>
      </form>
    </search>
  )
}
