import { dayOf } from '../../../base/dates.ts'
import type { Id } from '../../../base/id.ts'
import { done, type Outcome, refused } from '../../../base/outcome.ts'
import type { Reading } from '../../../platform/database/tables.ts'
import type { SectionId } from '../../settings/index.ts'
import { type Actor, doerOf, may, nameOfDoer } from '../../staff/index.ts'
import { nameOfRights, whileHeld } from '../changing.ts'
import { pictureOverruled } from '../events.ts'
import type { Needs } from '../needs.ts'
import { overruleRights } from '../permissions.ts'
import type { KeptPicture, PictureId } from '../picture.ts'
import { type Allowance, type Forbidden, forbidden } from '../rules.ts'
import { keptByIds } from '../store.ts'
import { seenElsewhere, usesOfArticle } from '../uses/store.ts'
import type { Use } from '../uses/use.ts'
import { insertOverruling, type Overruling, overrulingsOf } from './store.ts'

/** A picture as an article is asked about it. */
export type AskedPicture = Pick<KeptPicture, 'id' | 'alt' | 'credit' | 'isDecorative'> & { forbids: Forbidden[] }
/** Pictures of one article, which stands in this section; it has no id before it is saved. */
export type Asking = { pictures: readonly string[]; articleId: string | null; section: SectionId }

/** What each of these may not do in this article today; of what is not kept there is nothing. */
export async function askRights(needs: Needs, db: Reading, asking: Asking): Promise<AskedPicture[]> {
  const { pictures: ids, articleId, section } = asking
  const pictures = await keptByIds(db, ids)
  if (pictures.length === 0) return []
  const { timeZone } = await needs.settings.site()
  const day = dayOf(needs.clock.now(), timeZone)
  const elsewhere = await seenElsewhere(db, onceOnly(pictures), articleId)
  const overrulings = articleId === null ? [] : await overrulingsOf(db, ids, articleId)
  const asked: AskedPicture[] = []
  for (const picture of pictures) {
    const allowed = await allowanceOf(needs, db, { picture, overrulings })
    const use = { section, day, isElsewhere: elsewhere.has(picture.id), allowed }
    const { id, alt, credit, isDecorative } = picture
    asked.push({ id, alt, credit, isDecorative, forbids: forbidden(picture, use) })
  }
  return asked
}

function onceOnly(pictures: readonly KeptPicture[]): string[] {
  return pictures.flatMap(({ id, isOnce }) => (isOnce ? id : []))
}

type Allowing = { picture: KeptPicture; overrulings: readonly Overruling[] }

/** The newest word of a picture editor counts, as long as the rights are those it was said of. */
async function allowanceOf(needs: Needs, db: Reading, { picture, overrulings }: Allowing): Promise<Allowance | null> {
  const newest = overrulings.findLast(({ pictureId }) => pictureId === picture.id)
  if (!newest || newest.ofRights !== nameOfRights(picture)) return null
  const within = { byId: (id: Overruling['by']) => needs.newsroom.byId(id, db) }
  return { by: await nameOfDoer(within, doerOf({ id: newest.by })), because: newest.because }
}

export type OverruleRefusal =
  | 'not-allowed'
  | 'no-such-picture'
  | 'reason-missing'
  | 'not-used-there'
  | 'picture-withdrawn'

type Overrule = { id: PictureId; articleId: Id<'article'>; because: string; base?: string | undefined }

/** Lets it stand in one article, with the reason, as long as its rights are what they are. */
export async function overrule(
  needs: Needs,
  actor: Actor,
  { id, articleId, because, base }: Overrule,
): Promise<Outcome<Overruling, OverruleRefusal> | { refused: 'changed-meanwhile'; now: KeptPicture }> {
  return whileHeld(needs, id, async (tx, picture) => {
    const ofRights = nameOfRights(picture)
    const admitted = admitOverruling(actor, picture, because)
    if ('refused' in admitted) return admitted
    // What was forbidden on the page may be forbidden for another reason now.
    if (base !== undefined && base !== ofRights) return { refused: 'changed-meanwhile', now: picture } as const
    const uses = await usesOfArticle(tx, articleId)
    if (!uses.some(({ pictureId }) => pictureId === id)) return refused('not-used-there')
    const made = { id: needs.ids.next<'picture-overruling'>('picture-overruling'), at: needs.clock.now(), by: actor.id }
    const overruling = { ...made, pictureId: id, articleId, because: because.trim(), ofRights }
    await insertOverruling(tx, overruling)
    needs.events.record(tx, pictureOverruled, {
      ...{ actor: doerOf(actor), subject: `picture:${id}` as const, payload: { pictureId: id, articleId } },
    })
    return done(overruling)
  })
}

function admitOverruling(actor: Actor, { withdrawal }: KeptPicture, because: string): Outcome<true, OverruleRefusal> {
  if (!may(actor, overruleRights)) return refused('not-allowed')
  if (withdrawal) return refused('picture-withdrawn')
  return because.trim() === '' ? refused('reason-missing') : done(true)
}

export type OverrulingShown = Overruling & { who: string; holds: boolean }
export type Judged<Some extends Use> = Some & { forbids: Forbidden[] }

/** The same of one picture in every article it stands in, with everything that was ever overruled of it. */
export async function judgeUses<Some extends Use>(
  needs: Needs,
  picture: KeptPicture,
  uses: readonly Some[],
): Promise<{ uses: Judged<Some>[]; overrulings: OverrulingShown[] }> {
  const db = needs.database.read
  const { timeZone } = await needs.settings.site()
  const day = dayOf(needs.clock.now(), timeZone)
  const rights = nameOfRights(picture)
  const overrulings: OverrulingShown[] = []
  for (const each of await overrulingsOf(db, [picture.id])) {
    const who = await nameOfDoer(needs.newsroom, doerOf({ id: each.by }))
    overrulings.push({ ...each, who, holds: each.ofRights === rights })
  }
  const seen = uses.filter(({ wasPublic }) => wasPublic)
  const judged = uses.map((use) => {
    const { articleId, section } = use
    const isElsewhere = seen.some((other) => other.articleId !== articleId)
    const newest = overrulings.findLast((each) => each.articleId === articleId)
    const allowed = newest?.holds ? { by: newest.who, because: newest.because } : null
    const isNow = use.inDraft || use.isPublic
    return { ...use, forbids: isNow ? forbidden(picture, { section, day, isElsewhere, allowed }) : [] }
  })
  return { uses: judged, overrulings }
}
