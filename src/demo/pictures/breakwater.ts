import {
  type Chance,
  chanceFrom,
  cuts,
  disc,
  glow,
  gradient,
  line,
  n,
  type Point,
  path,
  rect,
  shape,
  sheet,
  times,
} from './brush.ts'

const night = '#0d1826'
const slate = '#2a4157'
const steel = '#5c7d92'
const foam = '#eef1e6'
const lamp = '#ffcf5c'

export function breakwater(): string {
  const chance = chanceFrom(1105)
  const defs = [
    gradient('sky', [
      [0, '#0a1220'],
      [0.55, '#26394d'],
      [1, '#50697b'],
    ]),
    gradient('wall', [
      [0, '#8d9799'],
      [1, '#27343f'],
    ]),
    glow('lamplight', lamp, 0.85),
    glow('mist', foam, 0.55),
  ].join('')
  const body = [sky(chance), farSea(chance), burst(chance), wall(chance), light(), nearSea(chance), rain(chance)].join(
    '',
  )
  return sheet({ paper: night, defs, seed: 11 }, body)
}

function sky(chance: Chance): string {
  const cloud = (i: number) => {
    const [x, y, r] = [chance(-100, 1600), 20 + i * 22, chance(140, 320)]
    const d = `M${n(x - r)} ${n(y + 60)}Q${n(x - r * 0.6)} ${n(y - 60)} ${n(x)} ${n(y)}T${n(x + r)} ${n(y + 40)}
      Q${n(x)} ${n(y + 100)} ${n(x - r)} ${n(y + 60)}Z`
    return path(d, i % 2 ? '#16263a' : '#35495c', 'opacity="0.6"')
  }
  return rect([-10, -10, 1620, 720], 'url(#sky)') + times(17, cloud)
}

function farSea(chance: Chance): string {
  const swell = (i: number) => {
    const y = 560 + i * 26
    const crest = times(17, (k) => `Q${k * 100 + 50} ${n(y - chance(18, 60))} ${k * 100 + 100} ${n(y + chance(-8, 8))}`)
    return path(`M-10 ${y}L0 ${y}${crest}V1080H-10Z`, i % 2 ? '#1b3044' : slate)
  }
  const caps = {
    count: 90,
    length: [40, 190] as const,
    thickness: [2, 8] as const,
    fill: foam,
    opacity: [0.35, 0.9] as const,
  }
  return times(8, swell) + cuts([0, 560, 1600, 220], caps, chance)
}

/** The wave that goes over the wall: sheets of water thrown up and falling back, broken into foam at the top. */
function burst(chance: Chance): string {
  const plume = (i: number) => {
    const spread = chance(-1, 1)
    const [fx, tx] = [680 + spread * 190, 700 + spread * 520 + chance(-70, 70)]
    const ty = 690 - (1 - spread * spread * 0.82) * chance(300, 620)
    const [cx, cy] = [680 + spread * 250, ty - chance(0, 60)]
    const side = chance(24, 62)
    const fill = i < 16 ? '#6f8e9e' : i < 36 ? '#b3c7cb' : foam
    const d = `M${n(fx - side)} 740Q${n(cx - side * 0.8)} ${n(cy)} ${n(tx)} ${n(ty)}`
    return (
      path(`${d}Q${n(cx + side)} ${n(cy + side)} ${n(fx + side)} 740Z`, fill) +
      froth([tx, ty], [9, side * 0.62, fill], chance)
    )
  }
  const drop = () => {
    const [angle, reach] = [-chance(0.06, 0.94) * Math.PI, chance(330, 720)]
    const [x, y] = [700 + Math.cos(angle) * reach, 730 + Math.sin(angle) * reach * 0.92]
    return disc([x, y], chance(0, 1) ** 3 * 8 + 1.5, foam)
  }
  const vein = () => {
    const spread = chance(-1, 1)
    const [x, top] = [690 + spread * 190, 690 - chance(120, 380) * (1 - spread * spread * 0.6)]
    return path(
      `M${n(x)} 735Q${n(x + spread * 60 + 8)} ${n((735 + top) / 2)} ${n(x + spread * 170)} ${n(top)}
        Q${n(x + spread * 60 - 8)} ${n((735 + top) / 2)} ${n(x)} 735Z`,
      steel,
    )
  }
  const foot = froth([690, 716], [70, 58, foam, 330], chance)
  return disc([700, 500], [620, 430], 'url(#mist)') + times(56, plume) + times(30, vein) + times(330, drop) + foot
}

