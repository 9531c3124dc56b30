/** The groups of the starter set, in the order of their page. */
export const groupNames = [
  'hyphens',
  'numbers-and-dates',
  'place-names',
  'titles',
  'plain-words',
  'sensitive-language',
] as const
export type GroupName = (typeof groupNames)[number]
