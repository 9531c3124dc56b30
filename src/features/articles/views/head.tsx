import { raw } from 'hono/html'
import { distinct } from '../../../base/distinct.ts'
import { withTerritory } from '../../../base/language.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { frontPageRoutes } from '../../front-pages/routes.ts'
import { pictureAt } from '../../media/routes.ts'
import type { Section } from '../../settings/index.ts'
import type { PublicArticle } from '../article.ts'

type Facts = { frame: Frame; article: PublicArticle; section: Section; linkedData?: readonly object[] }

/** What machines read: Open Graph, and schema.org's NewsArticle as JSON-LD. */
export function ArticleHead({ frame, article, section, linkedData = [] }: Facts) {
  const { content, picture } = article
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:title" content={content.headline} />
      <meta property="og:description" content={content.standfirst} />
      <meta property="og:url" content={frame.address + article.path} />
      <meta property="og:locale" content={withTerritory(frame.language)} />
      <meta property="og:site_name" content={frame.name} />
      <meta property="article:published_time" content={article.publishedAt} />
      <meta property="article:modified_time" content={article.updatedAt} />
      <meta property="article:section" content={section.name} />
      {picture ? <meta property="og:image" content={frame.address + jpegOf(picture)} /> : null}
      {picture ? <meta property="og:image:alt" content={picture.alt} /> : null}
      <script type="application/ld+json">
        {raw(scriptText(joined([newsArticle({ frame, article, section }), ...linkedData])))}
      </script>
    </>
  )
}

function newsArticle({ frame, article, section }: Facts) {
  const { content, picture, byline } = article
  const dateline = [content.place, content.reportedOn].filter(Boolean).join(', ')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: frame.address + article.path,
    headline: content.headline,
    description: content.standfirst || undefined,
    dateline: dateline || undefined,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    articleSection: section.name,
    keywords: content.topics.length > 0 ? content.topics : undefined,
    inLanguage: frame.language,
    image: picture ? [frame.address + jpegOf(picture)] : undefined,
    author: byline.map(({ name, slug }) => ({
      '@type': 'Person',
      name,
      url: frame.address + frontPageRoutes.author.to({ slug }),
    })),
    publisher: { '@type': 'NewsMediaOrganization', name: frame.name, url: `${frame.address}/` },
    citation: content.sources.map(({ title, url }) => ({
      '@type': 'CreativeWork',
      name: title,
      url: url ?? undefined,
    })),
  }
}

/** What several say of one thing: lists under one name become one list, in which nothing is named twice. */
function joined(all: readonly object[]): object {
  const data = new Map<string, unknown>()
  for (const [name, value] of all.flatMap((each) => Object.entries(each))) {
    const known = data.get(name)
    data.set(name, Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value)
  }
  const once = [...data].map(([name, value]) => [name, Array.isArray(value) ? distinct(value) : value])
  return Object.fromEntries(once)
}

/** Text of a script element cannot be escaped as HTML; `<` written as JSON writes it can never end the element. */
function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

function jpegOf(picture: { id: string; width: number }): string {
  return pictureAt(picture.id, Math.min(1200, picture.width), 'jpeg')
}
