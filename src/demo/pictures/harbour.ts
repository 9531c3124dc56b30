import {
  type Chance,
  chanceFrom,
  cuts,
  disc,
  glow,
  gradient,
  group,
  line,
  path,
  rect,
  shape,
  sheet,
  times,
} from './brush.ts'

const ink = '#10272f'
const deep = '#1d444c'
const cream = '#f6e3bf'
const coral = '#d8623a'

export function harbour(): string {
  const chance = chanceFrom(1887)
  const defs = [
    gradient('sky', [
      [0, '#5f8d92'],
      [0.45, '#d9b991'],
      [0.8, '#f2a873'],
      [1, '#f6c894'],
    ]),
    gradient('sea', [
      [0, '#e0a273'],
      [0.25, '#6f8f88'],
      [1, '#173b44'],
    ]),
    glow('sunlight', '#fff0c4', 0.9),
  ].join('')
  const body = [sky(chance), farShore(), water(chance), dredger(), fleet(chance), quay(chance), gulls()].join('')
  return sheet({ paper: cream, defs, seed: 3 }, body)
}

function sky(chance: Chance): string {
  return [
    rect([-10, -10, 1620, 560], 'url(#sky)'),
    disc([1010, 455], 330, 'url(#sunlight)'),
    disc([1010, 448], 92, '#fbe7b4'),
    cuts(
      [0, 60, 1600, 330],
      { count: 70, length: [80, 330], thickness: [3, 9], fill: cream, opacity: [0.12, 0.5] },
      chance,
    ),
    cuts(
      [0, 40, 1600, 200],
      { count: 26, length: [160, 420], thickness: [4, 12], fill: '#4b7c84', opacity: [0.2, 0.5] },
      chance,
    ),
    cuts(
      [760, 370, 500, 110],
      { count: 22, length: [90, 240], thickness: [2, 5], fill: coral, opacity: [0.35, 0.8] },
      chance,
    ),
  ].join('')
}

function farShore(): string {
  const hills = 'M-10 520V452Q120 400 260 440T520 452Q600 470 680 482V520Z'
  const nearer = 'M-10 525V480Q80 462 150 476T330 486Q420 494 520 505V525Z'
  return [
    path(hills, '#8b8f83'),
    path(nearer, '#55726f'),
    shape('700,520 730,494 1500,470 1620,470 1620,528', deep),
    shape('730,494 1500,470 1620,470 1620,477 1500,478', '#3f6a6c'),
    times(15, (i) => rect([760 + i * 52, 503 - i * 1.4, 34, 4], '#356065')),
    shape('772,494 780,400 812,400 820,492', cream),
    shape('776,455 778,432 814,432 816,455', coral),
    rect([774, 392, 44, 9], ink),
    rect([782, 370, 28, 22], '#ffe9a8'),
    path('M778 370Q796 344 814 370Z', ink),
  ].join('')
}

function water(chance: Chance): string {
  return [
    rect([-10, 518, 1620, 560], 'url(#sea)'),
    cuts(
      [0, 525, 1600, 520],
      { count: 230, length: [60, 240], thickness: [2, 8], fill: deep, opacity: [0.35, 0.9] },
      chance,
    ),
    cuts(
      [860, 526, 300, 420],
      { count: 120, length: [40, 170], thickness: [2, 8], fill: '#fbe0a6', opacity: [0.6, 1] },
      chance,
    ),
    cuts(
      [0, 540, 1600, 420],
      { count: 90, length: [40, 150], thickness: [1, 4], fill: '#f2b98a', opacity: [0.4, 0.9] },
      chance,
    ),
  ].join('')
}

function dredger(): string {
  return group(
    'transform="translate(330 418)"',
    path('M0 96L20 136H366L398 88H330L322 100H60L52 90Z', ink),
    rect([20, 116, 352, 7], coral),
    rect([284, 34, 70, 62], '#e9cfa4'),
    rect([274, 26, 88, 10], ink),
    times(3, (i) => rect([292 + i * 20, 46, 13, 13], ink)),
    rect([304, -6, 22, 34], coral),
    line('M316 -6V-70M300 -44H332', ink, 5),
    shape('96,100 124,-12 140,-12 176,100 162,100 132,14 110,100', ink),
    line('M132 -10L-60 62M132 -10L250 72M-60 62V128M118 40H148M110 70H158', ink, 5),
    rect([-74, 110, 28, 40], ink),
    path('M0 140Q180 158 390 138L360 152Q180 170 30 152Z', ink, 'opacity="0.45"'),
  )
}

