import { createHash } from 'node:crypto'
import type { Setting } from '../../assembly/setting.ts'
import type { Base, Overtaken } from '../../base/made-from.ts'
import { type Outcome, refused } from '../../base/outcome.ts'
import { type Files, type Got, putBytes, type Range } from '../../platform/files/files.ts'
import type { Assets } from '../../platform/web/assets.ts'
import { lookAsset } from '../../ui/assets.ts'
import { fontAsset } from '../../ui/looks/families.ts'
import { type LookName, looks } from '../../ui/looks/looks.ts'
import { frontPageRoutes } from '../front-pages/routes.ts'
import type { SiteSettings, Texts } from '../settings/index.ts'
import { type Actor, may } from '../staff/index.ts'
import type { StandingPages } from '../standing-pages/index.ts'
import type { FaceOf, Shown } from './face.ts'
import { faceFile } from './files.ts'
import { iconSvg } from './icon.ts'
import { type DrawnLogo, drawLogo, iconOf, type LogoRefusal } from './logo.ts'
import { changeFace } from './permissions.ts'
import { faceRoutes } from './routes.ts'
import {
  type Colours,
  corner,
  type Drawn,
  type Entry,
  footText,
  type Logos,
  logo,
  look,
  navigation,
  palette,
} from './settings.ts'
import { coloursSheet } from './sheet.ts'

type Needs = { settings: SiteSettings; standingPages: StandingPages; files: Files; assets: Assets }

export type Faces = ReturnType<typeof createFace>

