import { type Hex, isHex } from '../../ui/looks/contrast.ts'
import { type LookName, looks } from '../../ui/looks/looks.ts'

/** The first letter of the paper’s name in its own colour, for the tab of a browser. */
export function iconSvg(look: LookName, accent: string, name: string): string {
  const letter = /\p{L}/u.exec(name.replace(/^The /, ''))?.[0]?.toUpperCase() ?? '·'
  const [ground, on] = coloursOf(look, accent)
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="10" fill="${ground}"/>` +
    '<text x="32" y="47" font-family="Georgia,serif" font-size="44" font-weight="700" text-anchor="middle" ' +
    `fill="${on}">${letter}</text></svg>`
  )
}

function coloursOf(look: LookName, accent: string): [ground: Hex, on: Hex] {
  const { colours } = looks[look].tokens
  const [plate, onPlate] = [colours.plate?.[0] ?? '', colours['on-plate']?.[0] ?? '']
  const own = isHex(accent) ? accent : (colours.accent?.[0] ?? '')
  if (look === 'student' && isHex(plate) && isHex(onPlate) && accent === '') return [plate, onPlate]
  return [isHex(own) ? own : '#8f1d14', '#ffffff']
}
