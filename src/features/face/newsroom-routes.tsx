import { z } from 'zod'
import { baseOf, readBase } from '../../base/made-from.ts'
import { readBody } from '../../platform/web/forms.ts'
import { on } from '../../platform/web/routes/route.ts'
import { htmlDocument } from '../../ui/html.ts'
import { isHex } from '../../ui/looks/contrast.ts'
import { type LookName, lookNames } from '../../ui/looks/looks.ts'
import { differing } from '../../ui/newsroom/collision.tsx'
import { notAllowed } from '../../ui/newsroom/not-allowed.tsx'
import { saidOf, shownOf, type Texts } from '../settings/index.ts'
import * as say from './messages/newsroom.ts'
import { navigationHandlers } from './navigation-routes.tsx'
import { previewHandlers } from './preview-routes.ts'
import { faceRoutes } from './routes.ts'
import { type Colours, corner, logo, look, palette } from './settings.ts'
import { unreadable } from './sheet.ts'
import { FacePage, type Tried } from './views/face-page.tsx'
import type { C, Needs } from './web.ts'
import { logoRefusals } from './words.ts'

/** How the paper looks, as a publisher decides it. */
export function faceHandlers(needs: Needs) {
  return [
    on(faceRoutes.show, async ({ c, query }) => c.html(await page(c, needs, triedIn(query)))),
    on(faceRoutes.save, ({ c }) => save(c, needs)),
    on(faceRoutes.logo, ({ c }) => putUp(c, needs), { tooLarge: ({ c }) => tooLarge(c, needs) }),
    ...previewHandlers(needs),
    ...navigationHandlers(needs),
  ]
}

type Asked = { look: string; 'has-accent': string; 'colour-accent': string; done?: string | undefined }

/** What is looked at before it is saved. */
function triedIn({ look: name, done, ...sent }: Asked): Tried {
  const found = lookNames.find((each) => each === name)
  if (!found) return { done }
  const colour = sent['has-accent'] === 'on' ? sent['colour-accent'].toLowerCase() : ''
  const accent = isHex(colour) ? colour : ''
  return { look: found, accent, wrong: problemsOf(found, { accent, sections: {} }) }
}

const saved = [look, palette, corner] as const

const faceForm = z.looseObject({
  base: z.string().max(40).default(''),
  look: z.enum(lookNames),
  accent: z.string().max(20).default(''),
  hasAccent: z.literal('on').optional(),
  corner: z.union([z.string(), z.array(z.string())]).optional(),
})

async function save(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, faceForm)
  if ('problems' in form) return c.html(await page(c, needs, { problem: say.pleaseChooseLook() }), 422)
  const { base: sent, look: name, corner: corners = [], ...colours } = form.read
  const wanted = await coloursIn(needs, colours)
  const chosen = [corners].flat()
  const wrong = problemsOf(name, wanted)
  const typed = { look: name, colours: wanted, corner: chosen }
  if (Object.keys(wrong).length > 0) return c.html(await page(c, needs, { ...typed, wrong }), 422)
  const now = await needs.settings.texts()
  const to = [
    [look, name],
    [palette, wanted],
    [corner, corner.field.read.parse(chosen.join(','))],
  ] as const
  const outcome = await needs.face.save(c.get('actor'), to, readBase(sent, shownOf(saved, now)))
  if ('done' in outcome) return c.redirect(faceRoutes.show.to({ done: 'saved' }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  return c.html(await page(c, needs, { ...typed, collided: collidedOf(outcome.now, to) }), 409)
}

type To = readonly (readonly [(typeof saved)[number], unknown])[]

function collidedOf(now: Texts, to: To): Tried['collided'] {
  const yours: Texts = new Map(to.map(([{ name, field }, value]) => [name, field.kept(value as never)]))
  const labels = Object.fromEntries(saved.map((each) => [each.name, each.label()]))
  const fields = differing(labels, { theirs: saidOf(saved, now), yours: saidOf(saved, yours) })
  return { fields, theirs: faceRoutes.show.to() }
}

/** A colour is sent by every picker of colours, so a tick says whether it is meant. */
async function coloursIn({ settings }: Needs, sent: Readonly<Record<string, unknown>>): Promise<Colours> {
  const { sections } = await settings.site()
  const meant = (name: string) => {
    const value = sent[`has-${name}`] === 'on' ? String(sent[`colour-${name}`] ?? '').toLowerCase() : ''
    return isHex(value) ? value : ''
  }
  const each = sections.flatMap(({ id }) => (meant(id) ? [[id, meant(id)] as const] : []))
  return { accent: meant('accent'), sections: Object.fromEntries(each) }
}

/** Which colours cannot be read, each with its contrast and the nearest that can be. */
function problemsOf(name: LookName, { accent, sections }: Colours): NonNullable<Tried['wrong']> {
  const all = [['accent', accent] as const, ...Object.entries(sections)]
  return Object.fromEntries(
    all.flatMap(([of, colour]) => {
      const found = unreadable(name, colour)
      return found ? [[of, found]] : []
    }),
  )
}

const logoForm = z.object({
  base: z.string().max(40).default(''),
  time: z.enum(['day', 'night']),
  act: z.enum(['put-up', 'take-down']),
  file: z.instanceof(File).optional(),
})

async function putUp(c: C, needs: Needs): Promise<Response> {
  const form = await readBody(c, logoForm)
  if ('problems' in form) return c.html(await page(c, needs, { logoProblem: logoRefusals['not-a-picture'] }), 422)
  const { base: sent, time, act, file } = form.read
  const base = readBase(sent, shownOf([logo], await needs.settings.texts()))
  const actor = c.get('actor')
  const outcome =
    act === 'take-down'
      ? await needs.face.takeDown(actor, { time, base })
      : await needs.face.putUp(actor, { time, base, bytes: (await file?.bytes()) ?? new Uint8Array() })
  if ('done' in outcome) return c.redirect(faceRoutes.show.to({ done: act }), 303)
  if (outcome.refused === 'not-allowed') return notAllowed(c, needs)
  if (outcome.refused === 'changed-meanwhile')
    return c.html(await page(c, needs, { logoProblem: say.logoChangedMeanwhile() }), 409)
  return c.html(await page(c, needs, { logoProblem: logoRefusals[outcome.refused] }), 422)
}

async function tooLarge(c: C, needs: Needs): Promise<Response> {
  return c.html(await page(c, needs, { logoProblem: logoRefusals['logo-too-large'] }), 413)
}

async function page(c: C, needs: Needs, tried: Tried): Promise<string> {
  const { settings, face } = needs
  const [{ sections, name }, texts] = await Promise.all([settings.site(), settings.texts()])
  const shown = {
    look: await settings.of(look),
    colours: await settings.of(palette),
    corner: await settings.of(corner),
    logo: (await face.face()).logo,
    bases: { face: baseOf(shownOf(saved, texts)), logo: baseOf(shownOf([logo], texts)) },
  }
  return htmlDocument(
    <FacePage desk={await needs.desk(c)} paper={name} sections={sections} kept={shown} tried={tried} />,
  )
}
