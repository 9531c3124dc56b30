import {
  type Chance,
  chanceFrom,
  cuts,
  disc,
  glow,
  gradient,
  group,
  line,
  n,
  path,
  rect,
  shape,
  sheet,
  times,
} from './brush.ts'

const ink = '#14231f'
const iron = '#24483e'
const glass = '#c9dcd2'
const amber = '#f2b04a'
const brick = '#b4513a'

export function market(): string {
  const chance = chanceFrom(1879)
  const defs = [
    gradient('glass', [
      [0, '#89aeb0'],
      [0.7, '#d7e2cf'],
      [1, '#f4e2b8'],
    ]),
    gradient('flags', [
      [0, '#c9a878'],
      [1, '#4e4a40'],
    ]),
    glow('lamp', '#ffdf8e', 0.95),
    glow('door', '#fff3d0', 1),
  ].join('')
  const body = [roof(), farEnd(), flagstones(chance), stalls(chance), hangings(), people(), foreground(chance)].join('')
  return sheet({ paper: glass, defs, seed: 41 }, body)
}

/** Where a point of the nearest frame stands in the frame at a depth: 0 is here, 1 the far end. */
function into(depth: number, x: number, y: number): readonly [number, number] {
  const scale = 1 / (1 + depth * 4.2)
  return [800 + (x - 800) * scale, 560 + (y - 560) * scale]
}

function at(depth: number, x: number, y: number): string {
  return into(depth, x, y)
    .map((value) => n(value))
    .join(' ')
}

function roof(): string {
  const depths = Array.from({ length: 9 }, (_, i) => 1 - i / 8).map((t) => t * t)
  const rib = (depth: number) => {
    const thick = 30 / (1 + depth * 4.2)
    const arch = `M${at(depth, -60, 900)}L${at(depth, -60, 230)}Q${at(depth, 60, -330)} ${at(depth, 800, -390)}
      Q${at(depth, 1540, -330)} ${at(depth, 1660, 230)}L${at(depth, 1660, 900)}`
    const inner = `M${at(depth, -20, 250)}Q${at(depth, 110, -230)} ${at(depth, 800, -300)}
      Q${at(depth, 1490, -230)} ${at(depth, 1620, 250)}`
    const rings = times(13, (i) => {
      const angle = Math.PI * (0.12 + i * 0.0633)
      const [x, y] = into(depth, 800 - Math.cos(angle) * 770, 205 - Math.sin(angle) * 545)
      const ring = `<circle cx="${n(x)}" cy="${n(y)}" r="${n(thick * 0.9)}" fill="none"`
      return `${ring} stroke="${iron}" stroke-width="${n(thick * 0.3)}"/>`
    })
    return line(arch, iron, thick) + line(inner, iron, thick * 0.55) + rings
  }
  const purlin = (i: number) => {
    const angle = Math.PI * (0.06 + i * 0.0733)
    const [x, y] = [800 - Math.cos(angle) * 860, 240 - Math.sin(angle) * 625]
    return line(`M${at(0, x, y)}L${at(1, x, y)}`, i % 3 ? '#5d8279' : iron, i % 3 ? 3 : 7)
  }
  return rect([-10, -10, 1620, 1090], 'url(#glass)') + times(13, purlin) + sideWalls() + depths.map(rib).join('')
}

function sideWalls(): string {
  const wall = (x: number) => {
    const low = shape([into(0, x, 400), into(1, x, 400), into(1, x, 900), into(0, x, 900)], '#8c5a44')
    const sill = shape([into(0, x, 380), into(1, x, 380), into(1, x, 404), into(0, x, 404)], '#e2cfa0')
    return low + sill
  }
  return wall(-60) + wall(1660)
}

function farEnd(): string {
  return [
    rect([634, 470, 332, 180], '#e9cf9a'),
    path('M634 500Q640 380 800 372Q960 380 966 500Z', '#f7ebc6'),
    times(9, (i) => line(`M800 500L${650 + i * 37.5} ${i % 8 ? 390 + Math.abs(i - 4) * 8 : 440}`, iron, 3)),
    disc([800, 540], 190, 'url(#door)'),
    rect([634, 496, 332, 7], iron),
    rect([742, 520, 116, 130], '#fff6dc') + line('M742 650V520H858V650M800 520V650', iron, 5),
    disc([800, 440], 34, '#fdf6e0') + disc([800, 440], 28, '#fffdf4') + line('M800 440V418M800 440L814 448', ink, 4),
  ].join('')
}

function flagstones(chance: Chance): string {
  const row = (i: number) => {
    const y = 642 + (i * i * 3.1 + i * 8)
    return line(`M-10 ${n(y)}H1610`, '#5c5647', 1 + i * 0.4)
  }
  const shine = {
    count: 80,
    length: [40, 200] as const,
    thickness: [2, 9] as const,
    fill: '#ffe6a6',
    opacity: [0.2, 0.65] as const,
  }
  return [
    shape('640,640 960,640 1620,820 1620,1090 -20,1090 -20,820', 'url(#flags)'),
    times(11, row),
    times(11, (i) => line(`M${n(672 + i * 26)} 640L${n(-480 + i * 256)} 1090`, '#6b6351', 2)),
    cuts([480, 660, 640, 400], shine, chance),
    shape('742,650 858,650 1010,1080 590,1080', '#fff0c0', 'opacity="0.3"'),
  ].join('')
}

