import type { DashStyle } from '../../../base/dashes.ts'
import type { QuoteStyle } from '../../../features/desk/finding.ts'

/** The marks this paper quotes with, as the page says. */
export function quoteStyle(): QuoteStyle {
  const quotes = document.querySelector<HTMLElement>('#findings')?.dataset.quotes
  return quotes === 'single' || quotes === 'double' ? quotes : 'auto'
}

/** The dashes that it sets. */
export function dashStyle(): DashStyle {
  const dashes = document.querySelector<HTMLElement>('#findings')?.dataset.dashes
  return dashes === 'em-joined' || dashes === 'em-apart' || dashes === 'en-joined' ? dashes : 'en-apart'
}
