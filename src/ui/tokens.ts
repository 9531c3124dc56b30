/**
 * The design tokens of both families of pages: every colour and typeface there is, by what it is for. Style sheets name
 * them, `var(--ink)`, and hold no colour of their own. A colour is `[by day, by night, on paper]`; on paper it is as by
 * day when it is not said.
 */
type Colour = readonly [light: string, dark: string, print?: string]
export type Tokens = { colours: Readonly<Record<string, Colour>>; others: Readonly<Record<string, string>> }

const sans =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif' // not said

export const readerTokens: Tokens = {
  colours: {
    paper: ['#fdfcf9', '#161513', '#fff'],
    ink: ['#1b1a17', '#ebe7df', '#000'],
    quiet: ['#5e5a52', '#a8a297', '#444'],
    hair: ['#dcd7cc', '#3a3732'],
    wash: ['#f4f1ea', '#211f1c'],
    accent: ['#8f1d14', '#ee8a78'],
    link: ['#1d4e79', '#93c0ea'],
    added: ['#2e7d32', '#2e7d32'],
    plate: ['#fdfcf9', '#161513', '#fff'],
    'on-plate': ['#1b1a17', '#ebe7df', '#000'],
  },
  others: {
    head: 'var(--serif)',
    'head-weight': '600',
    'head-track': '-0.012em',
    serif: 'Newsreader, "Newsreader Fallback", "Iowan Old Style", Charter, Cambria, Georgia, serif', // not said
    sans,
    measure: '38rem',
    wide: '76rem',
    gutter: 'clamp(1rem, 4vw, 2.5rem)', // not said
  },
}

export const newsroomTokens: Tokens = {
  colours: {
    paper: ['#fbfbfa', '#17181a'],
    raised: ['#ffffff', '#1f2023'],
    ink: ['#1c1c1e', '#ececef', '#000'],
    quiet: ['#5b5b62', '#a9a9b2'],
    hair: ['#d9d9de', '#37383d'],
    edge: ['#85858f', '#7d7d88'],
    wash: ['#f0f0f2', '#26272b'],
    accent: ['#0b5394', '#8fc0f0'],
    'on-accent': ['#ffffff', '#10161d'],
    bad: ['#a3150e', '#ff9a8f'],
    'bad-wash': ['#fdecea', '#3a1d1a'],
    good: ['#1a6335', '#8fd6a5'],
    'good-wash': ['#e7f4ea', '#17301f'],
    warn: ['#7a4a00', '#f0c36b'],
    'warn-wash': ['#fdf3dc', '#342a12'],
    focus: ['#0b5394', '#8fc0f0'],
    'writer-0': ['#0b5394', '#8fc0f0'],
    'writer-1': ['#a3150e', '#ff9a8f'],
    'writer-2': ['#1a6335', '#8fd6a5'],
    'writer-3': ['#7a4a00', '#f0c36b'],
    'writer-4': ['#6a2c91', '#d3a9f0'],
    'writer-5': ['#00626b', '#7fd3dc'],
    'writer-6': ['#8a1c5b', '#f5a3cc'],
    'writer-7': ['#4a5300', '#c9d46a'],
    veil: ['rgb(0 0 0 / 0.4)', 'rgb(0 0 0 / 0.6)'],
    shade: ['rgb(0 0 0 / 0.15)', 'rgb(0 0 0 / 0.5)'],
  },
  others: { sans },
}

/** Tokens as custom properties, with the two other palettes where a reader’s device asks for them. */
export function cssOf({ colours, others }: Tokens): string {
  const all = Object.entries(colours)
  const light = all.map(([name, [value]]) => said(name, value))
  const dark = all.map(([name, [, value]]) => said(name, value))
  const print = all.flatMap(([name, [, , value]]) => (value === undefined ? [] : [said(name, value)]))
  const rest = Object.entries(others).map(([name, value]) => said(name, value))
  return [
    `:root{color-scheme:light dark;${[...light, ...rest].join('')}}\n`,
    `@media (prefers-color-scheme:dark){:root{${dark.join('')}}}\n`,
    print.length === 0 ? '' : `@media print{:root{${print.join('')}}}\n`,
  ].join('')
}

function said(name: string, value: string): string {
  return `--${name}:${value};`
}
