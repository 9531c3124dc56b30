/** How a container may look. `shows` is how many cards it begins with; `says` is whether it has words of its own. */
type Layout = { shows: number; says: 'nothing' | 'words' }

export const layouts = {
  lead: { shows: 4, says: 'nothing' },
  'lead-list': { shows: 6, says: 'nothing' },
  'big-picture': { shows: 1, says: 'nothing' },
  four: { shows: 4, says: 'nothing' },
  pair: { shows: 2, says: 'nothing' },
  opinion: { shows: 4, says: 'nothing' },
  times: { shows: 8, says: 'nothing' },
  numbered: { shows: 5, says: 'nothing' },
  quote: { shows: 1, says: 'words' },
  breaking: { shows: 1, says: 'words' },
  text: { shows: 0, says: 'words' },
} as const satisfies Record<string, Layout>

export type LayoutName = keyof typeof layouts
export const layoutNames = Object.keys(layouts) as [LayoutName, ...LayoutName[]]
