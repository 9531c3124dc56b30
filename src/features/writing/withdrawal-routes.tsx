import { z } from 'zod'
import { idOf } from '../../base/id.ts'
import { plainText } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { htmlDocument } from '../../ui/html.ts'
import { noMoment, readMoment, type TypedMoment, whenFields } from './clock/moment.ts'
import { eitherWay } from './clock/words.ts'
import type { C, Needs, Opened } from './open.tsx'
import { done } from './publishing-panel.tsx'
import { writingRoutes } from './routes.ts'
import { WithdrawalPage } from './views/withdrawal-page.tsx'
import { withdrawRefusals } from './words.ts'

/** Asks once, and says what will happen. */
export async function askToWithdraw(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const { article } = opened
  if (article.publicId === null || article.withdrawal)
    return c.redirect(writingRoutes.publishing.to({ id: article.id }), 303)
  return c.html(await withdrawalPage(c, needs, { ...opened, because: '', moment: noMoment, problem: undefined }))
}

type Asking = Opened & { because: string; moment: TypedMoment; problem: string | undefined }

async function withdrawalPage(c: C, needs: Needs, { article, draft, ...asking }: Asking): Promise<string> {
  const { withdraw: planned } = await needs.schedules.of(article.id)
  const waiting = planned?.state === 'waiting' ? planned.id : undefined
  const { because, moment, problem } = asking
  const shown = { article, draft, because, moment, problem, waiting }
  return htmlDocument(<WithdrawalPage desk={await needs.desk(c)} {...shown} />)
}

const withdrawForm = z.object({ because: plainText({ max: 1000, min: 0 }), ...whenFields })

/** Now, or at a moment. */
export async function withdraw(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, withdrawForm)
  const asked = { ...opened, moment: noMoment }
  if ('problems' in form) {
    const [because = '', problem] = [form.typed.because, form.problems.because]
    return c.html(await withdrawalPage(c, needs, { ...asked, because, problem }), 422)
  }
  const { because, when, schedule } = form.read
  const read = readMoment(form.read, (await needs.settings.site()).timeZone)
  const typed = { ...opened, because, moment: { when, moment: form.read.moment, isTwice: 'isTwice' in read } }
  if ('problem' in read) return c.html(await withdrawalPage(c, needs, { ...typed, problem: read.problem }), 422)
  const named = { articleId: opened.article.id, because }
  const base = idOf('schedule').safeParse(schedule).data ?? null
  const outcome = read.at
    ? await needs.schedules.setWithdrawal(opened.actor, { ...named, at: read.at, base })
    : await needs.articles.withdraw(opened.actor, named)
  if ('done' in outcome) return done(c, opened, read.at ? 'scheduled' : 'withdrawn')
  return c.html(
    await withdrawalPage(c, needs, { ...typed, problem: eitherWay(withdrawRefusals, outcome.refused) }),
    422,
  )
}
