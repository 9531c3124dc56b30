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

const ink = '#170f12'
const blood = '#6b1f26'
const amber = '#e8a548'
const cream = '#f9e7c2'
const bronze = '#a86a32'
const skins = ['#e3b48d', '#c98e66', '#8a5a3c', '#f0c9a6']

export function orchestra(): string {
  const chance = chanceFrom(1924)
  const defs = [
    gradient('hall', [
      [0, '#2b1218'],
      [1, '#7a2a2a'],
    ]),
    gradient('pipes', [
      [0, '#f4cf86'],
      [0.5, '#c48a3e'],
      [1, '#7a4a22'],
    ]),
    gradient('boards', [
      [0, '#d99a4e'],
      [1, '#8a4f26'],
    ]),
    glow('warm', '#ffdf9a', 0.8),
    glow('spot', '#fff0c8', 0.6),
  ].join('')
  const body = [hall(), organ(), stage(chance), rows(chance), basses(), beams(), conductor(), gallery(chance)].join('')
  return sheet({ paper: blood, defs, seed: 71 }, body)
}

function hall(): string {
  const coffer = (i: number) => {
    const x = 120 + i * 124
    return rect([x, 40, 92, 54], '#54191f') + line(`M${x} 94V40H${x + 92}`, bronze, 3) + disc([x + 46, 67], 12, amber)
  }
  const column = (x: number) =>
    rect([x, 120, 86, 600], '#8a3a32') +
    rect([x + 8, 120, 16, 600], '#b4604a') +
    rect([x + 60, 120, 14, 600], '#54191f') +
    rect([x - 14, 110, 114, 26], amber) +
    rect([x - 8, 136, 102, 10], bronze)
  return [
    rect([-10, -10, 1620, 760], 'url(#hall)'),
    times(11, coffer),
    rect([-10, 100, 1620, 12], amber),
    path('M300 720V330Q320 120 800 112Q1280 120 1300 330V720Z', '#3a141a'),
    line('M300 720V330Q320 120 800 112Q1280 120 1300 330V720', amber, 16),
    line('M330 720V340Q350 150 800 142Q1250 150 1270 340V720', bronze, 6),
    times(21, (i) =>
      disc([800 - Math.cos((i / 20) * Math.PI) * 484, 352 - Math.sin((i / 20) * Math.PI) * 222], 7, cream),
    ),
    column(60) + column(190) + column(1324) + column(1454),
    times(
      4,
      (i) =>
        disc([[132, 262, 1338, 1468][i] ?? 0, 300], 120, 'url(#warm)') +
        disc([[104, 234, 1366, 1496][i] ?? 0, 300], 15, cream),
    ),
  ].join('')
}

function organ(): string {
  const pipe = (i: number) => {
    const [x, rise] = [452 + i * 28, Math.abs(12 - i)]
    const top = 190 + (rise % 6) * 26 + (rise > 6 ? 30 : 0)
    return (
      path(`M${x} 520V${top}q11 -16 22 0V520Z`, 'url(#pipes)') +
      path(`M${x + 4} 476l7 -34l7 34z`, ink) +
      rect([x + 15, top, 5, 520 - top], '#6b3f1e', 'opacity="0.5"')
    )
  }
  return (
    disc([800, 400], [480, 320], 'url(#warm)') +
    times(25, pipe) +
    rect([430, 506, 740, 56], '#542a18') +
    rect([430, 500, 740, 10], amber) +
    times(12, (i) => rect([446 + i * 60, 520, 42, 32], '#7a4424'))
  )
}

function stage(chance: Chance): string {
  const grain = {
    count: 90,
    length: [80, 320] as const,
    thickness: [1, 5] as const,
    fill: '#f0bd74',
    opacity: [0.3, 0.7] as const,
  }
  return [
    shape('300,560 1300,560 1560,900 40,900', 'url(#boards)'),
    path('M380 560H1220L1250 620H350ZM330 640H1270L1310 700H290Z', '#9a5e30'),
    cuts([240, 570, 1120, 320], grain, chance),
    disc([800, 720], [560, 190], 'url(#spot)'),
    shape('40,896 1560,896 1560,980 40,980', '#4a2314') + rect([40, 892, 1520, 9], amber),
  ].join('')
}

type Player = readonly [x: number, y: number, size: number, part: string]

function musician([x, y, size, part]: Player, chance: Chance): string {
  const skin = skins[Math.floor(chance(0, skins.length))] ?? bronze
  const hair = ['#2a1a14', '#6b3f22', '#b9aea0', '#120c0e'][Math.floor(chance(0, 4))] ?? ink
  const lean = x < 800 ? 1 : -1
  const kit: Record<string, string> = {
    strings:
      path('M10 -4q18 -14 32 0q8 10 22 6q8 14 -8 22q-10 0 -14 -8q-16 10 -28 0q-10 -12 -4 -20z', '#b5602c') +
      line('M-34 30L66 -34M40 2L-2 -18', '#f4dcae', 3),
    cello:
      path('M-20 20q-6 -20 14 -22q16 2 14 20q10 8 12 32q-4 26 -30 26t-26 -26q4 -22 16 -30z', '#a34f24') +
      line('M-8 0L-20 -66', '#5a2c16', 6) +
      line('M-46 38L40 22', '#f4dcae', 3),
    wind: line('M-2 -22L26 38', '#2a1a14', 7) + line('M4 -8L20 26', '#d9d2c0', 2),
    brass: path('M2 -28L50 -20L78 -40V10L50 -8L2 -18Z', amber) + line('M20 -22q10 26 30 8', '#fbe0a0', 5),
  }
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${n(size * lean, 2)} ${n(size, 2)})"`,
    path('M-40 66Q-46 -2 -14 -12H14Q46 -2 40 66Z', ink) + shape('-8,-12 9,-12 1,18', cream),
    disc([1, -34], [15, 19], skin) + path('M-16 -34q0 -24 18 -23t15 20q-8 -8 -18 -7t-15 10z', hair),
    kit[part] ?? '',
  )
}

