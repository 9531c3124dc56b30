/** Which dash a paper sets between parts of a sentence, and whether it stands apart, between blanks, or joins the words. */
export type DashStyle = 'en-apart' | 'em-joined' | 'em-apart' | 'en-joined'

/** As papers of a language have it: in the United States an em dash that joins, elsewhere an en dash that stands apart. */
export function dashesIn(language: string): DashStyle {
  const { language: spoken, region } = new Intl.Locale(language)
  return spoken === 'en' && region === 'US' ? 'em-joined' : 'en-apart'
}
