import { distinct } from '../../base/distinct.ts'
import { wordsIn } from '../../base/length.ts'
import { markup } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { ArticleBody, type PublicArticle, plainTextOf } from '../articles/index.ts'
import { correctionRoutes } from '../corrections/routes.ts'
import type { EntryKind } from '../entities/index.ts'
import { readerAddress } from '../entities/index.ts'
import { historyRoutes } from '../history/routes.ts'
import { isAbout } from './linked-data.ts'
import type { ArticleFacts } from './reading.ts'

type Given = { frame: Frame; article: PublicArticle; facts: ArticleFacts }

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
}

/** A public article in ninjs 3.1, IPTC's form for news in JSON. It has no place for quotes or corrections. */
export async function ninjsOf({ frame, article, facts }: Given): Promise<object> {
  const { content, byline, path, pictures } = article
  const { address, language, name } = frame
  const text = plainTextOf(content.body)
  const html = await markup(<ArticleBody body={content.body} pictures={pictures} base={address} />)
  const words = wordsIn(text)
  return {
    uri: `urn:stet:article:${article.id}`,
    standard,
    type: 'text',
    representationType: 'full',
    version: article.revisionId,
    firstCreated: article.publishedAt,
    versionCreated: article.updatedAt,
    pubStatus: 'usable',
    copyrightHolder: name,
    language,
    title: content.headline,
    slugline: content.slug,
    ...(byline.length > 0 ? { by: distinct(byline.map((author) => author.name)).join(', ') } : {}),
    ...(content.place ? { located: content.place } : {}),
    headlines: headlinesOf(content),
    descriptions: content.standfirst
      ? [{ role: 'standfirst', contentType: 'text/plain', value: content.standfirst }]
      : [],
    bodies: [
      { role: 'main', contentType: 'text/plain', charCount: text.length, wordCount: words, value: text },
      { role: 'richtext', contentType: 'text/html', value: html },
    ],
    ...namedIn({ frame, article, facts }),
    infoSources: distinct(
      content.sources.map(({ title, url }) => ({ name: title, role: 'source', ...(url ? { uri: url } : {}) })),
    ),
    renditions: [{ name: 'web', href: address + path, contentType: 'text/html' }],
    trustIndicators: [
      { title: 'Every published version', href: address + historyRoutes.versions.to({ article: path }) },
      { title: 'Corrections', href: address + correctionRoutes.all.to() },
    ],
  }
}

/** The short one under a role of its own, as lists of others may want it too. */
function headlinesOf({ headline, shortHeadline }: PublicArticle['content']) {
  const one = (role: string, value: string) => ({ role, contentType: 'text/plain', value })
  return [one('main', headline), ...(shortHeadline ? [one('short', shortHeadline)] : [])]
}

function namedIn({ frame: { address }, article, facts }: Given) {
  const { headline, standfirst, topics } = article.content
  const of = (kind: EntryKind) => {
    const named = facts.who.filter(({ entry }) => entry.kind === kind)
    return distinct(
      named.map(({ entry }) => ({
        name: entry.name,
        rel: isAbout(entry, `${headline} ${standfirst}`) ? 'about' : 'mentions',
        uri: address + readerAddress(entry),
      })),
    )
  }
  return {
    people: of('person'),
    organisations: of('organisation'),
    places: of('place'),
    events: distinct(
      facts.events.map(({ event }) => ({ id: event.id, name: event.title, rel: 'mentions', literal: event.edtf })),
    ),
    subjects: distinct(topics.map((topic) => ({ name: topic, rel: 'about' }))),
  }
}
