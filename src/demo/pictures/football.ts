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
  type Point,
  path,
  rect,
  shape,
  sheet,
  times,
} from './brush.ts'

const ink = '#1c1a2e'
const plum = '#4a3358'
const home = '#c8402f'
const away = '#e9dfc4'

export function football(): string {
  const chance = chanceFrom(2846)
  const defs = [
    gradient('sky', [
      [0, '#3a3560'],
      [0.45, '#a0567a'],
      [0.8, '#ee8f5c'],
      [1, '#f7bd74'],
    ]),
    gradient('pitch', [
      [0, '#7a9a4e'],
      [1, '#2f5a3c'],
    ]),
    glow('flood', '#fff6d6', 0.95),
    glow('pool', '#f4f0b8', 0.4),
  ].join('')
  const body = [sky(chance), town(chance), pylons(), stand(chance), pitch(), players(), crowd(chance)].join('')
  return sheet({ paper: plum, defs, seed: 31 }, body)
}

function sky(chance: Chance): string {
  const warm = {
    count: 44,
    length: [120, 420] as const,
    thickness: [3, 11] as const,
    fill: '#f8c283',
    opacity: [0.2, 0.6] as const,
  }
  const cool = {
    count: 34,
    length: [160, 460] as const,
    thickness: [4, 14] as const,
    fill: '#3d3564',
    opacity: [0.25, 0.6] as const,
  }
  return (
    rect([-10, -10, 1620, 560], 'url(#sky)') +
    cuts([0, 30, 1600, 220], cool, chance) +
    cuts([0, 200, 1600, 200], warm, chance)
  )
}

function town(chance: Chance): string {
  const terrace = (i: number) => {
    const [x, y] = [i * 92 - 20, 384 + Math.abs(i - 8) * 2]
    const roof = shape(
      `${x},${y + 26} ${x + 14},${y} ${x + 82},${y} ${x + 96},${y + 26}`,
      i % 2 ? '#3a2947' : '#2f2440',
    )
    const lit = times(2, (k) => rect([x + 18 + k * 38, y + 42, 16, 22], chance(0, 1) > 0.45 ? '#ffd27c' : '#5a4468'))
    return (
      roof + rect([x + 2, y + 26, 92, 80], i % 2 ? '#5a3c5c' : '#4e3454') + rect([x + 64, y - 24, 16, 34], ink) + lit
    )
  }
  const spire = shape('388,384 404,330 410,140 416,330 432,384', ink) + rect([384, 340, 52, 70], ink)
  const smoke = path('M1206 350Q1190 300 1216 262T1204 170Q1240 220 1226 270T1222 350Z', '#e9a98b', 'opacity="0.4"')
  return path('M-10 420Q300 330 640 380T1300 352T1620 390V480H-10Z', '#5d3f66') + spire + smoke + times(18, terrace)
}

function pylons(): string {
  const at = [
    [120, 96, 1],
    [1480, 96, 1],
    [560, 210, 0.62],
    [1060, 210, 0.62],
  ] as const
  return at
    .map(([x, y, size]) =>
      group(
        `transform="translate(${x} ${y}) scale(${size})"`,
        disc([0, 30], 250, 'url(#flood)'),
        line('M-22 70L-44 460M22 70L44 460', ink, 9),
        times(6, (i) =>
          line(
            `M${-24 - i * 3.4} ${96 + i * 60}L${28 + i * 3.6} ${150 + i * 60}M${24 + i * 3.4} ${96 + i * 60}
              L${-28 - i * 3.6} ${150 + i * 60}`,
            ink,
            4,
          ),
        ),
        rect([-78, -14, 156, 92], ink),
        times(12, (i) => disc([-54 + (i % 4) * 36, 6 + Math.floor(i / 4) * 27], 12, '#fffbe6')),
      ),
    )
    .join('')
}

function stand(chance: Chance): string {
  const colours = ['#d9a06b', '#c8402f', '#e9dfc4', '#7f5468', '#3c4a6b', '#b0604a', ink]
  const fan = (row: number) =>
    times(78, () => {
      const [x, fill] = [chance(210, 1390), colours[Math.floor(chance(0, colours.length))] ?? ink]
      return path(`M${n(x - 8)} ${532 + row * 13}q0 -15 8 -15t8 15z`, fill) + disc([x, 513 + row * 13], 4.6, '#e6b48c')
    })
  return [
    shape('150,480 196,430 1404,430 1450,480', ink),
    times(31, (i) => line(`M${206 + i * 39.5} 434L${168 + i * 42} 476`, '#46375e', 4)),
    rect([184, 480, 1232, 100], '#2a2340'),
    times(5, fan),
    times(13, (i) => rect([196 + i * 100, 476, 8, 104], ink)),
    rect([-10, 574, 1620, 24], '#e9dfc4'),
    times(27, (i) => rect([i * 61 - 8, 577, 54, 18], ['#c8402f', '#2f4a6e', '#e0a83f', '#456b4a'][i % 4] ?? ink)),
    rect([-10, 500, 170, 76], '#31274a') + rect([1440, 500, 180, 76], '#31274a'),
  ].join('')
}

