import type { Instant } from '../../base/clock.ts'
import { monthOf } from '../../base/dates.ts'
import { done, type Outcome, refused } from '../../base/outcome.ts'
import { type Path, pathOf } from '../../base/path.ts'
import { oneAtATime } from '../../platform/database/serial.ts'
import type { Reading, Writing } from '../../platform/database/tables.ts'
import type { Article, ArticleId, Revision } from './article.ts'
import type { Needs } from './changing.ts'
import { definitionOf } from './kinds/kind.ts'
import { findRevision } from './one-revision.ts'
import { takenPaths } from './redirects/store.ts'
import { canBeAddress, possibleAddresses } from './rules.ts'

type Going = { before: Article; revision: Revision }

/** An article keeps its address unless the slug was changed; an imported one keeps the one it came with. */
async function keptAddress(db: Reading, { before, revision }: Going): Promise<Path | undefined> {
  if (before.path === null) return undefined
  const published = before.publicId && (await findRevision(db, before.publicId))
  return !published || published.content.slug === revision.content.slug ? before.path : undefined
}

export type AddressRefusal = 'address-reserved' | 'address-taken'

/**
 * Whether a page can have the address that its slug asks for: it stands at the top, where one address is meant and no
 * other will do. An article is given the next that is free.
 */
export async function admitAddress(needs: Needs, tx: Writing, going: Going): Promise<Outcome<true, AddressRefusal>> {
  const { content } = going.revision
  if (!definitionOf(content).isUndated || (await keptAddress(tx, going))) return done(true)
  await oneAtATime(tx, 'addresses')
  return pageAddress(needs, tx, { slug: content.slug, id: going.before.id })
}

/** The same, before anything is saved: whether a page that begins now could go out under this slug. */
export async function pageAddress(
  { addresses, settings }: Needs,
  db: Reading,
  { slug, id }: { slug: string; id: ArticleId | null },
): Promise<Outcome<true, AddressRefusal>> {
  const path = pathOf(`/${slug}`)
  if (!path || !canBeAddress(addresses, path)) return refused('address-reserved')
  const { sections } = await settings.site()
  // Somebody who types a section's name as an address means the section.
  if (sections.some((section) => section.slug === slug)) return refused('address-taken')
  return (await takenPaths(db, [path], id)).has(path) ? refused('address-taken') : done(true)
}

type Addressing = Going & { publishedAt: Instant }

export async function addressOf(
  needs: Needs,
  tx: Writing,
  { before, revision, publishedAt }: Addressing,
): Promise<Path> {
  const kept = await keptAddress(tx, { before, revision })
  if (kept) return kept
  const { timeZone } = await needs.settings.site()
  await oneAtATime(tx, 'addresses')
  const { slug } = revision.content
  const atTheTop = definitionOf(revision.content).isUndated ? [pathOf(`/${slug}`) ?? []].flat() : []
  const dated = possibleAddresses(monthAt(publishedAt, timeZone), slug, before.id)
  const possible = [...atTheTop, ...dated].filter(needs.addresses.standsAlone)
  const taken = await takenPaths(tx, possible, before.id)
  const free = possible.find((path) => !taken.has(path))
  if (free === undefined) throw new Error('No address can be made for an article.')
  return free
}

/** The year and month at this moment where the paper is. */
function monthAt(moment: Instant, timeZone: string): { year: string; month: string } {
  const [year = '', month = ''] = monthOf(moment, timeZone).split('-')
  return { year, month }
}
