import { home, type Path } from '../base/path.ts'
import { clean } from '../base/text.ts'
import { type aSite, doneOrFault } from './site.ts'

type Site = Pick<Awaited<ReturnType<typeof aSite>>, 'replyIntake'>
type Posting = Parameters<Site['replyIntake']['post']>[0]

const network = '203.0.113.7'

/** What a reader sends by the form below an article; state only what matters. */
function aForm(path: string | null, { body, name = 'Mina', ...given }: Sent): Posting {
  const email = given.email ?? `${name.toLowerCase()}@reader.example`
  const from = { browser: undefined, network: given.network ?? network, agent: 'a browser' }
  const about = { path: (path ?? home) as Path, answers: null, block: null, errorReport: null }
  return { ...about, name: clean(name), email: clean(email), body: clean(body), trap: '', stamp: '', from }
}

type Sent = { body: string; name?: string; email?: string; network?: string }

/** A reply that came in by the form, with the secret of the browser it came from. */
export async function postedReply(site: Site, path: string | null, sent: Sent) {
  const { reply, browser } = doneOrFault(await site.replyIntake.post(aForm(path, sent)))
  return { ...reply, browser: browser ?? '' }
}
