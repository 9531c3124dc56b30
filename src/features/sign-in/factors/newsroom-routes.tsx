import type { Context } from 'hono'
import { z } from 'zod'
import { plainLine } from '../../../base/text.ts'
import { readBody } from '../../../platform/web/forms.ts'
import { on } from '../../../platform/web/routes/route.ts'
import { htmlDocument } from '../../../ui/html.ts'
import type { NewsroomWeb } from '../../staff/index.ts'
import type { DeskOf } from '../desk.ts'
import * as say from '../messages/newsroom.ts'
import { factorRoutes } from '../routes.ts'
import { AppPage, CodesPage } from '../views/app-page.tsx'
import { FactorsPage } from '../views/factors-page.tsx'
import type { FactorRefusal } from './factor.ts'
import type { FactorService } from './service.ts'

type C = Context<NewsroomWeb>
type Needs = { factors: FactorService; desk: DeskOf }

const codeForm = z.object({ code: z.string().max(100) })
const passkeyForm = z.object({
  name: plainLine({ max: 60, says: say.pleaseNameThePasskey }),
  passkey: z.string().max(50_000).default(''),
})

/** One's own second factors. Whoever comes here has just shown who they are. */
export function factorHandlers(needs: Needs) {
  const { factors } = needs
  return [
    on(factorRoutes.show, async ({ c, query }) => c.html(await page(c, needs, { done: query.done }))),
    on(factorRoutes.beginApp, async ({ c }) => {
      await factors.beginApp(c.get('actor'))
      return showApp(c, needs)
    }),
    on(factorRoutes.confirmApp, ({ c }) => confirmApp(c, needs)),
    on(factorRoutes.removeApp, async ({ c }) => {
      await factors.removeApp(c.get('actor'))
      return c.redirect(factorRoutes.show.to({ done: 'app-removed' }), 303)
    }),
    on(factorRoutes.makeCodes, async ({ c }) => showCodes(c, needs, await factors.makeCodes(c.get('actor')))),
    on(factorRoutes.askPasskey, async ({ c }) => {
      const question = await factors.askToMakePasskey(c.get('actor'))
      return question ? c.json(question) : c.json({ problem: 'no-passkeys' }, 409)
    }),
    on(factorRoutes.addPasskey, ({ c }) => addPasskey(c, needs)),
    on(factorRoutes.removePasskey, async ({ c, params }) => {
      await factors.removePasskey(c.get('actor'), params.passkey)
      return c.redirect(factorRoutes.show.to({ done: 'passkey-removed' }), 303)
    }),
  ]
}

async function showApp(c: C, needs: Needs, refusal?: FactorRefusal): Promise<Response> {
  const pending = await needs.factors.pendingApp(c.get('actor'))
  if (!pending) return c.redirect(factorRoutes.show.to(), 303)
  const view = <AppPage desk={await needs.desk(c)} pending={pending} refusal={refusal} />
  return c.html(await htmlDocument(view), refusal ? 422 : 200)
}

async function confirmApp(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, codeForm)
  if ('problems' in form) return showApp(c, needs, 'code-wrong')
  const outcome = await needs.factors.confirmApp(c.get('actor'), form.read.code)
  if ('refused' in outcome) return showApp(c, needs, outcome.refused)
  return afterAdding(c, needs, { codes: outcome.done.codes, done: 'app' })
}

async function addPasskey(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, passkeyForm)
  if ('problems' in form) return c.html(await page(c, needs, { problem: Object.values(form.problems)[0] }), 422)
  const { name, passkey: answer } = form.read
  const outcome = await needs.factors.addPasskey(c.get('actor'), { name, answer })
  if ('refused' in outcome) return c.html(await page(c, needs, { refusal: outcome.refused, name }), 422)
  return afterAdding(c, needs, { codes: outcome.done.codes, done: 'passkey' })
}

type Added = { codes: string[] | undefined; done: string }

async function afterAdding(c: C, needs: Needs, { codes, done }: Added): Promise<Response> {
  return codes ? showCodes(c, needs, codes) : c.redirect(factorRoutes.show.to({ done }), 303)
}

/** Shown in this answer and nowhere else; only their hashes are kept. */
async function showCodes(c: C, { desk }: Needs, codes: readonly string[]): Promise<Response> {
  return c.html(await htmlDocument(<CodesPage desk={await desk(c)} codes={codes} />))
}

type Tried = { done?: string | undefined; problem?: string | undefined; refusal?: FactorRefusal; name?: string }

async function page(c: C, { factors, desk }: Needs, tried: Tried): Promise<string> {
  const has = await factors.of(c.get('actor').id)
  return htmlDocument(<FactorsPage desk={await desk(c)} has={has} takesPasskeys={factors.takesPasskeys()} {...tried} />)
}
