import { readerTokens, type Tokens } from '../tokens.ts'
import { type FamilyName, stack } from './families.ts'

/** The complete looks that a paper may choose from; the first is what a paper has that has not chosen. */
export const lookNames = ['broadsheet', 'tabloid', 'magazine', 'wire', 'community', 'student'] as const
export type LookName = (typeof lookNames)[number]

export type Look = {
  /** What its pages are set in; the first is what most of a text is, and is asked for with the page. */
  families: readonly FamilyName[]
  /** Those that stand at the top of every page, and are asked for with it. */
  first: readonly FamilyName[]
  /** What its tokens cannot say, in this folder’s `sheets`. */
  sheets: readonly string[]
  tokens: Tokens
}

type Said = { colours: Tokens['colours']; others: Tokens['others'] }

/** What a look says otherwise than the first one does. */
function tokens({ colours, others }: Said): Tokens {
  return { colours: { ...readerTokens.colours, ...colours }, others: { ...readerTokens.others, ...others } }
}

export const looks: Readonly<Record<LookName, Look>> = {
  broadsheet: { families: ['newsreader'], first: ['newsreader'], sheets: [], tokens: readerTokens },
  tabloid: {
    families: ['source-sans-3', 'oswald'],
    first: ['source-sans-3', 'oswald'],
    sheets: ['plated', 'tabloid'],
    tokens: tokens({
      colours: {
        paper: ['#ffffff', '#131416', '#fff'],
        ink: ['#111214', '#f2f2f3', '#000'],
        quiet: ['#55585c', '#a9adb3', '#444'],
        hair: ['#d4d6d9', '#37393d'],
        wash: ['#f3f3f4', '#1f2124'],
        accent: ['#c0102c', '#ff8089'],
        link: ['#0b4f9e', '#8fbef2'],
        plate: ['#c0102c', '#a80d26', '#fff'],
        'on-plate': ['#ffffff', '#ffffff', '#000'],
      },
      others: {
        ...{ serif: stack('source-sans-3'), sans: stack('source-sans-3'), head: stack('oswald') },
        ...{ 'head-weight': '700', 'head-track': '-0.005em', wide: '78rem' },
      },
    }),
  },
  magazine: {
    families: ['source-serif-4', 'playfair-display'],
    first: ['source-serif-4', 'playfair-display'],
    sheets: ['magazine'],
    tokens: tokens({
      colours: {
        paper: ['#fffefb', '#14110f', '#fff'],
        ink: ['#201a17', '#f0e9e2', '#000'],
        quiet: ['#6a5f57', '#b3a79c', '#444'],
        hair: ['#e6ded4', '#3a332d'],
        wash: ['#f6f1e9', '#201b17'],
        accent: ['#0b5c5a', '#7fd0ca'],
        link: ['#0b5c5a', '#7fd0ca'],
      },
      others: {
        ...{ serif: stack('source-serif-4'), head: stack('playfair-display') },
        ...{ 'head-weight': '500', 'head-track': '-0.015em', measure: '36rem', wide: '72rem' },
      },
    }),
  },
  wire: {
    families: ['ibm-plex-sans'],
    first: ['ibm-plex-sans'],
    sheets: ['wire'],
    tokens: tokens({
      colours: {
        paper: ['#f8f9fb', '#0e1116', '#fff'],
        ink: ['#12161c', '#e6eaf0', '#000'],
        quiet: ['#4d5866', '#9aa7b7', '#444'],
        hair: ['#cfd6de', '#2a323d'],
        wash: ['#eceff3', '#171c24'],
        accent: ['#a14300', '#ffa55c'],
        link: ['#0a55c4', '#86b6ff'],
        plate: ['#12161c', '#1c232d', '#fff'],
        'on-plate': ['#ffffff', '#ffffff', '#000'],
      },
      others: {
        ...{ serif: stack('ibm-plex-sans'), sans: stack('ibm-plex-sans'), head: stack('ibm-plex-sans') },
        ...{ 'head-weight': '600', 'head-track': '-0.01em', measure: '40rem', wide: '84rem' },
      },
    }),
  },
  community: {
    families: ['source-sans-3', 'bitter'],
    first: ['source-sans-3', 'bitter'],
    sheets: ['plated', 'community'],
    tokens: tokens({
      colours: {
        paper: ['#fbfaf3', '#15170f', '#fff'],
        ink: ['#23261d', '#ecebdf', '#000'],
        quiet: ['#565c4b', '#abb19b', '#444'],
        hair: ['#d9dac6', '#373a2d'],
        wash: ['#f0f1e0', '#1f2218'],
        accent: ['#2c652c', '#9ad08b'],
        link: ['#1f5a76', '#8cc6e0'],
        plate: ['#2c652c', '#24492a', '#fff'],
        'on-plate': ['#ffffff', '#f4f7ea', '#000'],
      },
      others: {
        ...{ serif: stack('source-sans-3'), sans: stack('source-sans-3'), head: stack('bitter') },
        ...{ 'head-weight': '700', 'head-track': '-0.01em', wide: '70rem' },
      },
    }),
  },
  student: {
    families: ['work-sans'],
    first: ['work-sans'],
    sheets: ['plated', 'student'],
    tokens: tokens({
      colours: {
        paper: ['#ffffff', '#121016', '#fff'],
        ink: ['#17131f', '#f1eef6', '#000'],
        quiet: ['#5a5366', '#aca4ba', '#444'],
        hair: ['#d8d2e3', '#3b344a'],
        wash: ['#f3edff', '#221c30'],
        accent: ['#6a1fd0', '#c9a4ff'],
        link: ['#6a1fd0', '#c9a4ff'],
        plate: ['#ffe14d', '#ffe14d', '#fff'],
        'on-plate': ['#17131f', '#17131f', '#000'],
      },
      others: {
        ...{ serif: stack('work-sans'), sans: stack('work-sans'), head: stack('work-sans') },
        ...{ 'head-weight': '800', 'head-track': '-0.03em', wide: '76rem' },
      },
    }),
  },
}
