import type { Instant } from '../../base/clock.ts'
import type { KeyShape } from '../../base/keyset.ts'
import type { ArticleId, StageName } from '../articles/index.ts'
import type { Item } from '../plan/index.ts'
import type { Schedule } from '../schedules/index.ts'
import type { SectionId } from '../settings/index.ts'
import type { StaffId } from '../staff/index.ts'

/** An article as the newsroom's lists show it: where its draft is, and what readers see. */
export type ListedArticle = {
  id: ArticleId
  headline: string
  stage: StageName
  sectionId: SectionId
  state: PublicState
  path: string | null
  editedAt: Instant
  editedBy: string
  /** Who has it open now. */
  here?: readonly string[] | undefined
  /** When it goes out by itself. */
  due?: Instant | undefined
  /** What is planned of it, as far as anything is. */
  planned?: Planned | undefined
}

/** Who works on it, until when, how long it is to be, and what it needs. */
type Planned = Pick<
  Item,
  'state' | 'dueAt' | 'length' | 'words' | 'priority' | 'legal' | 'pictures' | 'isSensitive' | 'assigned'
> & { names: readonly string[] }

export type PublicState = 'not-public' | 'embargoed' | 'public' | 'public-with-changes' | 'withdrawn'

/** An article, and what is scheduled for it or was. */
export type Clocked = { article: ListedArticle; schedule: Schedule }

/** Which articles a list holds; what is left out is not asked for. */
export type Choice = {
  stages?: readonly StageName[] | undefined
  sections?: readonly SectionId[] | undefined
  madeBy?: StaffId | undefined
  /** Only those that are this person’s own: begun by them, or assigned to them. */
  whose?: StaffId | undefined
  words?: readonly string[] | undefined
  ids?: readonly ArticleId[] | undefined
  /** Only those whose draft readers have not seen. */
  unfinished?: boolean | undefined
  /** Only those that readers can see. */
  isPublic?: boolean | undefined
  /** Only those that this person works on. */
  assignedTo?: StaffId | undefined
  /** Only those that go out by themselves. */
  scheduled?: boolean | undefined
}

/** The orders that the newsroom's articles come in. */
export const articleSorts = { edited: ['moment', 'id'], due: ['moment', 'id'] } as const satisfies Record<
  string,
  KeyShape
>
export type ArticleSort = keyof typeof articleSorts

type Pointers = { isWithdrawn: boolean; publicId: string | null; draftId: string; embargoedUntil: Instant | null }

/** What readers see of an article at this moment. */
export function publicStateOf({ isWithdrawn, publicId, draftId, embargoedUntil }: Pointers, now: Instant): PublicState {
  if (isWithdrawn) return 'withdrawn'
  if (publicId !== null) return publicId === draftId ? 'public' : 'public-with-changes'
  return isHeld({ publicId, embargoedUntil }, now) ? 'embargoed' : 'not-public'
}

/** Whether nobody can publish it yet. */
function isHeld({ publicId, embargoedUntil }: Pick<Pointers, 'publicId' | 'embargoedUntil'>, now: Instant): boolean {
  return publicId === null && embargoedUntil !== null && embargoedUntil > now
}
