/** How sure each pattern makes us, measured as the share of its speakers that were right, and then rounded down. */
export const patterns = {
  /** “…,” said Reed */
  'quote-said-name': 0.96,
  /** “…,” Reed said */
  'quote-name-said': 0.96,
  /** “…,” said Reed, “…” */
  'split-quote': 0.95,
  /** “…,” said Reed. “…” */
  'same-paragraph': 0.92,
  /** “… (no closing mark) / “… : the next paragraph of one quotation */
  'running-quote': 0.93,
  /** “…,” according to Reed; according to Reed, “…” */
  'according-to': 0.9,
  /** Reed said: “…” */
  'said-colon': 0.92,
  /** Reed said, “…” */
  'said-comma': 0.9,
  /** Reed said the plan was “…” */
  'said-within': 0.74,
  /** Reed called it “…” */
  'called-within': 0.72,
  /** The plan is “…”, Reed said. */
  'said-after': 0.8,
  /** in Reed’s words, “…” */
  'in-words': 0.85,
  /** Reed: “…” */
  'name-colon': 0.86,
  /** “…” — Reed */
  dash: 0.86,
  /** “…” / “…,” said Reed: an opening quotation whose speaker the next sentence names */
  'next-in-paragraph': 0.8,
  /** … Reed said. / “…” with no speaker in the paragraph */
  'previous-paragraph': 0.66,
  /** Reed shook her head. “…” */
  'preceding-sentence': 0.62,
  /** “…” Reed shook her head. */
  'following-sentence': 0.5,
  /** Reed wants “…” */
  'sentence-subject': 0.45,
  /** No pattern applies. */
  none: 0.2,
} as const

export type Pattern = keyof typeof patterns
