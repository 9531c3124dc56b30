import type { Child } from 'hono/jsx'
import { slot } from '../../assembly/slots.ts'
import type { Article, ArticleId, Revision } from '../articles/index.ts'
import type { Actor } from '../staff/index.ts'

export type Opened = { article: Article; draft: Revision }
type Beside = { opened: Opened; actor: Actor; on: 'page' | 'panel' }
/** What a request says was done just now. */
type Done = { count: string; at: string; undone: string }

/** What a program thinks an article says, where the newsroom sees what it does say. */
export type Suggesting = {
  shown(asked: Beside): Promise<Child>
  notice(articleId: ArticleId, done: Done, back: 'record' | 'writing'): Child | undefined
}
export const suggesting = slot<Suggesting>('facts.suggesting')
