/** What draws pictures, loaded on first use: half of a site’s start-up memory for something most hours never need. */
export async function imaging() {
  const { default: sharp } = await import('sharp')
  // Pages are answered on the same processors, and nothing is drawn twice.
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
}

export const mostPixels = 50_000_000