function stand(x: number, y: number, size: number): string {
  const page = shape('-26,-16 26,-16 32,12 -32,12', cream) + line('M-18 -8H18M-20 0H20', '#8a7a66', 1.6)
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${n(size, 2)})"`,
    line('M0 12V64M-18 70L0 58L18 70', ink, 4) + page,
  )
}

/** Half-rings round the conductor, from the brass at the back to the strings in front. */
function rows(chance: Chance): string {
  const rings = [
    { seats: 11, rx: 400, ry: 262, part: 'brass', size: 0.8 },
    { seats: 11, rx: 372, ry: 190, part: 'wind', size: 0.88 },
    { seats: 12, rx: 520, ry: 152, part: 'strings', size: 1.02 },
    { seats: 8, rx: 380, ry: 72, part: 'strings', size: 1.12 },
  ]
  return rings
    .map(({ seats, rx, ry, part, size }) =>
      times(seats, (i) => {
        const angle = Math.PI * (0.04 + (i / (seats - 1)) * 0.92)
        const [x, y] = [800 - Math.cos(angle) * rx, 800 - Math.sin(angle) * ry]
        const plays = part === 'strings' && x > 900 && i % 2 ? 'cello' : part
        return musician([x, y, size, plays], chance) + stand(x + (800 - x) * 0.1, y + 52 * size, size * 0.8)
      }),
    )
    .join('')
}

function basses(): string {
  const bass = (x: number, y: number) =>
    group(
      `transform="translate(${x} ${y})"`,
      path('M-24 60Q-26 -40 0 -50Q28 -40 26 60Z', ink) +
        disc([0, -70], [15, 19], '#d9a27c') +
        path('M-16 -72q2 -20 17 -20t16 20z', '#3a241a'),
      path('M24 0q-20 4 -16 32q2 14 -10 30q-12 50 34 52q44 -4 32 -52q-12 -16 -10 -30q2 -28 -18 -32z', '#8a4420') +
        line('M30 4L22 -96', '#3a1c10', 8) +
        line('M-20 40L76 56', cream, 3),
      line('M14 40V92M44 40V92', '#5a2a14', 3),
    )
  return bass(1330, 640) + bass(1400, 706) + bass(1460, 786)
}

function beams(): string {
  const beam = (x: number, to: number) => shape(`${x},-10 ${to - 230},880 ${to + 230},880`, '#ffe7b0', 'opacity="0.09"')
  return beam(420, 700) + beam(1180, 900) + beam(800, 800)
}

function conductor(): string {
  return group(
    'transform="translate(800 812)"',
    shape('-92,110 92,110 116,150 -116,150', '#3a1a10') + rect([-92, 100, 184, 14], amber),
    path('M-24 20L-30 106H-4L0 40L4 106H30L24 20Z', ink),
    path('M-46 50Q-56 -72 -18 -82H18Q56 -72 46 50L10 34L0 60L-10 34Z', ink),
    line('M-34 -60Q-84 -84 -106 -136M34 -60Q92 -66 120 -108', ink, 24),
    disc([-108, -144], 12, '#e3b48d') + disc([124, -114], 12, '#e3b48d') + line('M126 -118L176 -176', cream, 4),
    disc([0, -108], [21, 26], '#e3b48d') + path('M-24 -96Q-30 -142 0 -140T24 -96Q10 -84 0 -84T-24 -96Z', '#c9b9a2'),
  )
}

function gallery(chance: Chance): string {
  const head = (i: number) => {
    const [x, y] = [i * 128 + chance(-22, 22) + 20, 990 + chance(-12, 20)]
    const bun = i % 3 === 1 ? disc([x + 4, y - 66], 17, ink) : ''
    const rim = line(`M${n(x - 30)} ${n(y - 40)}Q${n(x)} ${n(y - 80)} ${n(x + 30)} ${n(y - 40)}`, bronze, 3)
    return (
      path(`M${n(x - 88)} 1090Q${n(x - 84)} ${n(y + 18)} ${n(x)} ${n(y + 10)}T${n(x + 88)} 1090Z`, ink) +
      disc([x, y - 22], [36, 44], ink) +
      bun +
      rim
    )
  }
  return (
    rect([-10, 1036, 1620, 50], '#3a141a') +
    times(13, head) +
    rect([-10, 1042, 1620, 12], amber) +
    times(54, (i) => rect([i * 30 - 4, 1054, 10, 30], bronze))
  )
}
