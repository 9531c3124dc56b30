import type { Instant } from '../../base/clock.ts'
import type { Path } from '../../base/path.ts'
import type { PlainText } from '../../base/text.ts'
import type { From, Reply, ReplyId, Sender } from '../replies/index.ts'

/** What somebody replies to, and whether they report an error. An answer to a reply quotes no passage. */
export type Aim = {
  answers: ReplyId | null
  block: string | null
  errorReport: Reply['errorReport']
  /** Whether whoever reports an error may be thanked by name in the correction. */
  mayBeThanked?: boolean
}

/** What a reader sends from a form. `trap` is the field that people do not see, `stamp` says when it was rendered. */
export type Sending = Aim & {
  path: Path
  name: PlainText
  email: PlainText
  body: PlainText
  trap: string
  stamp: string
  from: From
}

/** `browser` is the secret this browser is known by from now on; `path` is where the article is now. */
export type Posted = { reply: Reply; path: Path; browser: string | undefined }

/** What was sent, by whom as far as can be told, and when. */
export type Attempt = Sending & { sender: Sender; now: Instant; bodyHash: string }
