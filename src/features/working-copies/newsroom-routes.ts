import type { Context } from 'hono'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { type Article, type Body, bodyShape } from '../articles/index.ts'
import { gated } from '../sign-in/index.ts'
import type { NewsroomWeb } from '../staff/index.ts'
import * as say from './messages/newsroom.ts'
import { workingCopyRoutes } from './routes.ts'
import { endings } from './rules/messages.ts'
import type { WorkingCopies } from './service.ts'

type C = Context<NewsroomWeb>
type Needs = { workingCopies: WorkingCopies }

export function workingCopyHandlers(needs: Needs) {
  return [
    on(workingCopyRoutes.open, ({ c, target }) => open(needs, c, target.article)),
    on(workingCopyRoutes.exchange, ({ c, target }) => exchange(needs, c, target.article)),
    on(workingCopyRoutes.bring, ({ c, target }) => bring(needs, c, target.article)),
  ]
}

function open({ workingCopies }: Needs, c: C, article: Article): Response {
  const upgrade = c.env?.upgrade
  if (!upgrade) return c.text(say.openThisInTheEditor(), 426, { upgrade: 'websocket' })
  const session = gated(c).get('session').id
  return upgrade((socket) => {
    const opened = workingCopies.open({
      articleId: article.id,
      session,
      tell: (message) => socket.say(JSON.stringify(message)),
      end: (why) => socket.end(endings[why], why),
    })
    if (!('refused' in opened)) return opened
    socket.end(endings[opened.refused], opened.refused)
    return { hear: async () => undefined, gone: () => undefined }
  })
}

/** One request is a connection that opens, says all it has to say, and is gone. */
async function exchange({ workingCopies }: Needs, c: C, article: Article): Promise<Response> {
  const sent = await readBody(c, workingCopyRoutes.exchange.body)
  if (!('read' in sent)) return c.json({ problem: 'unreadable' }, 400)
  const said: object[] = []
  const opened = workingCopies.open({
    articleId: article.id,
    session: gated(c).get('session').id,
    tell: (message) => said.push(message),
    end: (why) => said.push({ is: 'ended', code: endings[why] }),
  })
  if ('refused' in opened) return c.json({ said: [{ is: 'ended', code: endings[opened.refused] }] })
  for (const message of sent.read.said) await opened.hear(JSON.stringify(message))
  opened.gone()
  return c.json({ said })
}

async function bring({ workingCopies }: Needs, c: C, article: Article): Promise<Response> {
  const sent = await readBody(c, workingCopyRoutes.bring.body)
  const body = 'read' in sent ? bodyShape.safeParse(sent.read.shared.body).data : undefined
  if (!('read' in sent) || !body) return c.json({ problem: 'unreadable' }, 422)
  const { base, shared } = sent.read
  const brought = { articleId: article.id, base, shared: { ...shared, body: body as Body } }
  const outcome = await workingCopies.bring(c.get('actor'), brought)
  if ('done' in outcome) return c.json(outcome.done)
  return c.json({ problem: outcome.refused }, outcome.refused === 'not-allowed' ? 403 : 409)
}
