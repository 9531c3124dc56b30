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

const dark = '#21130d'
const walnut = '#5a321d'
const oak = '#8f5a2f'
const gold = '#e3b15a'
const leather = '#2e5146'
const suits = ['#1d2730', '#33404a', '#4a2a2b', '#26392f', '#55473a', '#2a2233']
const skins = ['#e3b48d', '#c98e66', '#8a5a3c', '#f0c9a6', '#6d4630']

export function council(): string {
  const chance = chanceFrom(1916)
  const defs = [
    gradient('wall', [
      [0, '#3a2013'],
      [0.5, '#71411f'],
      [1, '#4a2917'],
    ]),
    gradient('dusk', [
      [0, '#27435f'],
      [0.6, '#7d9aa6'],
      [1, '#e8b98c'],
    ]),
    gradient('floor', [
      [0, '#6b2f27'],
      [1, '#32120f'],
    ]),
    glow('lamp', '#ffdf96', 0.9),
  ].join('')
  const body = [
    room(),
    windowLight(chance),
    dais(chance),
    floor(chance),
    benches(chance),
    lamps(),
    gallery(chance),
  ].join('')
  return sheet({ paper: walnut, defs, seed: 21 }, body)
}

function room(): string {
  const panel = (i: number) => {
    const x = i * 134 - 20
    return group(
      '',
      rect([x, 150, 116, 330], '#4b2a18'),
      rect([x + 12, 164, 92, 302], oak, 'opacity="0.45"'),
      line(`M${x + 12} 466V164H${x + 104}`, gold, 2),
    )
  }
  return [
    rect([-10, -10, 1620, 620], 'url(#wall)'),
    times(13, panel),
    rect([-10, 112, 1620, 26], dark),
    rect([-10, 134, 1620, 6], gold),
    times(41, (i) => rect([i * 40 - 10, 96, 22, 18], oak)),
    shape('-10,-10 1610,-10 1610,60 1250,96 350,96 -10,60', '#2f1a10'),
    times(9, (i) => line(`M${i * 210 - 40} -10L${n(380 + i * 105)} 96`, oak, 5)),
    rect([-10, 478, 1620, 18], dark),
  ].join('')
}

function windowLight(chance: Chance): string {
  const arch = 'M600 470V190Q600 30 800 10Q1000 30 1000 190V470Z'
  return [
    path('M572 480V190Q574 4 800 -18Q1026 4 1028 190V480Z', dark),
    path(arch, 'url(#dusk)'),
    cuts(
      [600, 200, 390, 190],
      { count: 26, length: [70, 180], thickness: [3, 9], fill: '#f4d3a8', opacity: [0.3, 0.7] },
      chance,
    ),
    path(
      'M600 470V402L640 398V372L668 372V396L730 388V352L744 330L758 352V392L850 398V376H892V400L1000 392V470Z',
      '#22384c',
    ),
    times(9, (i) => rect([616 + i * 42, 418 + (i % 3) * 10, 9, 12], '#ffd98c')),
    line('M700 470V40M800 470V12M900 470V40M600 200H1000M600 320H1000', dark, 9),
    line('M612 150Q800 -20 988 150', dark, 7),
    path('M520 480V150Q548 320 590 480Z', '#7a2b27') + path('M1080 480V150Q1052 320 1010 480Z', '#7a2b27'),
    line('M540 470Q544 330 526 190M562 472Q566 380 540 260M1060 470Q1056 330 1074 190', '#4c1816', 5),
  ].join('')
}

function person([x, y, size]: readonly [number, number, number], chance: Chance): string {
  const [suit, skin] = [
    suits[Math.floor(chance(0, suits.length))] ?? dark,
    skins[Math.floor(chance(0, skins.length))] ?? oak,
  ]
  const lean = chance(-5, 5)
  const hair =
    chance(0, 1) > 0.3
      ? path(`M${n(lean - 17)} -44q3 -26 19 -25t16 26q-8 -14 -18 -13t-17 12z`, chance(0, 1) > 0.4 ? dark : '#b9b1a3')
      : ''
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${n(size, 2)})"`,
    path('M-44 50Q-44 -8 -14 -16H14Q44 -8 44 50Z', suit),
    shape('-9,-16 9,-16 0,16', '#efe6d2'),
    disc([lean, -40], [16, 20], skin),
    hair,
  )
}

