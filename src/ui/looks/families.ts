/**
 * The typefaces that a paper may be set in, each as its package has it: a variable font under the SIL Open Font Licence,
 * cut down to Latin letters. A fallback has the measures of the font it stands in for, so that next to nothing moves when
 * that arrives: `like` is what it is drawn with, and the numbers are per cent of the size of that.
 */
export type Family = {
  name: string
  /** The package, and the file of each style that is used. */
  files: { normal: string; italic?: string; extended: string }
  weights: string
  like: readonly string[]
  fallback: { size: number; ascent: number; descent: number }
}

const sans = ['Arial', 'Liberation Sans', 'Helvetica'] as const // not said
const serif = ['Times New Roman', 'Liberation Serif', 'Times'] as const // not said

function files(family: string, ...styles: 'italic'[]): Family['files'] {
  const of = (part: string) => `@fontsource-variable/${family}/files/${family}-${part}.woff2`
  return {
    normal: of('latin-wght-normal'),
    extended: of('latin-ext-wght-normal'),
    ...(styles.includes('italic') ? { italic: of('latin-wght-italic') } : {}),
  }
}

export const families = {
  newsreader: {
    ...{ name: 'Newsreader', files: files('newsreader', 'italic'), weights: '200 800', like: serif }, // not said
    fallback: { size: 104.8, ascent: 70.13, descent: 25.29 },
  },
  oswald: {
    ...{ name: 'Oswald', files: files('oswald'), weights: '200 700', like: sans }, // not said
    fallback: { size: 85.36, ascent: 139.75, descent: 33.85 },
  },
  'source-sans-3': {
    ...{ name: 'Source Sans 3', files: files('source-sans-3', 'italic'), weights: '200 900', like: sans }, // not said
    fallback: { size: 93.87, ascent: 109.09, descent: 42.61 },
  },
  'playfair-display': {
    ...{ name: 'Playfair Display', files: files('playfair-display', 'italic'), weights: '400 900', like: serif }, // not said
    fallback: { size: 112.19, ascent: 96.44, descent: 22.37 },
  },
  'source-serif-4': {
    ...{ name: 'Source Serif 4', files: files('source-serif-4', 'italic'), weights: '200 900', like: serif }, // not said
    fallback: { size: 117.88, ascent: 87.89, descent: 28.42 },
  },
  'ibm-plex-sans': {
    ...{ name: 'IBM Plex Sans', files: files('ibm-plex-sans', 'italic'), weights: '100 700', like: sans }, // not said
    fallback: { size: 100.93, ascent: 101.55, descent: 27.25 },
  },
  bitter: {
    ...{ name: 'Bitter', files: files('bitter'), weights: '100 900', like: serif }, // not said
    fallback: { size: 108.36, ascent: 86.29, descent: 24.46 },
  },
  'work-sans': {
    ...{ name: 'Work Sans', files: files('work-sans', 'italic'), weights: '100 900', like: sans }, // not said
    fallback: { size: 112.13, ascent: 82.94, descent: 21.67 },
  },
} as const satisfies Record<string, Family>

export type FamilyName = keyof typeof families

const latin = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212'
const extended = 'U+0100-02BA,U+02BD-02C5,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF'

/** The name under which a file of a family is an asset. */
export function fontAsset(family: FamilyName, style: keyof Family['files']): string {
  return style === 'normal' ? `${family}.woff2` : `${family}-${style}.woff2`
}

/** Every file of a family that a page may load, by the name it is an asset under. */
export function fontFiles(name: FamilyName): { name: string; file: string }[] {
  const { files }: Family = families[name]
  return Object.entries(files).map(([style, file]) => ({ name: fontAsset(name, style as keyof Family['files']), file }))
}

/** A family as a style sheet declares it; a browser loads of it what a page uses. */
export function facesOf(name: FamilyName): string {
  const { files, weights, like, fallback, name: called }: Family = families[name]
  const face = (style: keyof Family['files'], range: string, font = 'normal') =>
    files[style] === undefined
      ? ''
      : `@font-face{font-family:"${called}";font-style:${font};font-weight:${weights};font-display:swap;` +
        `src:url(asset:${fontAsset(name, style)}) format("woff2");unicode-range:${range}}\n`
  const { size, ascent, descent } = fallback
  const standIn =
    `@font-face{font-family:"${called} Fallback";src:${like.map((each) => `local("${each}")`).join(',')};` +
    `size-adjust:${size}%;ascent-override:${ascent}%;descent-override:${descent}%;line-gap-override:0%}\n`
  return face('normal', latin) + face('italic', latin, 'italic') + face('extended', extended) + standIn
}

/** A family in a `font-family`, with what stands in for it. */
export function stack(name: FamilyName): string {
  const { name: called, like }: Family = families[name]
  return `"${called}","${called} Fallback",${like[0] === 'Arial' ? 'sans-serif' : 'serif'}`
}
