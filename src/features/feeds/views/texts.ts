/**
 * How the texts of RSS 2.0 are given to what writes its XML, which encodes each once by itself. As the RSS Advisory
 * Board's profile has it, every element holds plain text, but for the description of an item, which holds HTML.
 */
export const feedText = {
  plain: (text: string): string => text,
  html: (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
}
