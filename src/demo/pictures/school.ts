import {
  type Chance,
  chanceFrom,
  cuts,
  disc,
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

const ink = '#2b2a2e'
const brick = '#b3553c'
const dusk = '#7c3a30'
const slate = '#4b5a66'
const cream = '#f6ead0'
const sage = '#8d9a62'

export function school(): string {
  const chance = chanceFrom(1908)
  const defs = [
    gradient('sky', [
      [0, '#8fb3bd'],
      [0.6, '#d5dccb'],
      [1, '#f3e3bd'],
    ]),
    gradient('sand', [
      [0, '#d9c48c'],
      [1, '#9a8a55'],
    ]),
  ].join('')
  const body = [
    sky(chance),
    shore(chance),
    building(),
    turret(),
    trees(chance),
    yard(chance),
    children(),
    dunes(chance),
  ].join('')
  return sheet({ paper: cream, defs, seed: 51 }, body)
}

function sky(chance: Chance): string {
  const cloud = (x: number, y: number, size: number) =>
    group(
      `transform="translate(${x} ${y}) scale(${size})"`,
      path('M-190 40Q-200 -6 -120 -6Q-110 -70 -30 -60Q20 -110 90 -54Q170 -60 180 0Q230 8 214 40Z', cream),
      path('M-190 40Q-90 14 20 34T214 40Z', '#a9bdb9'),
    )
  const wind = {
    count: 40,
    length: [120, 380] as const,
    thickness: [2, 7] as const,
    fill: cream,
    opacity: [0.3, 0.8] as const,
  }
  return (
    rect([-10, -10, 1620, 720], 'url(#sky)') +
    cuts([0, 40, 1600, 460], wind, chance) +
    cloud(300, 150, 1.1) +
    cloud(1240, 210, 1.3) +
    cloud(800, 90, 0.6)
  )
}

function shore(chance: Chance): string {
  const waves = {
    count: 70,
    length: [50, 190] as const,
    thickness: [1, 5] as const,
    fill: cream,
    opacity: [0.4, 0.9] as const,
  }
  return [
    rect([-10, 548, 1620, 110], '#5f8d93'),
    cuts([0, 552, 1600, 90], waves, chance),
    shape('1290,556 1330,520 1366,520 1372,500 1382,520 1420,556', slate),
    path('M-10 660Q160 586 360 630T760 640T1200 622T1620 600V760H-10Z', '#c8b57a'),
    path('M-10 690Q260 630 520 672T1100 676T1620 640V1090H-10Z', sage),
  ].join('')
}

function building(): string {
  const course = (i: number) => line(`M432 ${446 + i * 22}H1178`, '#9c4733', 2)
  const window = (x: number) =>
    [
      path(`M${x - 8} 664V512Q${x + 38} 468 ${x + 84} 512V664Z`, cream),
      path(`M${x} 656V516Q${x + 38} 478 ${x + 76} 516V656Z`, '#ffdc8c'),
      rect([x, 600, 76, 56], '#e9b25a'),
      line(`M${x + 38} 656V490M${x} 560H${x + 76}M${x} 608H${x + 76}`, cream, 5),
    ].join('')
  const cut = (x: number, fill: string) => disc([x, 630], [9, 11], fill) + path(`M${x - 14} 656q14 -24 28 0z`, fill)
  return [
    rect([424, 430, 760, 250], brick),
    times(11, course),
    rect([424, 430, 120, 250], dusk, 'opacity="0.35"'),
    shape('396,440 470,300 1140,300 1212,440', slate),
    times(6, (i) => line(`M${n(458 - i * 11)} ${322 + i * 22}H${n(1152 + i * 10)}`, '#394650', 3)),
    shape('680,440 804,236 928,440 928,680 680,680', brick),
    shape('656,446 804,204 952,446 928,446 804,244 680,446', cream),
    disc([804, 368], 40, cream) + disc([804, 368], 31, slate) + line('M804 337V399M773 368H835', cream, 5),
    window(462) + window(572) + window(962) + window(1072),
    cut(484, dusk) + cut(1010, dusk) + cut(1094, dusk),
    path('M748 682V540Q804 486 860 540V682Z', cream) + path('M760 682V546Q804 504 848 546V682Z', '#2f5a5c'),
    line('M804 682V520', cream, 4) + disc([814, 614], 5, '#e9b25a') + rect([728, 676, 152, 14], '#c9b890'),
    rect([530, 268, 46, 92], dusk) +
      rect([522, 258, 62, 14], ink) +
      rect([1060, 268, 46, 92], dusk) +
      rect([1052, 258, 62, 14], ink),
    path('M552 250Q600 220 590 180T680 130Q620 190 640 214T570 252Z', cream, 'opacity="0.7"'),
  ].join('')
}

function turret(): string {
  return [
    rect([762, 152, 84, 76], cream) + rect([776, 160, 56, 62], '#3a4a55'),
    path('M786 208Q788 172 804 170Q820 172 822 208Z', '#e0a83f') + disc([804, 211], 6, ink),
    rect([752, 224, 104, 14], slate) + shape('748,156 804,66 860,156', slate),
    line('M804 70V26M804 34H842', ink, 4) + shape('838,22 868,34 838,46', '#e0a83f'),
  ].join('')
}

function trees(chance: Chance): string {
  const tree = (x: number, y: number, size: number) =>
    group(
      `transform="translate(${x} ${y}) scale(${size})"`,
      path('M-16 10Q4 -80 36 -150T140 -250L150 -240Q80 -180 62 -120T26 10Z', ink),
      line('M44 -130Q100 -150 170 -150M66 -180Q120 -220 220 -214', ink, 8),
      times(30, (i) =>
        path(
          `M${n(30 + i * 8)} ${n(-170 - chance(0, 120) + i * 1.6)}
          q90 ${n(chance(-60, -20))} 190 ${n(chance(-10, 30))}q-90 34 -190 ${n(chance(0, 24))}z`,
          ['#4d6b4c', '#6b8450', '#38523f'][i % 3] ?? sage,
        ),
      ),
    )
  return tree(150, 700, 1.1) + tree(1270, 690, 0.95) + tree(30, 716, 0.8)
}

function yard(chance: Chance): string {
  const marks = {
    count: 50,
    length: [60, 220] as const,
    thickness: [2, 7] as const,
    fill: '#efe0b4',
    opacity: [0.3, 0.8] as const,
  }
  return [
    path('M250 720Q800 640 1380 714L1620 830V1080H-10V860Z', 'url(#sand)'),
    path('M748 690H860L1010 1080H560Z', '#efe0b4', 'opacity="0.8"'),
    cuts([120, 730, 1360, 200], marks, chance),
    times(44, (i) => rect([i * 38 - 20, 718 + Math.abs(i - 22) * 4.4, 9, 62], i > 18 && i < 25 ? 'none' : cream)),
    line('M-10 822Q300 746 660 734M950 732Q1300 744 1620 826', cream, 7),
    line('M640 916h60v46h-60zM700 916h60v46h-60zM760 916h60v46h-60z', cream, 5),
  ].join('')
}

function children(): string {
  const crowd = [
    [430, 850, 0.86, '#2f5a7c', 1],
    [520, 872, 0.9, '#d9a03c', 0],
    [900, 800, 0.72, '#b3402f', 0],
    [960, 806, 0.72, '#2f6a5c', 1],
    [1090, 872, 0.94, '#e4d3a2', 1],
    [1200, 846, 0.86, '#7a3f5c', 0],
    [706, 930, 1.06, '#b3402f', 1],
    [1330, 900, 1.04, '#2f5a7c', 1],
    [320, 922, 1.06, '#3f6b4c', 0],
    [820, 764, 0.62, '#2b2a2e', 0],
  ] as const
  return crowd.map(child).join('') + line('M360 876Q440 800 494 840', ink, 3) + disc([1262, 818], 17, '#e0a83f')
}

function child([x, y, size, coat, runs]: readonly [number, number, number, string, number]): string {
  return group(
    `transform="translate(${x} ${y}) scale(${size})"`,
    disc([4, 88], [44, 8], 'rgba(60,50,30,0.35)'),
    line(runs ? 'M-6 36L-28 64L-50 68M8 36L26 60L24 88' : 'M-8 36L-10 86M10 36L12 86', ink, 12),
    line(runs ? 'M-14 -8L-46 4M14 -8L42 -26' : 'M-16 -6L-32 30M16 -6L32 28', coat, 13),
    path('M-26 44Q-26 -26 0 -28Q26 -26 26 44Z', coat),
    path('M-22 -6q-16 6 -14 38l14 2z', '#8a5a34'),
    disc([2, -46], [17, 18], '#d9a27c'),
    path(
      runs ? 'M-17 -44q-2 -24 20 -22t16 18q-14 -8 -22 0t-24 30q2 -14 10 -26z' : 'M-17 -48q0 -20 19 -20t19 20z',
      runs ? '#5c3a22' : '#b3402f',
    ),
    line('M-16 -26Q0 -18 18 -26', cream, 7),
  )
}

function dunes(chance: Chance): string {
  const blade = (x0: number, x1: number, base: number) => {
    const [x, tall] = [chance(x0, x1), chance(60, 210)]
    const lean = tall * chance(0.35, 0.9)
    const fill = ['#5f7040', '#97a35c', '#c9bd72', '#3f5235'][Math.floor(chance(0, 4))] ?? sage
    return path(
      `M${n(x)} ${base}Q${n(x + lean * 0.2)} ${n(base - tall * 0.7)} ${n(x + lean)} ${n(base - tall)}
        Q${n(x + lean * 0.4)} ${n(base - tall * 0.5)} ${n(x + 10)} ${base}Z`,
      fill,
    )
  }
  return [
    path('M-10 1080V960Q200 900 420 1000T700 1080Z', '#b7a566') +
      path('M1620 1080V930Q1400 930 1240 1010T960 1080Z', '#b7a566'),
    times(130, () => blade(-60, 440, 1075)),
    times(110, () => blade(1140, 1600, 1075)),
    times(40, () => blade(400, 1200, 1085)),
  ].join('')
}
