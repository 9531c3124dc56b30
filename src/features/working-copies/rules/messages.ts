/** What an open page and the newsroom say to each other while a text is written together. Bytes are base64. */
export type FromPage =
  /** What the page has already, by the state vector of its document, and of which epoch. */
  | { is: 'hello'; schema: number; vector: string }
  | { is: 'change'; number: number; epoch: string; bytes: string }
  /** Where its writer is; `null` when they have gone. */
  | { is: 'here'; client: number; clock: number; state: Place | null }

type Place = { cursor: unknown; block: string | null }
/** A writer as others see them; the newsroom says who they are, not the page. */
export type Seen = Place & { user: { name: string; colour: number } }

export type ToPage =
  /** All that the page has not, and what the newsroom has. */
  | { is: 'welcome'; epoch: string; bytes: string; vector: string; base: string }
  /** The change with this number is kept for good. */
  | { is: 'kept'; number: number }
  | { is: 'change'; bytes: string }
  | { is: 'here'; client: number; clock: number; state: Seen | null }
  | { is: 'refused'; why: Refusal; number?: number }
  /** A revision was cut from what is written here. */
  | { is: 'cut'; id: string; number: number }
  | { is: 'not-cut'; says: string }

export type Refusal =
  /** The page was opened before an update of Stet. */
  | 'older-schema'
  | 'malformed'
  | 'too-long'
  /** It rests on what is not here: the page has to say hello again. */
  | 'out-of-step'
  /** The copy was made anew: what the page has beyond it is merged by blocks. */
  | 'made-anew'
  | 'not-allowed'
  /** It could not be kept just now. */
  | 'troubled'

/** Why a connection is ended, as its code says it (RFC 6455, 7.4.2). */
export const endings = {
  stopping: 1012,
  'signed-out': 4401,
  'not-allowed': 4403,
  gone: 4404,
  'too-fast': 4429,
  'too-many': 4430,
  malformed: 4400,
} as const
export type Ending = keyof typeof endings