function boat([x, y, size]: readonly [number, number, number], hull: string, chance: Chance): string {
  return group(
    `transform="translate(${x} ${y}) scale(${size})"`,
    path('M-8 196Q150 214 312 192L282 226Q150 240 30 224Z', ink, 'opacity="0.5"'),
    path('M-14 92Q20 128 120 130Q240 130 320 70Q312 150 270 204H34Q-4 160 -14 92Z', ink),
    path('M-4 106Q24 138 122 140Q236 140 308 90Q300 140 276 172H24Q4 146 -4 106Z', hull),
    path('M18 158Q150 176 288 150L282 164Q150 184 22 168Z', cream),
    shape('60,132 66,60 150,60 158,132', cream),
    shape('52,64 58,48 160,48 166,64', ink),
    times(3, (i) => rect([74 + i * 26, 72, 18, 24], '#2f6068')),
    line('M206 132V-150M104 50V-70', ink, 7),
    line('M206 -140L318 72M206 -140L104 -62M206 -96L-10 92M206 20L292 -34M104 -66L-12 90', ink, 2.4),
    times(7, (i) => disc([216 + i * 11, 112 - i * 4 + chance(-5, 5)], 9, i % 2 ? coral : '#e8b64f')),
    shape('206,-150 252,-138 206,-122', hull),
  )
}

function fleet(chance: Chance): string {
  return [
    boat([1130, 590, 0.82], '#2c6a70', chance),
    boat([40, 640, 1.02], '#b8452c', chance),
    boat([620, 690, 1.14], '#d39a3c', chance),
  ].join('')
}

function quay(chance: Chance): string {
  return [
    path('M-10 1080V968Q420 936 820 962T1620 930V1080Z', ink),
    path('M-10 972Q420 940 820 966T1620 934V948Q1240 958 820 982T-10 990Z', '#d9b98d'),
    times(26, (i) => rect([i * 66 + chance(-8, 8), 1000 + (i % 2) * 34, 52, 24], '#1f4049')),
    times(3, (i) => bollard(210 + i * 560, 958 + (i % 2) * 14)),
    line('M236 930Q300 1000 420 950M796 944Q700 1010 680 900', '#e9cfa4', 6),
    times(3, (i) => pot(1216 + i * 104, 964 - i * 6)) + pot(1268, 894),
    rect([1080, 900, 96, 64], '#a8563a') + rect([1080, 920, 96, 5], ink) + rect([1080, 942, 96, 5], ink),
  ].join('')
}

/** A lobster pot: hoops, netting and a cork. */
function pot(x: number, y: number): string {
  const dome = `M${x} ${y}V${y - 34}Q${x + 48} ${y - 92} ${x + 96} ${y - 34}V${y}Z`
  const net = times(8, (i) => line(`M${x + 6 + i * 12} ${y}l${i < 4 ? 16 : -16} -52`, '#8cb39a', 2))
  return (
    path(dome, '#1d3b3d') +
    net +
    line(`M${x} ${y}V${y - 34}Q${x + 48} ${y - 92} ${x + 96} ${y - 34}V${y}Z`, '#c98f4e', 6)
  )
}

function bollard(x: number, y: number): string {
  return path(`M${x} ${y}q6 -40 -4 -56h62q-10 16 -4 56z`, '#0a1a20') + disc([x + 27, y - 58], [38, 13], '#2b5560')
}

function gulls(): string {
  const at = [
    [300, 190, 1.2],
    [420, 130, 0.8],
    [560, 240, 0.9],
    [1240, 170, 1.1],
    [1350, 260, 0.7],
    [700, 120, 0.6],
  ] as const
  const wings = 'M-46 -8Q-24 -28 0 0Q24 -28 46 -10Q22 -14 0 12Q-22 -14 -46 -8Z'
  return at.map(([x, y, size]) => group(`transform="translate(${x} ${y}) scale(${size})"`, path(wings, ink))).join('')
}
