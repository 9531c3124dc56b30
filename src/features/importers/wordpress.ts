import { cleanLine } from '../../base/text.ts'
import { type ArticleId, blockIds } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'
import { type Account, createAccount, summed } from './account.ts'
import { addressOf } from './article-at.ts'
import { createBringer } from './bring.ts'
import { type Destination, intoTheSite, type Needs, onTrial } from './destination.ts'
import { commentOf } from './wordpress/comments.ts'
import { type Item, itemOf, publishedAt } from './wordpress/items.ts'
import { type Element, elementsOf, textIn } from './xml/elements.ts'

export type Moving = { file: string; isTrial?: boolean; override?: string | undefined }
type Moved = { account: Account; found: string }

const places = new Set(['rss/channel/wp:author', 'rss/channel/item', 'rss/channel/item/wp:comment'])
const elsewhere = 'It was public elsewhere before it came here.'

/**
 * Brings the published posts of a WordPress export in as articles at the paths they had, and their comments as replies.
 * The file is read three times: whole, before anything is kept; for its articles; for its comments.
 */
export async function importWordpress(needs: Needs, actor: Actor, moving: Moving): Promise<Moved> {
  const { file, isTrial = false } = moving
  const [articles, comments] = [createAccount(), createAccount()]
  const destination = isTrial ? onTrial(needs) : intoTheSite(needs, actor)
  const bringer = createBringer({ destination, clock: needs.clock }, comments)
  const names = await namesIn(file)
  const nextId = blockIds(() => needs.ids.next('block'))
  for await (const element of elementsOf(file, places)) {
    if (element.name !== 'item') continue
    const item = itemOf(element, { nextId, names, now: needs.clock.now() })
    await bringItem(item, { destination, account: articles, line: element.line, override: moving.override })
  }
  for await (const element of elementsOf(file, places)) {
    if (element.name !== 'wp:comment') continue
    await bringer.take(commentOf(element, await articleOf(element, destination)))
  }
  await bringer.end()
  return { account: summed(articles, comments), found: `${said('Articles', articles)} ${said('Replies', comments)}` }
}

/** Who a login belongs to; read first, and with it whether the whole file can be read. */
async function namesIn(file: string): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for await (const element of elementsOf(file, places)) {
    if (element.name !== 'wp:author') continue
    const name = cleanLine(textIn(element, 'wp:author_display_name'))
    if (name !== '') names.set(textIn(element, 'wp:author_login'), name)
  }
  return names
}

type Bringing = { destination: Destination; account: Account; line: number; override: string | undefined }

async function bringItem(item: Item, { destination, account, line, override = elsewhere }: Bringing): Promise<void> {
  const { what, link } = item
  const since = item.is === 'article' ? item.moved.since : undefined
  if (await destination.articleAt([link], since)) {
    account.counts.here += 1
    return
  }
  if (item.is === 'left') return account.skip(line, what, item.why)
  const outcome = await destination.bringArticle({ ...item.moved, override })
  if ('refused' in outcome) return account.skip(line, what, refusals[outcome.refused] ?? outcome.refused)
  account.counts.brought += 1
  for (const why of item.told) account.note(line, what, why)
  const { from } = item.moved
  if (!destination.keepsAddress(from) && !from.startsWith('/?p='))
    account.note(line, what, 'could not keep its address, which a page of this site has')
}

const refusals: Record<string, string> = { 'address-taken': 'another article has its address here' }

const known = new WeakMap<Element, Promise<ArticleId | undefined>>()

/** Asked once for all comments of an item. */
function articleOf({ parent: item }: Element, destination: Destination): Promise<ArticleId | undefined> {
  if (!item || addressOf(textIn(item, 'link')) === undefined) return Promise.resolve(undefined)
  const found = known.get(item) ?? destination.articleAt([textIn(item, 'link')], publishedAt(item))
  known.set(item, found)
  return found
}

function said(what: string, { counts }: Account): string {
  return `${what}: ${counts.brought} brought in, ${counts.here} already here, ${counts.skipped} skipped.`
}