function dais(chance: Chance): string {
  return [
    path('M716 520V286Q800 218 884 286V520Z', dark),
    path('M732 520V300Q800 244 868 300V520Z', '#7a2b27'),
    times(5, (i) => disc([752 + i * 24, 330 + Math.abs(i - 2) * 10], 4, gold)),
    person([800, 462, 1.3], chance),
    line('M776 452Q800 500 824 452', gold, 7) + disc([800, 484], 9, gold),
    person([600, 506, 1.05], chance) + person([1000, 506, 1.05], chance),
    rect([520, 506, 560, 104], walnut) + rect([508, 498, 584, 16], oak),
    times(
      6,
      (i) => rect([536 + i * 92, 526, 72, 70], '#442413') + line(`M${536 + i * 92} 596V526H${608 + i * 92}`, gold, 2),
    ),
    rect([690, 606, 220, 14], gold) + path('M720 602q80 -22 160 0z', gold),
  ].join('')
}

function floor(chance: Chance): string {
  const carpet = {
    count: 120,
    length: [30, 120] as const,
    thickness: [1, 5] as const,
    fill: '#a45a3c',
    opacity: [0.15, 0.5] as const,
  }
  return (
    rect([-10, 610, 1620, 470], 'url(#floor)') +
    cuts([200, 640, 1200, 300], carpet, chance) +
    disc([800, 700], [420, 120], 'url(#lamp)')
  )
}

/** Three curved rows on either side of the floor, nearest last. */
function benches(chance: Chance): string {
  const row = (i: number) => [-1, 1].map((side) => wing({ side, row: i }, chance)).join('')
  return times(3, row)
}

function wing({ side, row }: { side: number; row: number }, chance: Chance): string {
  const at = (t: number): readonly [number, number] => {
    const angle = 0.4 + t * 0.78
    const [rx, ry] = [610 + row * 190, 170 + row * 118]
    return [800 + side * Math.cos(angle - 0.12) * rx, 500 + row * 30 + Math.sin(angle) * ry]
  }
  const seats = Array.from({ length: 6 }, (_, i) => at(i / 5.4))
  const size = 0.86 + row * 0.27
  const edge = Array.from({ length: 15 }, (_, i) => at(i / 13))
  const top = edge.map(([x, y]) => [x, y + 30 * size] as const)
  const foot = edge.map(([x, y]) => [x, y + 118 * size] as const).reverse()
  const lip = edge.map(([x, y]) => [x, y + 44 * size] as const).reverse()
  const back = edge.map(([x, y]) => [x + side * 6, y - 14 * size] as const).reverse()
  return [
    shape([...top, ...back], leather),
    seats.map(([x, y]) => person([x, y + chance(-5, 5), size], chance)).join(''),
    shape([...top, ...foot], row === 2 ? '#3b2012' : walnut),
    shape([...top, ...lip], oak),
    seats
      .map(([x, y]) =>
        shape(
          `${x - 24},${y + 32 * size} ${x + 20},${y + 30 * size} ${x + 28},${y + 40 * size} ${x - 20},${y + 42 * size}`,
          '#efe6d2',
        ),
      )
      .join(''),
  ].join('')
}

function lamps(): string {
  const at = [
    [330, 250],
    [1270, 250],
    [120, 300],
    [1480, 300],
  ] as const
  return at
    .map(([x, y]) => {
      const shade = path(`M${x - 54} ${y}Q${x} ${y - 62} ${x + 54} ${y}Z`, '#3c7a63')
      return (
        line(`M${x} -10V${y - 40}`, dark, 5) +
        disc([x, y + 10], 150, 'url(#lamp)') +
        shade +
        disc([x, y + 3], [44, 10], '#fff2c8')
      )
    })
    .join('')
}

function gallery(chance: Chance): string {
  const head = (i: number) => {
    const [x, y] = [i * 150 + chance(-24, 24), 1020 + chance(-10, 16)]
    return (
      path(`M${n(x - 96)} 1080Q${n(x - 90)} ${n(y + 6)} ${n(x)} ${n(y)}T${n(x + 96)} 1080Z`, '#120a07') +
      disc([x, y - 24], [38, 46], '#120a07')
    )
  }
  return rect([-10, 1010, 1620, 70], '#2b160c') + rect([-10, 1004, 1620, 12], gold) + times(12, head)
}
