import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { plainLine } from '../../base/text.ts'
import { deviceOf } from '../../platform/web/device.ts'
import type { Web } from '../../platform/web/edge.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on, queryOf } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import { browserCookie, type Replies } from '../replies/index.ts'
import { forReaders } from './known.tsx'
import * as say from './messages/readers.ts'
import type { Reader, Visitor } from './reader.ts'
import { readerRoutes } from './routes.ts'
import { isMailable } from './rules.ts'
import type { Readers } from './service.ts'
import { readerCookie } from './session.ts'
import type { onReaderPage } from './slots.ts'
import { AskPage, ProofPage, SentPage, SpentPage } from './views/proof-pages.tsx'
import { KnownHere, ReaderPageOf } from './views/reader-page.tsx'

type Needs = {
  readers: Readers
  replies: Replies
  parts: readonly NonNullable<(typeof onReaderPage)['filling']>[]
  frame: () => Promise<Frame>
}
type C = Context<Web>

const wantsEmail = say.writeEmail
const email = plainLine({ max: 254, says: wantsEmail })
const proofForm = z.object({ email: email.refine((text) => isMailable(text.toLowerCase()), { error: wantsEmail }) })
const nameForm = z.object({ name: plainLine({ max: 80 }) })

/** What a reader does as themselves: every page here is one person’s. */
export function readerHandlers(needs: Needs) {
  return [...proofHandlers(needs), ...ownHandlers(needs)]
}

function proofHandlers(needs: Needs) {
  const { readers } = needs
  return [
    on(readerRoutes.askProof, async ({ c }) => {
      const sent = await readBody(c, proofForm)
      const frame = await needs.frame()
      if ('problems' in sent) {
        return page(c, <AskPage frame={frame} problem={wantsEmail()} typed={sent.typed.email} />, 422)
      }
      const outcome = await readers.ask(sent.read.email, visitorOf(c))
      if ('refused' in outcome)
        return page(c, <AskPage frame={frame} problem={tooMany()} typed={sent.read.email} />, 429)
      return page(c, <SentPage frame={frame} />)
    }),
    on(readerRoutes.proof, async ({ c, params: { token } }) => {
      const [frame, email] = [await needs.frame(), await readers.addressOf(token)]
      if (email === undefined) return page(c, <SpentPage frame={frame} />, 410)
      return page(c, <ProofPage frame={frame} email={email} token={token} />)
    }),
    on(readerRoutes.prove, async ({ c, params: { token } }) => {
      const knock = { visitor: visitorOf(c), replaces: readerCookie.read(c) }
      const outcome = await readers.prove(token, knock)
      if ('refused' in outcome) {
        const status = outcome.refused === 'too-many-tries' ? 429 : 410
        return page(c, <SpentPage frame={await needs.frame()} />, status)
      }
      readerCookie.keep(c, outcome.done.token)
      return c.redirect(readerRoutes.show.to(), 303)
    }),
  ]
}

const tooMany = say.tooManyLinks

function ownHandlers(needs: Needs) {
  const { readers } = needs
  const known = forReaders(needs)

  return [
    on(
      readerRoutes.show,
      known((c, reader) => show(needs, c, reader)),
    ),
    on(
      readerRoutes.rename,
      known(async (c, reader) => {
        const sent = await readBody(c, nameForm)
        if ('read' in sent) await readers.rename(reader, sent.read.name)
        return c.redirect(readerRoutes.show.to(), 303)
      }),
    ),
    on(readerRoutes.signOut, async ({ c }) => {
      const token = readerCookie.read(c)
      if (token !== undefined) await readers.signOut(token)
      readerCookie.drop(c)
      return c.redirect(readerRoutes.show.to(), 303)
    }),
    on(
      readerRoutes.endSessions,
      known(async (c, reader) => {
        await readers.signOutElsewhere(reader, readerCookie.read(c) ?? '')
        return c.redirect(readerRoutes.show.to(), 303)
      }),
    ),
  ]
}

async function show({ replies, parts, ...needs }: Needs, c: C, reader: Reader): Promise<Response> {
  const { before } = queryOf(c, readerRoutes.show)
  const frame = await needs.frame()
  const shown = {
    page: await replies.ofReader(reader.id, before),
    parts: before === null ? await Promise.all(parts.map((part) => part(reader, frame))) : [],
  }
  return page(c, <ReaderPageOf frame={frame} reader={reader} {...shown} />)
}

/** What this browser calls a reader and where else they are known, on their page. */
export function knownHere({ readers }: Pick<Needs, 'readers'>) {
  return async (reader: Reader, frame: Frame): Promise<Child> => (
    <KnownHere frame={frame} reader={reader} sessions={await readers.sessions(reader)} />
  )
}

function visitorOf(c: C): Visitor {
  const device = deviceOf(c.req.header('user-agent') ?? '')
  return { browser: browserCookie.read(c), device, network: c.get('network') }
}

async function page(c: C, shown: Child, status: 200 | 410 | 422 | 429 = 200): Promise<Response> {
  return c.html(await htmlDocument(shown), status)
}
