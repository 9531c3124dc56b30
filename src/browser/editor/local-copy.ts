import type { Content } from './form.ts'

export type Copy = { base: string; content: Content }

/** Words that the server does not have yet, kept in this browser under their article. */
export function localCopy(article: string) {
  const key = `stet:article:${article}`
  return {
    find(): Copy | undefined {
      try {
        const text = localStorage.getItem(key)
        return text ? (JSON.parse(text) as Copy) : undefined
      } catch {
        return undefined
      }
    },
    /** A browser that keeps nothing, or has no room, does not stop anybody writing. */
    keep(copy: Copy | null): void {
      try {
        if (copy) localStorage.setItem(key, JSON.stringify(copy))
        else localStorage.removeItem(key)
      } catch {
        // Saving to the server goes on all the same.
      }
    },
  }
}
