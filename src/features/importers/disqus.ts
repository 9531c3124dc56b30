import { parseInstant } from '../../base/clock.ts'
import type { ArticleId } from '../articles/index.ts'
import type { Status } from '../replies/index.ts'
import type { Actor } from '../staff/index.ts'
import { type Account, createAccount } from './account.ts'
import { type Comment, createBringer } from './bring.ts'
import { type Destination, intoTheSite, type Needs, onTrial } from './destination.ts'
import { commentText } from './html-text.ts'
import type { Moving } from './wordpress.ts'
import { childOf, type Element, elementsOf, textIn } from './xml/elements.ts'

type Moved = { account: Account; found: string }

const places = new Set(['disqus/thread', 'disqus/post'])

/** Brings the comments of a Disqus export in as replies. The whole file is read once before anything is kept. */
export async function importDisqus(needs: Needs, actor: Actor, { file, isTrial = false }: Moving): Promise<Moved> {
  const account = createAccount()
  const destination = isTrial ? onTrial(needs) : intoTheSite(needs, actor)
  const threads = await threadsOf(destination, account, file)
  const bringer = createBringer({ destination, clock: needs.clock }, account)
  for await (const element of elementsOf(file, places)) {
    if (element.name === 'post') await bringer.take(commentOf(element, threads))
  }
  await bringer.end()
  const found = [...threads.values()].filter((id) => id !== '').length
  return { account, found: `${found} of ${threads.size} threads belong to an article here.` }
}

type Threads = Map<string, ArticleId | ''>

async function threadsOf(destination: Destination, account: Account, file: string): Promise<Threads> {
  const threads: Threads = new Map()
  for await (const element of elementsOf(file, places)) {
    if (element.name !== 'thread') continue
    const named = [textIn(element, 'link'), textIn(element, 'id')]
    const articleId = element.problem === null ? await destination.articleAt(named) : undefined
    threads.set(idOf(element), articleId ?? '')
    if (!articleId) account.note(element.line, `thread ${idOf(element)}`, notHere(element, named))
  }
  return threads
}

function notHere({ problem }: Element, named: string[]): string {
  return `belongs to no article: ${problem ?? `none is at ${named.find((each) => each !== '') ?? 'no address'}`}`
}

function commentOf(post: Element, threads: Threads): Comment {
  const author = childOf(post, 'author')
  const parent = childOf(post, 'parent')
  const thread = childOf(post, 'thread')
  const { body, problem } = commentText(textIn(post, 'message'))
  return {
    key: `disqus:${idOf(post)}`,
    parent: parent ? `disqus:${idOf(parent)}` : null,
    line: post.line,
    articleId: (thread && threads.get(idOf(thread))) ?? '',
    name: author ? textIn(author, 'name') || textIn(author, 'username') : '',
    email: author ? textIn(author, 'email') : '',
    body,
    postedAt: parseInstant(textIn(post, 'createdAt')),
    status: statusOf(post),
    problem: post.problem ?? (idOf(post) === '' ? 'it has no id' : problem),
  }
}

function idOf({ attributes }: Element): string {
  return (attributes.get('dsq:id') ?? '').trim().slice(0, 100)
}

/** Who deleted it is not told there: hidden, it shows to nobody and nothing is lost. */
function statusOf(post: Element): Status {
  if (textIn(post, 'isSpam') === 'true') return 'spam'
  return textIn(post, 'isDeleted') === 'true' ? 'hidden' : 'published'
}