function pitch(): string {
  const stripe = (i: number) => {
    const [a, b] = [(i - 7) * 150, (i - 6) * 150]
    return shape(
      `${800 + a * 0.62},596 ${800 + b * 0.62},596 ${800 + b * 1.7},1070 ${800 + a * 1.7},1070`,
      '#c9d27a',
      'opacity="0.16"',
    )
  }
  const chalk = '#eef0d8'
  return [
    rect([-10, 596, 1620, 490], 'url(#pitch)'),
    times(7, (i) => stripe(i * 2)),
    disc([800, 700], [760, 130], 'url(#pool)'),
    line('M-10 622H1610', chalk, 4),
    line('M800 622L830 1080M640 742a180 52 0 1 0 360 0a180 52 0 1 0 -360 0', chalk, 4.5),
    line('M-10 668H250L120 830H-10M-10 700H110L50 776H-10', chalk, 4.5),
    line('M44 726V590L-20 640V800M44 590L-30 576', '#ffffff', 8),
    times(7, (i) =>
      line(
        `M${40 - i * 9} ${596 + i * 5}V${730 + i * 9}M-20 ${650 + i * 20}L44 ${604 + i * 19}`,
        'rgba(255,255,255,0.45)',
        1.6,
      ),
    ),
  ].join('')
}

type Stance = readonly [x: number, y: number, size: number, kit: string, pose: number]

function players(): string {
  const eleven: readonly Stance[] = [
    [330, 668, 0.62, away, 1],
    [470, 700, 0.7, home, 0],
    [700, 672, 0.6, home, 1],
    [960, 680, 0.64, away, 0],
    [1180, 664, 0.58, home, 1],
    [1360, 706, 0.7, away, 1],
    [210, 760, 0.9, '#e0a83f', 0],
    [420, 800, 1.02, away, 0],
    [590, 822, 1.12, home, 1],
    [1050, 800, 1.02, away, 1],
    [1270, 842, 1.16, home, 0],
  ]
  const ball =
    disc([520, 838], 13, '#fffdf0') + disc([516, 834], 4, ink) + disc([524, 852], [18, 4], 'rgba(20,30,20,0.4)')
  return eleven.map(player).join('') + ball
}

function player([x, y, size, kit, pose]: Stance): string {
  const legs = pose ? 'M-6 -4L-24 34L-52 52M6 -4L26 30L22 72' : 'M-6 -4L-20 36L-16 74M6 -4L24 34L44 66'
  const arms = pose ? 'M-12 -56L-40 -30L-50 -46M12 -56L38 -36L52 -12' : 'M-12 -56L-34 -26M12 -56L36 -40L48 -62'
  const trim = kit === home ? ink : '#34507a'
  return group(
    `transform="translate(${x} ${y}) scale(${size})"`,
    shape('-30,74 30,74 150,92 90,96', 'rgba(18,34,28,0.45)'),
    line(legs, '#d9a27c', 11),
    line(pose ? 'M-36 44L-52 52M24 52L22 72' : 'M-18 56L-16 74M34 50L44 66', kit, 13),
    line(arms, kit, 12),
    path('M-18 -62Q0 -72 18 -62L14 -8H-14Z', kit),
    path('M-16 -12H16L22 16H2L0 4L-4 16H-22Z', trim),
    disc([3, -82], 13, '#d9a27c') + path('M-10 -84q2 -16 14 -14t12 12q-10 -6 -18 -2z', ink),
  )
}

function crowd(chance: Chance): string {
  const row = (y: number, tone: string) =>
    times(15, (i) => {
      const at: Point = [i * 118 + chance(-24, 24) - 20, y + chance(-14, 18)]
      const wears = chance(0, 1)
      const hat = wears > 0.55 ? bobbleHat(at, i % 3 ? home : '#e0a83f') : ''
      return spectator(at, tone) + hat + (wears < 0.5 ? scarf(at) : '')
    })
  const arms = line('M1010 1000L1052 860M1180 1010L1130 870', '#15122a', 26)
  const held = path('M1020 842h150v34h-150z', home) + times(3, (i) => rect([1034 + i * 48, 842, 18, 34], away))
  return row(985, '#2b2340') + arms + held + row(1046, '#15122a')
}

function spectator([x, y]: Point, tone: string): string {
  const coat = `M${n(x - 72)} 1090Q${n(x - 74)} ${n(y + 22)} ${n(x)} ${n(y + 14)}T${n(x + 72)} 1090Z`
  return path(coat, tone) + disc([x, y - 20], [33, 40], tone)
}

function bobbleHat([x, y]: Point, wool: string): string {
  return path(`M${n(x - 35)} ${n(y - 30)}q4 -42 35 -42t35 42z`, wool) + disc([x, y - 72], 9, away)
}

function scarf([x, y]: Point): string {
  const loop = path(`M${n(x - 46)} ${n(y + 22)}q46 26 92 0l4 20q-50 24 -100 0z`, home)
  return loop + rect([x - 12, y + 32, 20, 16], away)
}
