import { z } from 'zod'
import { type Instant, instantOf } from '../../base/clock.ts'
import { wallClock } from '../../base/dates.ts'
import { readBase } from '../../base/made-from.ts'
import { said } from '../../base/messages.ts'
import { plainText } from '../../base/text.ts'
import { readBody } from '../../platform/web/forms.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import { type PublicationSettings, publicationSettingsOf } from '../articles/index.ts'
import * as say from './messages/newsroom.ts'
import type { C, Needs, Opened } from './open.tsx'
import { done, publishingPage } from './publishing-panel.tsx'
import { writingRoutes } from './routes.ts'
import { momentAt } from './rules.ts'
import { publicationSettingsRefusals } from './words.ts'

const settingsForm = z.object({
  repliesOpen: z.literal('yes').optional(),
  embargoedUntil: z.string().trim().max(60).default(''),
  preventedBecause: plainText({ max: 300, min: 0 }).catch('' as never),
  base: z.string().max(40).default(''),
})

export async function setPublicationSettings(c: C, needs: Needs, opened: Opened): Promise<Response> {
  const form = await readBody(c, settingsForm)
  if ('problems' in form) return c.notFound()
  const { timeZone } = await needs.settings.site()
  const moment = momentAt(form.read.embargoedUntil, timeZone)
  if (form.read.embargoedUntil !== '' && moment === undefined) {
    const problem = say.pleaseGiveEndOfEmbargo({ timeZone })
    const embargoTyped = form.read.embargoedUntil
    return c.html(await publishingPage(c, needs, { ...opened, problem, embargoTyped }), 422)
  }
  const base = readBase(form.read.base, publicationSettingsOf(opened.article))
  const embargoedUntil: Instant | null = moment === undefined ? null : instantOf(moment)
  const repliesOpen = form.read.repliesOpen === 'yes'
  const settings = { repliesOpen, embargoedUntil, preventedBecause: form.read.preventedBecause || null }
  const outcome = await needs.articles.setPublicationSettings(opened.actor, {
    articleId: opened.article.id,
    ...settings,
    base,
  })
  if ('refused' in outcome && outcome.refused === 'changed-meanwhile') {
    const fields = differing(settingLabels, {
      theirs: inWords(outcome.now, timeZone),
      yours: inWords(settings, timeZone),
    })
    const collided = { fields, theirs: writingRoutes.publishing.to({ id: opened.article.id }) }
    return c.html(await publishingPage(c, needs, { ...opened, collided, settings }), 409)
  }
  if ('done' in outcome) return done(c, opened, 'settings')
  return c.html(
    await publishingPage(c, needs, { ...opened, problem: publicationSettingsRefusals[outcome.refused] }),
    422,
  )
}

const settingLabels = said({
  repliesOpen: say.readersMayReply,
  embargoedUntil: say.embargoUntil,
  preventedBecause: say.preventedBecause,
})

function inWords({ repliesOpen, embargoedUntil, preventedBecause }: PublicationSettings, timeZone: string) {
  const until = embargoedUntil === null ? 'none' : wallClock(embargoedUntil, timeZone).replace('T', ' ')
  return { repliesOpen: repliesOpen ? 'yes' : 'no', embargoedUntil: until, preventedBecause: preventedBecause ?? '' }
}