function stalls(chance: Chance): string {
  const depths = [0.86, 0.58, 0.36, 0.19, 0.06]
  const stripes = [brick, '#2e6a5c', '#d99a3b', '#3d5a80', '#8e3f4c']
  return depths
    .map((depth, i) =>
      [-1, 1]
        .map((side) => stall({ depth, side, cloth: stripes[(i + (side > 0 ? 2 : 0)) % 5] ?? brick }, chance))
        .join(''),
    )
    .join('')
}

type Stall = { depth: number; side: number; cloth: string }

function stall({ depth, side, cloth }: Stall, chance: Chance): string {
  const p = (x: number, y: number, back = 0) => into(depth + back, 800 + side * x, y)
  const deep = 0.13 + depth * 0.2
  const awning = (i: number) => {
    const [a, b] = [i / 8, (i + 1) / 8]
    const [near, far] = [p(420, 520, deep * a), p(420, 520, deep * b)]
    const [high, higher] = [p(800, 380, deep * a), p(800, 380, deep * b)]
    const drop = (near[1] - 560) * 0.2 + 26 / (1 + depth * 4)
    const flap = [near, far, [far[0], far[1] + drop], [near[0], near[1] + drop]] as const
    const fill = i % 2 ? '#f3e6c8' : cloth
    return shape([near, far, higher, high], fill) + shape(flap, fill, 'opacity="0.9"')
  }
  const heap = (i: number) => {
    const [x, y] = p(450 + (i % 5) * 66, 742 - (i % 5) * 9, (deep * Math.floor(i / 5)) / 8)
    const size = 30 / (1 + depth * 4.2)
    return times(4, () =>
      disc(
        [x + chance(-size, size), y + chance(-size * 0.5, size * 0.4)],
        size * chance(0.4, 0.62),
        goods[Math.floor(chance(0, goods.length))] ?? amber,
      ),
    )
  }
  const bulb = p(640, 575, deep * 0.5)
  return [
    shape([p(430, 560, deep), p(430, 560), p(1500, 560), p(1500, 560, deep)], '#3a2a1e'),
    shape([p(430, 545, deep), p(430, 545), p(430, 1000), p(430, 1000, deep)], 'rgba(20,35,31,0.25)'),
    shape([p(430, 760), p(430, 760, deep), p(430, 960, deep), p(430, 960)], '#7c4c2c'),
    shape([p(430, 760), p(1200, 760), p(1200, 980), p(430, 960)], '#5a3620'),
    shape([p(415, 760), p(415, 760, deep), p(900, 690, deep), p(900, 690)], '#c49a62'),
    times(40, heap),
    disc(bulb, 250 / (1 + depth * 4.2), 'url(#lamp)') + disc(bulb, 16 / (1 + depth * 4.2), '#fffbe0'),
    shape([p(424, 470), p(436, 470), p(436, 990), p(424, 990)], iron),
    times(8, (i) => awning(7 - i)),
  ].join('')
}

const goods = ['#d96a3a', '#e9b23f', '#7d9a45', '#a83a34', '#5c7a3a', '#f0d9a0', '#88466a']

function hangings(): string {
  return times(4, (i) => {
    const [x, y] = into(0.75 - i * 0.22, 800, 60)
    const size = 1 / (1 + (0.75 - i * 0.22) * 4.2)
    const shade = path(`M${n(x - 70 * size)} ${n(y)}Q${n(x)} ${n(y - 90 * size)} ${n(x + 70 * size)} ${n(y)}Z`, ink)
    return (
      line(`M${n(x)} ${n(y - 400 * size)}V${n(y)}`, ink, 5 * size) + disc([x, y + 12], 220 * size, 'url(#lamp)') + shade
    )
  })
}

function people(): string {
  const figures = [
    [770, 668, 0.4, brick],
    [836, 676, 0.44, '#31504a'],
    [690, 730, 0.7, '#3d4a66'],
    [930, 772, 0.94, '#8e3f4c'],
    [1004, 786, 0.98, '#d99a3b'],
    [560, 850, 1.3, '#2a3b3a'],
  ] as const
  return figures
    .map(([x, y, size, coat]) =>
      group(
        `transform="translate(${x} ${y}) scale(${size})"`,
        disc([6, 104], [58, 10], 'rgba(20,30,26,0.4)'),
        path('M-16 40L-20 104H-4L0 60L6 104H22L18 40Z', ink),
        path('M-34 60Q-38 -28 -10 -34H12Q38 -26 34 60Z', coat),
        line('M28 -14Q46 20 38 48', coat, 14) +
          path('M20 48h42l-6 34h-30z', '#c49a62') +
          line('M26 48q14 -26 28 0', '#7c4c2c', 4),
        disc([2, -52], [16, 19], '#d8a37c') + path('M-18 -50q0 -26 20 -26t20 24l-10 -8h-20z', ink),
      ),
    )
    .join('')
}

function foreground(chance: Chance): string {
  const crate = (x: number, fill: string) =>
    [
      times(16, (i) => disc([x + 24 + (i % 8) * 31, 930 + Math.floor(i / 8) * 24 + chance(-8, 8)], 24, fill)),
      rect([x - 8, 960, 286, 120], '#8a5a34'),
      times(3, (i) => rect([x - 8, 966 + i * 36, 286, 26], '#c08c54')),
      rect([x - 8, 956, 20, 124], '#6e4526') + rect([x + 258, 956, 20, 124], '#6e4526'),
    ].join('')
  return crate(1250, '#e2b23c') + crate(60, '#a83a34')
}
