import { z } from 'zod'
import { data, line, oneOf, someOf } from '../../assembly/fields.ts'
import { type Group, setting } from '../../assembly/setting.ts'
import { said } from '../../base/messages.ts'
import { plainLine } from '../../base/text.ts'
import { isHex } from '../../ui/looks/contrast.ts'
import { type LookName, lookNames } from '../../ui/looks/looks.ts'
import * as say from './messages/newsroom.ts'
import { changeFace } from './permissions.ts'
import { faceRoutes } from './routes.ts'

/** How the paper looks is asked for on a page of its own, which shows it. */
const theFace: Group = { name: 'face', title: say.face, page: () => faceRoutes.show.to() }

const common = { group: theFace, permission: changeFace } as const

export const lookWords = said({
  broadsheet: say.broadsheet,
  tabloid: say.tabloid,
  magazine: say.magazine,
  wire: say.wire,
  community: say.community,
  student: say.student,
}) satisfies Record<LookName, string>

export const look = setting<LookName>('look', {
  field: oneOf(lookWords),
  atFirst: lookNames[0],
  label: say.look,
  ...common,
})

/** A colour of the paper’s own in the place of its look’s; nothing where that stands. */
const colour = z.union([z.literal(''), z.string().refine(isHex, { error: say.pleaseGiveColour })])
const colours = z.object({ accent: colour, sections: z.record(z.string(), colour) })
export type Colours = z.infer<typeof colours>

export const palette = setting<Colours>('colours', {
  field: data({ of: colours, says: ({ accent, sections }) => [accent, ...Object.values(sections)].join(' ').trim() }),
  atFirst: { accent: '', sections: {} },
  label: say.colours,
  ...common,
})

export const corner = setting('corner', {
  field: someOf(said({ tagline: say.cornerTagline, place: say.cornerPlace })),
  atFirst: ['tagline'],
  label: say.corner,
  ...common,
})

const drawn = z.object({ file: z.string().regex(/^[0-9a-f]{32}\.png$/), width: z.int().min(1), height: z.int().min(1) })
const logos = z.object({ day: drawn.nullable(), night: drawn.nullable(), icon: drawn.nullable() })
export type Drawn = z.infer<typeof drawn>
export type Logos = z.infer<typeof logos>

export const logo = setting<Logos>('logo', {
  field: data({
    of: logos,
    says: (all) =>
      Object.values(all)
        .flatMap((each) => each?.file ?? [])
        .join(', '),
  }),
  atFirst: { day: null, night: null, icon: null },
  label: say.logo,
  ...common,
})

/** Where an entry leads: a section or a page by its id, so that it is called and found as that is, or any address. */
const entry = z.discriminatedUnion('of', [
  z.object({ of: z.literal('section'), id: z.string() }),
  z.object({ of: z.literal('page'), id: z.string() }),
  z.object({ of: z.literal('link'), name: z.string().min(1).max(60), to: z.string().max(500) }),
])
export type Entry = z.infer<typeof entry>

export const mostEntries = 30

export const navigation = setting<readonly Entry[]>('navigation', {
  field: data({ of: z.array(entry).max(mostEntries).readonly(), says: (all) => all.map(nameOf).join(', ') }),
  atFirst: [],
  label: say.navigation,
  ...common,
})

function nameOf(each: Entry): string {
  return each.of === 'link' ? each.name : each.id
}

export const footText = setting('footText', {
  field: line<string>({ reads: plainLine({ max: 600, min: 0 }) }),
  atFirst: '',
  label: say.footText,
  ...common,
})

export const faceSettings = [look, palette, corner, logo, navigation, footText] as const
