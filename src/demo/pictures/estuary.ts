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

const ink = '#1f2a3c'
const plum = '#5b4a68'
const rose = '#e8a79a'
const cream = '#fbeed6'
const mud = '#6d5a5e'

export function estuary(): string {
  const chance = chanceFrom(1140)
  const defs = [
    gradient('sky', [
      [0, '#33435f'],
      [0.4, '#8a7690'],
      [0.75, '#eba692'],
      [1, '#fbd6a6'],
    ]),
    gradient('flood', [
      [0, '#f6c9a4'],
      [0.5, '#c98f94'],
      [1, '#4a5873'],
    ]),
    glow('lamp', '#fff1bf', 1),
    glow('sun', '#ffe9bd', 0.85),
  ].join('')
  const body = [
    sky(chance),
    flats(chance),
    channels(chance),
    headland(chance),
    tower(),
    flock(chance),
    roost(chance),
    reeds(chance),
  ].join('')
  return sheet({ paper: rose, defs, seed: 61 }, body)
}

function sky(chance: Chance): string {
  const high = {
    count: 44,
    length: [160, 520] as const,
    thickness: [4, 15] as const,
    fill: '#4a4e6c',
    opacity: [0.25, 0.6] as const,
  }
  const low = {
    count: 60,
    length: [120, 420] as const,
    thickness: [3, 10] as const,
    fill: cream,
    opacity: [0.2, 0.6] as const,
  }
  return [
    rect([-10, -10, 1620, 600], 'url(#sky)'),
    disc([520, 520], [520, 260], 'url(#sun)'),
    cuts([0, 30, 1600, 260], high, chance),
    cuts([0, 220, 1600, 280], low, chance),
    times(40, () => disc([chance(0, 1600), chance(0, 150)], chance(1, 2.6), cream)),
    disc([520, 534], 44, '#fff0c8'),
  ].join('')
}

function flats(chance: Chance): string {
  const bank = {
    count: 120,
    length: [90, 380] as const,
    thickness: [2, 8] as const,
    fill: '#54464f',
    opacity: [0.3, 0.8] as const,
  }
  const wet = {
    count: 90,
    length: [60, 300] as const,
    thickness: [1, 5] as const,
    fill: rose,
    opacity: [0.4, 0.9] as const,
  }
  return [
    path('M-10 552Q200 520 380 538T760 532T1100 540T1620 522V600H-10Z', '#6f6280'),
    path('M-10 566Q260 546 520 560T1000 556T1620 548V610H-10Z', '#574b68'),
    rect([-10, 572, 1620, 510], mud),
    cuts([0, 590, 1600, 480], bank, chance),
    cuts([0, 580, 1600, 420], wet, chance),
  ].join('')
}

/** The tide finding its way in: bright water winding between the banks. */
function channels(chance: Chance): string {
  const main = `M-10 590Q300 580 620 590Q960 606 900 640Q800 690 480 706Q60 740 220 820Q420 900 900 880
      Q1300 868 1280 960Q1250 1040 1000 1090H1620V900Q1560 800 1180 792Q700 800 640 776Q600 752 900 716
      Q1240 676 1140 620
      Q1060 584 1620 586V572H-10Z`
  const creek = `M640 780Q520 790 430 760T180 760Q280 738 420 742T660 764ZM1180 796Q1300 740 1440 746T1620 720V736
      Q1500 768 1420 770T1240 806ZM300 850Q200 900 120 960T-10 1010V980Q60 950 120 900T240 826Z`
  const shine = {
    count: 150,
    length: [40, 240] as const,
    thickness: [1, 5] as const,
    fill: cream,
    opacity: [0.35, 0.9] as const,
  }
  const edge = line(main, '#3f3a4c', 5)
  return [
    '<clipPath id="water">',
    path(main, '#000'),
    path(creek, '#000'),
    '</clipPath>',
    edge,
    line(creek, '#3f3a4c', 4),
    path(main, 'url(#flood)'),
    path(creek, '#dca59c'),
    group(
      'clip-path="url(#water)"',
      cuts([0, 575, 1600, 510], shine, chance),
      disc([520, 640], [150, 120], 'url(#sun)'),
    ),
  ].join('')
}

function headland(chance: Chance): string {
  const strata = {
    count: 40,
    length: [60, 190] as const,
    thickness: [2, 8] as const,
    fill: '#7c6a78',
    opacity: [0.4, 0.9] as const,
  }
  return [
    path('M1620 400Q1500 396 1400 410T1210 436Q1150 450 1130 500T1040 580Q1000 596 940 604H1620Z', ink),
    cuts([1190, 470, 400, 120], strata, chance),
    path('M1620 396Q1500 392 1400 406T1210 432Q1160 442 1140 478Q1200 452 1290 444T1620 424Z', '#56704f'),
    rect([1400, 372, 120, 46], cream) + shape('1388,376 1412,340 1508,340 1532,376', plum),
    times(3, (i) => rect([1416 + i * 34, 386, 15, 16], '#ffd98c')) + rect([1484, 322, 18, 26], plum),
  ].join('')
}