type Foam = readonly [count: number, size: number, fill: string, wide?: number]

function froth([x, y]: Point, [count, size, fill, wide = size * 1.1]: Foam, chance: Chance): string {
  return times(count, () => {
    const [dx, dy] = [chance(-1, 1), chance(-1, 1)]
    return disc([x + dx * wide, y + dy * size * 0.9 + dx * dx * size * 0.6], size * chance(0.14, 0.5), fill)
  })
}

function wall(chance: Chance): string {
  const course = (i: number) => {
    const [left, right] = [690 + i * 34, 700 + i * 92]
    return line(`M250 ${n(left - i * 14)}L1620 ${n(right)}`, '#17222d', 4)
  }
  const joint = (i: number) => {
    const x = 290 + i * 46 + chance(-12, 12)
    const t = (x - 250) / 1370
    const row = Math.floor(chance(0, 4))
    const [top, next] = [690 + row * 20 + t * (10 + row * 72), 690 + (row + 1) * 20 + t * (10 + (row + 1) * 72)]
    return line(`M${n(x)} ${n(top)}L${n(x)} ${n(next)}`, '#17222d', 3.5)
  }
  const block = () => {
    const x = chance(420, 1560)
    const t = (x - 250) / 1370
    return rect(
      [x, 700 + t * chance(20, 240), 30 + t * 70, 8 + t * 34],
      chance(0, 1) > 0.5 ? '#9aa19c' : '#33424e',
      'opacity="0.5"',
    )
  }
  return [
    shape('240,690 1620,640 1620,1080 1200,1080 250,790', 'url(#wall)'),
    shape('240,690 1620,600 1620,690 250,706', '#b9bdb2'),
    shape('240,690 1620,600 1620,618 240,694', foam, 'opacity="0.8"'),
    times(34, block),
    times(6, course),
    times(46, joint),
    times(28, (i) =>
      path(
        `M${n(300 + i * 48)} ${n(704 - i * 1.2)}
          q${n(chance(6, 20))} ${n(chance(30, 130))} 4 ${n(chance(80, 220))}q-16 -60 -4 -150z`,
        foam,
        'opacity="0.75"',
      ),
    ),
  ].join('')
}

function light(): string {
  return [
    shape('262,470 -20,300 -20,540', lamp, 'opacity="0.22"'),
    disc([262, 470], 200, 'url(#lamplight)'),
    shape('206,720 228,500 296,500 318,720', '#d8d6c6'),
    shape('262,500 296,500 318,720 262,720', '#8c9698'),
    shape('217,610 222,560 302,560 307,610', '#9e3b2c'),
    rect([214, 490, 96, 13], night),
    rect([232, 446, 60, 46], lamp),
    rect([259, 446, 6, 46], night),
    path('M224 448Q262 396 300 448Z', night),
    line('M262 412V384', night, 6),
    rect([252, 648, 22, 40], night),
  ].join('')
}

/** Peaked seas, higher towards the viewer; each crest is a bright edge with its own shadow below. */
function nearSea(chance: Chance): string {
  const roller = (i: number) => {
    const y = 850 + i * 66
    let x = -140 - i * 60
    const crest = times(11, () => {
      const step = chance(120, 330)
      const trough = `${n(x + step * 0.56)} ${n(y + 26)}`
      x += step
      return `Q${trough} ${n(x)} ${n(y - chance(30, 96) - i * 6)}`
    })
    const sea = (down: number, fill: string) =>
      path(`M-400 ${y}L-200 ${y}${crest}L1900 ${y}V1300H-400Z`, fill, `transform="translate(${down * 0.5} ${down})"`)
    return sea(0, foam) + sea(9 + i * 2, steel) + sea(18 + i * 3, i % 2 ? '#21384d' : '#14263a') + lace(y, chance)
  }
  return times(4, roller)
}

function lace(y: number, chance: Chance): string {
  const marks = {
    count: 44,
    length: [30, 190] as const,
    thickness: [2, 7] as const,
    fill: foam,
    opacity: [0.3, 0.85] as const,
  }
  return cuts([-20, y + 34, 1640, 60], marks, chance)
}

function rain(chance: Chance): string {
  return times(170, () => {
    const [x, y, length] = [chance(-50, 1650), chance(-40, 1000), chance(30, 110)]
    return line(`M${n(x)} ${n(y)}l${n(length * 0.62)} ${n(length)}`, 'rgba(214,226,228,0.3)', chance(1, 2.6))
  })
}
