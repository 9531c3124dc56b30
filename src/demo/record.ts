import type { Article, ArticleId } from '../features/articles/index.ts'
import type { EntryId, EntryKind } from '../features/entities/index.ts'
import type { Actor } from '../features/staff/index.ts'
import type { Site } from '../site.ts'
import { type PaperRecord, readRecord } from './paper.ts'

type Known = ReadonlyMap<string, EntryId>
type Around = { site: Site; actor: Actor; articles: ReadonlyMap<string, Article>; record: PaperRecord }

/** What the paper's articles say, as its newsroom has confirmed it: people, quotes, events, and one running story. */
export async function addRecord(site: Site, actor: Actor, articles: ReadonlyMap<string, Article>): Promise<void> {
  const around = { site, actor, articles, record: await readRecord() }
  const entries = await addEntries(around)
  await addQuotes(around, entries)
  await addStoryline(around, entries)
  // Whoever is named in full is suggested, and sure enough to be accepted together.
  for (const { id } of articles.values()) {
    await site.suggestions.look(id)
    done(await site.suggestions.acceptSure(actor, id))
  }
}

async function addEntries({ site, actor, record }: Around): Promise<Known> {
  const known = new Map<string, EntryId>()
  const { entities } = site
  const kinds: [EntryKind, PaperRecord['people' | 'places' | 'organisations']][] = [
    ['organisation', record.organisations],
    ['place', record.places],
    ['person', record.people],
  ]
  for (const [kind, all] of kinds) {
    for (const { key, name, description, aliases, pronoun = null } of all) {
      const fields = { name, description, aliases, sameAs: [], pronoun }
      known.set(key, done(await entities.add(actor, kind, fields)).id)
    }
  }
  for (const person of record.people) {
    for (const { title, at, from = null, to = null } of person.roles) {
      const organisationId = at === undefined ? null : idOf(known, at)
      const role = { personId: idOf(known, person.key), title, organisationId, from, to, sourceId: null }
      done(await entities.addRole(actor, role))
    }
  }
  return known
}

async function addQuotes({ site, actor, articles, record }: Around, entries: Known): Promise<void> {
  const sources = new Map<string, Awaited<ReturnType<typeof addSource>>>()
  for (const source of record.sources) sources.set(source.key, await addSource(site, actor, source))
  for (const { in: where, said, ...all } of record.quotes) {
    for (const { by, words, kind, ...own } of said) {
      const { to = '', occasion = '', checked = '', when = null, source } = { ...all, ...own }
      const speakerId = idOf(entries, by)
      const sourceId = source === undefined ? null : (sources.get(source) ?? null)
      const quote = { kind, to, edtf: when, occasion, checkedAgainst: checked, speakerId, sourceId }
      done(await site.facts.quote(actor, articleIn(articles, where), { words, ...quote }))
    }
  }
}

async function addSource(site: Site, actor: Actor, source: PaperRecord['sources'][number]) {
  const { kind, title, url = null, seen = null } = source
  const fields = { kind, title, url, seenOn: seen, storedHash: null, reason: null, note: '' }
  return done(await site.sources.add(actor, fields)).id
}

async function addStoryline({ site, actor, articles, record }: Around, entries: Known): Promise<void> {
  const { title, summary, articles: members, events } = record.storyline
  const { id } = done(await site.storylines.add(actor, { title, summary, partOf: null }))
  for (const key of members) done(await site.storylines.join(actor, id, { article: articleIn(articles, key) }))
  for (const { in: where, words, title: happened, when, at, status, who } of events) {
    const participants = who.map((each) => {
      const [key = '', as = ''] = each.split(': ')
      return { entryId: idOf(entries, key), as }
    })
    const placeId = at === undefined ? null : idOf(entries, at)
    const event = { words, title: happened, edtf: when, placeId, status, participants }
    const { target } = done(await site.facts.event(actor, articleIn(articles, where), event))
    if (target.kind === 'event') done(await site.storylines.join(actor, id, { event: target.id }))
  }
}

function articleIn(articles: ReadonlyMap<string, Article>, number: string): ArticleId {
  const found = [...articles].find(([key]) => key.startsWith(`${number}-`))
  if (!found) throw new Error(`The demo’s paper has no article ${number}.`)
  return found[1].id
}

function idOf(known: Known, key: string): EntryId {
  const id = known.get(key)
  if (!id) throw new Error(`The demo’s record has no ${key}.`)
  return id
}

function done<Done>(outcome: { done: Done } | { refused: string }): Done {
  if ('refused' in outcome) throw new Error(`The demo's own record was refused: ${outcome.refused}`)
  return outcome.done
}
