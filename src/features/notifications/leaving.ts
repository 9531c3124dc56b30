import { createHmac, timingSafeEqual } from 'node:crypto'
import { isId } from '../../base/id.ts'
import type { ArticleId } from '../articles/index.ts'
import type { ReaderId } from '../readers/index.ts'
import type { SiteSettings } from '../settings/index.ts'
import { type Choice, choices } from './notice.ts'

/** What somebody is mailed: one of the choices, or the daily digest of a thread. */
export type Subscription = { readerId: ReaderId } & ({ choice: Choice } | { articleId: ArticleId })

export type Leaving = ReturnType<typeof createLeaving>

/** Tokens that end one kind of mail for one reader, without a cookie and for as long as the mail is kept. */
export function createLeaving({ settings }: { settings: SiteSettings }) {
  return {
    async tokenFor(subscription: Subscription): Promise<string> {
      const what = 'choice' in subscription ? subscription.choice : subscription.articleId
      const words = `${subscription.readerId}.${what}`
      const { secret } = await settings.secret('mail-leaving')
      return `${words}.${signatureOf(secret, words)}`
    },
    /** `undefined` for a token that is not ours, or was changed. */
    async read(token: string): Promise<Subscription | undefined> {
      const [readerId = '', what = '', signed = '', ...more] = token.split('.')
      if (more.length > 0 || !isId(readerId)) return undefined
      const secret = await settings.knownSecret('mail-leaving')
      if (secret === undefined) return undefined
      const [given, expected] = [Buffer.from(signed), Buffer.from(signatureOf(secret, `${readerId}.${what}`))]
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
      const choice = choices.find((each) => each === what)
      const named = choice ? { choice } : { articleId: what as ArticleId }
      return { readerId: readerId as ReaderId, ...named }
    },
  }
}

function signatureOf(secret: string, words: string): string {
  return createHmac('sha256', secret).update(words).digest('base64url')
}