/** How the paper looks, and what its pages lead to. */
export function createFace({ settings, standingPages, files, assets }: Needs) {
  const sheets = new Map<string, Uint8Array>()
  /** By what they were made of. */
  const made = new Map<string, string>()

  /** The sheet of a look with the paper’s own colours: that of the look itself where there are none. */
  function sheetOf(name: LookName, colours: Colours): string {
    const to = assets.address(lookAsset(name))
    const own = coloursSheet(name, colours)
    if (own === '') return to
    const known = made.get(name + own)
    if (known) return known
    const plain = [...assets.all()].find(({ address }) => address === to)?.bytes ?? new Uint8Array()
    const kept = keepMade(sheets, { bytes: Buffer.concat([plain, Buffer.from(own)]), ending: 'css' })
    made.set(name + own, kept)
    return kept
  }

  async function coloursBySlug(colours: Colours): Promise<Colours> {
    const { sections } = await settings.site()
    const bySlug = sections.flatMap(({ id, slug }) => (colours.sections[id] ? [[slug, colours.sections[id]]] : []))
    return { accent: colours.accent, sections: Object.fromEntries(bySlug) }
  }

  async function styleOf(name: LookName, colours: Colours): Promise<string> {
    return sheetOf(name, await coloursBySlug(colours))
  }

  async function placesOf(entries: readonly Entry[]): Promise<FaceOf['places']> {
    const [{ sections }, pages] = await Promise.all([settings.site(), standingPages.links()])
    const chosen: readonly Entry[] = entries.length > 0 ? entries : sections.map(({ id }) => ({ of: 'section', id }))
    return chosen.flatMap((each) => {
      if (each.of === 'link') return { name: each.name, to: each.to }
      if (each.of === 'page') return pages.flatMap(({ id, name, path }) => (id === each.id ? { name, to: path } : []))
      return sections.flatMap(({ id, name, slug }) =>
        id === each.id ? { name, to: frontPageRoutes.section.to({ slug }), section: slug } : [],
      )
    })
  }

  async function keepDrawn(drawn: DrawnLogo | undefined): Promise<Drawn | null> {
    if (!drawn) return null
    const file = `${nameOf(drawn.bytes)}.png`
    await putBytes(files, faceFile(file), drawn.bytes)
    return { file, width: drawn.width, height: drawn.height }
  }

  async function face(): Promise<FaceOf> {
    const [name, colours, drawn] = [await settings.of(look), await settings.of(palette), await settings.of(logo)]
    const { name: paper } = await settings.site()
    return {
      look: name,
      style: await styleOf(name, colours),
      fonts: looks[name].first.map((each) => assets.address(fontAsset(each, 'normal'))),
      icon: drawn.icon
        ? { to: shown(drawn.icon).to, type: 'image/png' }
        : {
            to: keepMade(sheets, { bytes: Buffer.from(iconSvg(name, colours.accent, paper)), ending: 'svg' }),
            type: svg,
          },
      logo: drawn.day ? { day: shown(drawn.day), night: drawn.night && shown(drawn.night) } : null,
      corner: await settings.of(corner),
      places: await placesOf(await settings.of(navigation)),
      footText: await settings.of(footText),
    }
  }

  let lastDrawn: FaceOf | undefined
  return {
    /** As readers have it. */
    async face(): Promise<FaceOf> {
      lastDrawn = await face()
      return lastDrawn
    },
    /** What was read last, or what a new paper has: for a page that must not ask anybody. */
    atHand: (): FaceOf => lastDrawn ?? plainFace(assets),
    /** The sheet that pages would have, for looking at them before it is saved. */
    tried: styleOf,
    /** What was made of settings and is asked for by its name; where it is of a while ago, what there is now instead. */
    async made(to: string): Promise<{ bytes: Uint8Array; isStale: boolean } | undefined> {
      // Another process may have drawn the page that asks for it.
      const { style, icon } = sheets.has(to) ? { style: to, icon: { to } } : await face()
      const known = sheets.get(to)
      if (known) return { bytes: known, isStale: false }
      const now = to.endsWith('.css') ? style : icon.to
      const bytes = sheets.get(now) ?? [...assets.all()].find(({ address }) => address === now)?.bytes
      return bytes && { bytes, isStale: true }
    },
    logoFile: (file: string, range?: Range): Promise<Got | undefined> => files.get(faceFile(file), range),
    logoSize: async (file: string) => (await files.stat(faceFile(file)))?.size,
    texts: () => settings.texts(),
    save: (actor: Actor, to: readonly (readonly [Setting, unknown])[], base?: Base) =>
      settings.save(actor, { to, base }),
    /** Draws a logo and keeps it, in the place of the one for that time of day. */
    async putUp(actor: Actor, { time, bytes, base }: PutUp): Promise<PutUpOutcome> {
      if (!may(actor, changeFace)) return refused('not-allowed')
      const drawn = await drawLogo(bytes)
      if ('refused' in drawn) return drawn
      const before = await settings.of(logo)
      if (time === 'night' && before.day === null) return refused('day-first')
      const one = await keepDrawn(drawn.done)
      const icon = time === 'day' ? await keepDrawn(await iconOf(drawn.done)) : before.icon
      return settings.save(actor, { to: [[logo, { ...before, [time]: one, icon } satisfies Logos]], base })
    },
    /** The paper’s name stands in type again; without the one for the day there is none for the night. */
    async takeDown(actor: Actor, { time, base }: Omit<PutUp, 'bytes'>): Promise<PutUpOutcome> {
      const before = await settings.of(logo)
      const after: Logos = time === 'day' ? { day: null, night: null, icon: null } : { ...before, night: null }
      return settings.save(actor, { to: [[logo, after]], base })
    },
  }
}

export type PutUp = { time: 'day' | 'night'; bytes: Uint8Array; base?: Base | undefined }
export type PutUpOutcome = Outcome<true, LogoRefusal | 'day-first' | 'not-allowed'> | Overtaken<Texts>

const svg = 'image/svg+xml'

function plainFace(assets: Assets): FaceOf {
  return {
    look: 'broadsheet',
    style: assets.address(lookAsset('broadsheet')),
    fonts: [assets.address(fontAsset('newsreader', 'normal'))],
    icon: { to: '/icon.svg', type: svg },
    ...{ logo: null, corner: [], places: [], footText: '' },
  }
}

type Made = { bytes: Uint8Array; ending: 'css' | 'svg' }

function keepMade(made: Map<string, Uint8Array>, { bytes, ending }: Made): string {
  const to = faceRoutes.file.to({ file: `${nameOf(bytes)}.${ending}` })
  made.set(to, bytes)
  return to
}

function shown({ file, width, height }: Drawn): Shown {
  return { to: faceRoutes.file.to({ file }), width, height }
}

function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32)
}
