import { raw } from 'hono/html'
import { distinct } from '../../../base/distinct.ts'
import { withTerritory } from '../../../base/language.ts'
import { titlesForSearch, titlesForSharing } from '../../../base/titles.ts'
import { organisationOf, scriptText } from '../../../ui/reader/organisation.ts'
import type { Frame } from '../../../ui/reader/page.tsx'
import { jpegOf } from '../../../ui/reader/picture.tsx'
import { frontPageRoutes } from '../../front-pages/routes.ts'
import type { Picture } from '../../media/index.ts'
import type { Section } from '../../settings/index.ts'
import type { PublicArticle } from '../article.ts'
import { definitionOf, fieldsOf } from '../kinds/kind.ts'

type Facts = { frame: Frame; article: PublicArticle; section: Section; linkedData?: readonly object[] }

/** What machines read: Open Graph, and as JSON-LD what schema.org calls an article of its kind. */
export function ArticleHead({ frame, article, section, linkedData = [] }: Facts) {
  const { content } = article
  // What goes with a link that is shared is shared with it.
  const picture = article.picture?.isNeverSocial ? null : article.picture
  const shared = titlesForSharing(content)
  const { fields, isUndated } = definitionOf(content)
  return (
    <>
      {Object.values(fields).some(({ isInner }) => !isInner) ? (
        <link rel="stylesheet" href={frame.assets.kinds} />
      ) : null}
      <meta property="og:type" content={isUndated ? 'website' : 'article'} />
      <meta property="og:title" content={shared.title} />
      <meta property="og:description" content={shared.description} />
      <meta property="og:url" content={frame.address + article.path} />
      <meta property="og:locale" content={withTerritory(frame.language)} />
      <meta property="og:site_name" content={frame.name} />
      {/* The rest of its card is read from Open Graph. */}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
      {isUndated ? null : (
        <>
          <meta property="article:published_time" content={article.publishedAt} />
          <meta property="article:modified_time" content={article.updatedAt} />
          <meta property="article:section" content={section.name} />
        </>
      )}
      {picture ? <ShareImage picture={picture} frame={frame} /> : null}
      <script type="application/ld+json">
        {raw(scriptText(joined(ofKind({ frame, article, section, linkedData }))))}
      </script>
    </>
  )
}

function ShareImage({ picture, frame }: { picture: Picture; frame: Frame }) {
  const { address, width, height } = jpegOf(picture)
  return (
    <>
      <meta property="og:image" content={frame.address + address} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={picture.alt} />
    </>
  )
}

/** An article as its kind is drawn and described from. */
export function givenTo({ frame, article }: Pick<Facts, 'frame' | 'article'>) {
  const { content, path } = article
  return { fields: fieldsOf(content), frame, body: content.body, url: frame.address + path }
}

/**
 * What every article says, in the words of its kind. Somebody whom the record knows as well is one and the same: what the
 * kind says of them goes to where they have an id.
 */
function ofKind({ linkedData = [], ...facts }: Facts): object[] {
  const { about = [], ...data } = definitionOf(facts.article.content).data(givenTo(facts))
  const own = about as Named[]
  const known = linkedData.map((each) => ({ ...each, ...aboutIn(each, own) }))
  const isKnown = ({ name }: Named) => linkedData.some((each) => 'about' in each && named(each.about, name))
  const others = own.filter((each) => !isKnown(each))
  const alone = others.length > 0 ? [{ about: others }] : []
  return [{ ...newsArticle(facts), ...data }, ...alone, ...known]
}

type Named = { '@type': string; name: string }

function aboutIn(data: object, own: readonly Named[]): object {
  if (!('about' in data && Array.isArray(data.about)) || own.length === 0) return {}
  const about: Named[] = data.about
  const said = (each: Named) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined))
  return { about: about.map((each) => ({ ...own.find(({ name }) => name === each.name), ...said(each) })) }
}

function named(about: unknown, name: string): boolean {
  return Array.isArray(about) && about.some((each) => each.name === name)
}

function newsArticle({ frame, article, section }: Facts) {
  const { content, picture, byline } = article
  const dateline = [content.place, content.reportedOn].filter(Boolean).join(', ')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: frame.address + article.path,
    headline: content.headline,
    alternativeHeadline: content.shortHeadline,
    description: titlesForSearch(content).description || undefined,
    dateline: dateline || undefined,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt,
    articleSection: section.name,
    keywords: content.topics.length > 0 ? content.topics : undefined,
    inLanguage: frame.language,
    image: picture ? imagesOf(picture).map((address) => frame.address + address) : undefined,
    author: byline.map(({ name, slug }) => ({
      '@type': 'Person',
      name,
      url: frame.address + frontPageRoutes.author.to({ slug }),
    })),
    publisher: organisationOf(frame),
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

/** One for each place that shows it: wide, nearly square, and square. */
function imagesOf(picture: Picture): string[] {
  return Array.from(new Set((['16:9', '5:4', '1:1'] as const).map((crop) => jpegOf(picture, crop).address)))
}
