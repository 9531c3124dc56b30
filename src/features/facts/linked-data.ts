import { distinct } from '../../base/distinct.ts'
import { isoOf } from '../../base/edtf-iso.ts'
import type { PublicArticle } from '../articles/index.ts'
import { passageAt } from '../articles/routes.ts'
import type { Entry, Who } from '../entities/index.ts'
import { foldName, readerAddress } from '../entities/index.ts'
import type { Source } from '../sources/index.ts'
import type { ArticleFacts, Said, ToldEvent } from './reading.ts'
import { recordRoutes } from './routes.ts'

const types = { person: 'Person', organisation: 'Organization', place: 'Place' } as const

/** What an article's JSON-LD says of its facts, in schema.org's words. What the headline names, it is about. */
export function linkedDataOf(article: PublicArticle, facts: ArticleFacts, address: string): object {
  const { headline, standfirst } = article.content
  const isNamed = ({ entry }: Who) => isAbout(entry, `${headline} ${standfirst}`)
  const about = facts.who.filter(isNamed)
  const events = facts.events.map((told) => eventData(told, address))
  const mentions = facts.who.filter((who) => !isNamed(who)).map((who) => entryData(who, address))
  const sources = facts.quotes.flatMap(({ source }) => (source && source.kind !== 'background' ? [source] : []))
  return {
    about: about.map((who) => entryData(who, address)),
    mentions: [...mentions, ...events],
    citation: sources.map(sourceData),
    hasPart: facts.quotes.map((said) => quotation(said, article.path, address)),
  }
}

/** An article is about whoever its headline or standfirst names. */
export function isAbout({ name, aliases }: Entry, titles: string): boolean {
  const folded = ` ${foldName(titles)} `
  return [name, ...aliases].some((each) => folded.includes(` ${foldName(each)} `))
}

export function entryData({ entry, roles }: Who, address: string): object {
  const [role] = roles
  const url = address + readerAddress(entry)
  const organisation = role?.organisation
  return {
    '@type': types[entry.kind],
    '@id': url,
    name: entry.name,
    alternateName: entry.aliases.length > 0 ? distinct(entry.aliases) : undefined,
    description: entry.description || undefined,
    url,
    sameAs: entry.sameAs.length > 0 ? [...new Set(entry.sameAs)] : undefined,
    jobTitle: role?.title,
    worksFor: organisation
      ? {
          '@type': types.organisation,
          '@id': address + recordRoutes.organisation.to({ slug: organisation.slug }),
          name: organisation.name,
        }
      : undefined,
  }
}

function eventData({ event, place, participants }: ToldEvent, address: string): object {
  const { from, to } = isoOf(event.edtf)
  const named = (entry: Entry) => ({
    '@type': types[entry.kind],
    '@id': address + readerAddress(entry),
    name: entry.name,
  })
  return {
    '@type': 'Event',
    // The same in every article that tells of it.
    '@id': `urn:stet:event:${event.id}`,
    name: event.title,
    startDate: from,
    endDate: to,
    location: place ? named(place) : undefined,
    attendee: participants.length > 0 ? distinct(participants.map(({ entry }) => named(entry))) : undefined,
  }
}

function quotation({ quote, speaker, block }: Said, path: string, address: string): object {
  const { entry } = speaker
  return {
    '@type': 'Quotation',
    '@id': `urn:stet:quote:${quote.id}`,
    text: quote.text,
    url: address + passageAt(path, block),
    creator: { '@type': types[entry.kind], '@id': address + readerAddress(entry), name: entry.name },
    dateCreated: quote.edtf === null ? undefined : isoOf(quote.edtf).from,
  }
}

function sourceData({ title, url }: Source): object {
  return { '@type': url ? 'WebPage' : 'CreativeWork', name: title, url: url ?? undefined }
}
