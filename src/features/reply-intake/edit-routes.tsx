import type { Context } from 'hono'
import type { Clock } from '../../base/clock.ts'
import type { Path } from '../../base/path.ts'
import { clean } from '../../base/text.ts'
import type { Web } from '../../platform/web/edge.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { PublicArticle } from '../articles/index.ts'
import {
  type OwnAt as At,
  editUntil,
  fromOf,
  ownAt,
  type Replies,
  type Reply,
  type ReplyId,
  type WhoReads,
} from '../replies/index.ts'
import { ownReplyRoutes, replyAnchor, replyRoutes } from '../replies/routes.ts'
import { editForm } from './form.ts'
import { intakeRoutes } from './routes.ts'
import type { EditRefusal } from './rules.ts'
import type { ReplyIntake } from './service.ts'
import { EditPage } from './views/edit.tsx'

type C = Context<Web>
type Needs = {
  replies: Replies
  replyIntake: ReplyIntake
  clock: Clock
  frame: () => Promise<Frame>
  reader: WhoReads
}
type Asked = { c: C; params: { article: Path; id: ReplyId } }
type OwnAct = (needs: Needs, c: C, at: At) => Promise<Response | undefined>

/** The form with which writers change words of their own, and what it is sent to. */
export function editHandlers(needs: Needs) {
  const at =
    (act: OwnAct) =>
    async ({ c, params: { article: path, id } }: Asked) => {
      const article = await needs.replies.articleAt(path)
      return article && act(needs, c, { id, article })
    }
  return [on(intakeRoutes.edit, at(showEdit)), on(intakeRoutes.change, at(receiveEdit))]
}

type Retry = At & {
  body?: string
  refused?: EditRefusal | undefined
  says?: string | undefined
  problem?: string | undefined
}

async function showEdit(needs: Needs, c: C, { body, refused, says, problem, ...at }: Retry) {
  const found = await ownAt(needs, c, at)
  if (!found) return undefined
  const until = editUntil(needs, found.reply, at.article)
  const shown = refused ?? (until === undefined ? 'too-late-to-edit' : undefined)
  const about = { path: at.article.path, headline: at.article.content.headline }
  const form = { id: at.id, body: body ?? found.reply.body, until, refused: shown, says, problem }
  const status = shown || problem ? 422 : 200
  return c.html(await htmlDocument(<EditPage frame={await needs.frame()} about={about} {...form} />), status)
}

async function receiveEdit(needs: Needs, c: C, at: At) {
  if (!(await ownAt(needs, c, at))) return undefined
  const sent = await readBody(c, editForm)
  if ('problems' in sent) {
    return showEdit(needs, c, { ...at, body: clean(sent.typed.body ?? ''), problem: sent.problems.body })
  }
  const { body } = sent.read
  const outcome = await needs.replyIntake.edit({ id: at.id, from: await fromOf(c, needs.reader), body })
  if ('refused' in outcome) return showEdit(needs, c, { ...at, body, ...outcome })
  return c.redirect(whereIs(outcome.done, at.article), 303)
}

function whereIs({ status, id }: Reply, { path }: PublicArticle): string {
  return status === 'published'
    ? replyRoutes.one.to({ article: path, id }) + replyAnchor(id)
    : ownReplyRoutes.sent.to({ article: path, id })
}
