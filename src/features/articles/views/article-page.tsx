import type { Child } from 'hono/jsx'
import { dayAndMonth } from '../../../base/dates.ts'
import { inPaper } from '../../../base/language.ts'
import { slugOf } from '../../../base/text.ts'
import { titlesForSearch } from '../../../base/titles.ts'
import { type Frame, ReaderPage, type Skip } from '../../../ui/reader/page.tsx'
import { Byline, When } from '../../../ui/reader/parts.tsx'
import { PictureTag } from '../../../ui/reader/picture.tsx'
import { frontPageRoutes } from '../../front-pages/routes.ts'
import { historyRoutes } from '../../history/routes.ts'
import type { Section } from '../../settings/index.ts'
import type { PublicArticle, Source } from '../article.ts'
import { Facts } from '../kinds/facts.tsx'
import { definitionOf, kickerOf } from '../kinds/kind.ts'
import * as say from '../messages/readers.ts'
import { ArticleBody, type Beside, Caption } from './body.tsx'
import { ArticleHead, givenTo } from './head.tsx'

type Shown = {
  frame: Frame
  article: PublicArticle
  section: Section
  /** What other features show under an article, such as its replies; at the end of each passage; in the head. */
  below?: Child
  beside?: Beside | undefined
  head?: Child
  top?: Child
  foot?: Child
  linkedData?: readonly object[]
  skips?: readonly Skip[]
}

/** The page an article is. */
export function ArticlePage(shown: Shown) {
  const { frame, article, section, below, beside, head, top, foot, linkedData = [], skips = [] } = shown
  const found = titlesForSearch(article.content)
  return (
    <ReaderPage
      frame={frame}
      title={found.title}
      titled="by-the-paper"
      description={found.description}
      canonical={article.path}
      {...(definitionOf(article.content).isUndated ? {} : { current: section.slug })}
      skips={skips}
      head={
        <>
          <ArticleHead frame={frame} article={article} section={section} linkedData={linkedData} />
          {head}
        </>
      }
    >
      <div class="sheet">
        <ArticleText frame={frame} article={article} section={section} beside={beside} top={top} foot={foot} />
        {below}
      </div>
    </ReaderPage>
  )
}

/** The article itself, as its page and its preview show it. */
function ArticleText({
  frame,
  article,
  section,
  beside,
  top,
  foot,
}: Omit<Shown, 'below' | 'head' | 'linkedData' | 'skips'>) {
  const { content, picture, pictures } = article
  const words = inPaper(frame)
  return (
    <article class="article broad">
      <header class="article-head">
        <Kicker frame={frame} article={article} section={section} />
        <h1 {...words}>{content.headline}</h1>
        {content.standfirst ? (
          <p class="standfirst" {...words}>
            {content.standfirst}
          </p>
        ) : null}
        <Dates frame={frame} article={article} />
      </header>
      <KindPart part="above" frame={frame} article={article} />
      {top}
      {picture ? (
        <figure class="lead" {...words}>
          <PictureTag picture={picture} sizes="(min-width: 50rem) 48rem, 92vw" most={768} first />
          <Caption caption={content.pictureCaption} credit={picture.credit} />
        </figure>
      ) : null}
      <div class="body" {...words}>
        <ArticleBody
          body={content.body}
          pictures={pictures}
          opening={<Dateline frame={frame} article={article} />}
          beside={beside}
        />
      </div>
      <KindPart part="below" frame={frame} article={article} />
      {foot}
      <After sources={content.sources} topics={content.topics} frame={frame} />
    </article>
  )
}

/** Where it stands, and what it is where that is not news. A page stands by itself. */
function Kicker({ frame, article: { content }, section }: Pick<Shown, 'frame' | 'article' | 'section'>) {
  if (definitionOf(content).isUndated) return null
  const kicker = kickerOf({ kind: content.kind?.name })
  return (
    <p class="kicker">
      <a href={frontPageRoutes.section.to({ slug: section.slug })} {...inPaper(frame)}>
        {section.name}
      </a>
      {kicker === undefined ? null : <> · {kicker}</>}
    </p>
  )
}

function Dates({ frame, article }: Pick<Shown, 'frame' | 'article'>) {
  const { byline, publishedAt, updatedAt, content } = article
  if (definitionOf(content).isUndated) return <Undated article={article} />
  const published = () => <When at={publishedAt} locale={frame} time />
  return (
    <div class="meta">
      {byline.length > 0 ? <p>{say.by({ byline: () => <Byline people={byline} /> })}</p> : null}
      <p>
        {updatedAt > publishedAt
          ? say.publishedAndUpdated({ published, updated: () => <When at={updatedAt} locale={frame} time /> })
          : say.published({ published })}{' '}
        <a href={historyRoutes.versions.to({ article: article.path })} rel="nofollow">
          {say.versions()}
        </a>
      </p>
    </div>
  )
}

/** A page says only who answers for it, and that what it said before can be read. */
function Undated({ article: { byline, path } }: Pick<Shown, 'article'>) {
  return (
    <div class="meta">
      <p>
        {byline.length > 0 ? <>{say.by({ byline: () => <Byline people={byline} /> })} </> : null}
        <a href={historyRoutes.versions.to({ article: path })} rel="nofollow">
          {say.versions()}
        </a>
      </p>
    </div>
  )
}

/** What its kind puts between the head of an article and its text, or below that. */
function KindPart({ part, frame, article }: Pick<Shown, 'frame' | 'article'> & { part: 'above' | 'below' }) {
  const definition = definitionOf(article.content)
  const given = givenTo({ frame, article })
  const own = definition[part]
  if (own) return own(given)
  return part === 'above' ? <Facts of={definition.fields} {...given} /> : null
}

/** *PORT ELDER, 18 June – * in front of the first words. */
function Dateline({ frame, article }: Pick<Shown, 'frame' | 'article'>) {
  const { place, reportedOn } = article.content
  const words = [place, reportedOn ? dayAndMonth(reportedOn, frame.language) : ''].filter(Boolean)
  if (words.length === 0) return null
  return (
    <>
      <span class="dateline">{words.join(', ')}</span>
      {' – '}
    </>
  )
}

function After({ sources, topics, frame }: { sources: Source[]; topics: string[]; frame: Frame }) {
  if (sources.length === 0 && topics.length === 0) return null
  return (
    <footer class="after">
      {sources.length > 0 ? (
        <section aria-labelledby="sources">
          <h2 id="sources">{say.sources()}</h2>
          <ul {...inPaper(frame)}>
            {sources.map(({ title, url }) => (
              <li>{url ? <a href={url}>{title}</a> : title}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {topics.length > 0 ? (
        <nav aria-label={say.topicsOfThisArticle()}>
          <ul class="topics" {...inPaper(frame)}>
            {topics.map((topic) => (
              <li>
                <a href={frontPageRoutes.topic.to({ slug: slugOf(topic) })}>{topic}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </footer>
  )
}
