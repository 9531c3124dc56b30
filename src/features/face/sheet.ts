import { contrast, enough, type Hex, isHex, leastContrast, nearestThatHolds } from '../../ui/looks/contrast.ts'
import { type LookName, looks } from '../../ui/looks/looks.ts'
import type { Colours } from './settings.ts'

/** What text in a colour may stand on, by day or by night. */
function grounds(look: LookName, time: 'day' | 'night'): Hex[] {
  const { paper, wash } = looks[look].tokens.colours
  return [paper, wash].flatMap((colour) => {
    const hex = colour?.[time === 'day' ? 0 : 1] ?? ''
    return isHex(hex) ? [hex] : []
  })
}

/** A colour that cannot be read under a look: its contrast, and the nearest that can be. */
export type Unreadable = { colour: Hex; ratio: number; instead: Hex }

/** What is wrong with a colour by day; by night the nearest that can be read is taken. */
export function unreadable(look: LookName, colour: string): Unreadable | undefined {
  if (!isHex(colour)) return undefined
  const on = grounds(look, 'day')
  const ratio = leastContrast(colour, on)
  return ratio >= enough ? undefined : { colour, ratio, instead: nearestThatHolds(colour, on) }
}

/** The rules that a paper’s own colours add to the sheet of its look; nothing where it has none that can be read. */
export function coloursSheet(look: LookName, { accent, sections }: Colours): string {
  const own = accentSaid(look, ':root', accent)
  const each = Object.entries(sections).map(([slug, colour]) => accentSaid(look, `[data-section="${slug}"]`, colour))
  return [own, ...each].join('')
}

function accentSaid(look: LookName, where: string, colour: string): string {
  if (!isHex(colour)) return ''
  // Another look may have been chosen since: what could be read then need not be now.
  const day = nearestThatHolds(colour, grounds(look, 'day'))
  const night = nearestThatHolds(colour, grounds(look, 'night'))
  return (
    `${where}{${saying(look, where, day)}}\n` +
    `@media (prefers-color-scheme:dark){${where}{${saying(look, where, night)}}}\n`
  )
}

/** The plate of a masthead is in the accent where a look has it so. */
function saying(look: LookName, where: string, colour: Hex): string {
  const { plate, accent } = looks[look].tokens.colours
  const isPlated = where === ':root' && plate?.[0] === accent?.[0]
  const on: Hex = contrast(colour, '#ffffff') >= enough ? '#ffffff' : '#000000'
  return `--accent:${colour};${isPlated ? `--plate:${colour};--on-plate:${on};` : ''}`
}
