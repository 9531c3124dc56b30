import type { QuoteStyle } from '../../../features/desk/finding.ts'

/** The marks this paper quotes with, as the page says. */
export function quoteStyle(): QuoteStyle {
  const quotes = document.querySelector<HTMLElement>('#findings')?.dataset.quotes
  return quotes === 'single' || quotes === 'double' ? quotes : 'auto'
}