function tower(): string {
  return [
    shape('1298,118 -40,40 -40,250', '#fff3c8', 'opacity="0.16"'),
    shape('1298,118 -40,100 -40,200', '#fff3c8', 'opacity="0.22"'),
    disc([1298, 118], 210, 'url(#lamp)'),
    shape('1246,428 1266,160 1330,160 1350,428', cream),
    shape('1302,160 1330,160 1350,428 1310,428', '#bba7ab'),
    shape('1255,306 1259,250 1337,250 1341,306', '#b24a3f'),
    rect([1246, 150, 104, 14], ink) +
      line('M1250 150V132M1272 150V132M1298 150V132M1324 150V132M1346 150V132M1250 132H1346', ink, 4),
    rect([1270, 92, 56, 58], '#fff3c0') + line('M1289 92V150M1308 92V150', ink, 4),
    path('M1260 94Q1298 36 1336 94Z', '#b24a3f') + line('M1298 62V34', ink, 5),
    rect([1288, 200, 18, 26], ink) + rect([1288, 336, 18, 26], ink) + path('M1280 428V396q18 -20 36 0V428Z', ink),
  ].join('')
}

function wader([x, y]: Point, size: number, beat: number): string {
  const wings =
    beat > 0.5
      ? 'M-4 0Q-20 -34 -46 -40Q-22 -20 -10 6ZM4 0Q22 -30 48 -32Q24 -14 8 8Z'
      : 'M-4 0Q-26 -8 -44 16Q-22 6 -6 8ZM4 0Q24 -12 46 8Q24 4 6 8Z'
  return group(
    `transform="translate(${n(x)} ${n(y)}) scale(${n(size, 2)}) rotate(${n(beat * 24 - 18)})"`,
    path(wings, ink) + path('M-26 8Q0 -10 24 2L52 6L24 8Q0 18 -26 8Z', ink) + path('M-30 4L-14 2L-18 12Z', cream),
  )
}

function flock(chance: Chance): string {
  return times(190, (i) => {
    const t = i / 190
    const [x, y] = [130 + t * 1000, 430 - Math.sin(t * Math.PI * 1.15) * 230 + Math.cos(t * 9) * 40]
    const spread = 30 + Math.sin(t * Math.PI) * 95
    return wader(
      [x + chance(-spread, spread), y + chance(-spread, spread) * 0.8],
      chance(0.2, 0.52) + Math.sin(t * 3) * 0.1,
      chance(0, 1),
    )
  })
}

function roost(chance: Chance): string {
  const bird = (x: number, y: number, size: number) =>
    group(
      `transform="translate(${n(x)} ${n(y)}) scale(${n(size, 2)})"`,
      line('M-4 18V62M8 18V62', ink, 4),
      path('M-44 8Q-30 -22 8 -20Q22 -24 26 -44Q30 -58 44 -54L96 -40L44 -44Q40 -14 22 8Q0 26 -44 8Z', '#9a5f4c'),
      path('M-44 8Q-20 -12 10 -6Q14 10 -8 16Q-30 20 -44 8Z', ink),
      disc([8, 68], [34, 4], 'rgba(30,36,52,0.45)'),
    )
  return times(9, (i) =>
    bird(360 + i * 62 + chance(-16, 16), 940 + chance(-14, 26) - Math.abs(i - 4) * 6, chance(0.7, 1)),
  )
}

function reeds(chance: Chance): string {
  const reed = (x0: number, x1: number) => {
    const [x, tall] = [chance(x0, x1), chance(120, 400)]
    const tip = `${n(x - tall * 0.16)} ${n(1085 - tall)}`
    const plume = path(`M${tip}q-20 -30 -44 -38q4 30 30 50z`, '#b98a72')
    return (
      line(
        `M${n(x)} 1085Q${n(x + 6)} ${n(1085 - tall * 0.5)} ${tip}`,
        chance(0, 1) > 0.5 ? ink : '#3a3547',
        chance(3, 6),
      ) + (tall > 230 ? plume : '')
    )
  }
  return (
    times(60, () => reed(-20, 250)) +
    times(44, () => reed(1400, 1640)) +
    path('M-10 1080V1030Q140 1010 300 1080ZM1620 1080V1010Q1480 1020 1360 1080Z', ink)
  )
}
