import type { StorylineRefusal } from './service.ts'

export const storylineLabels = { title: 'Title', summary: 'Summary', partOf: 'Part of' }

export const storylineRefusals = {
  'not-allowed': 'Your role here does not include it.',
  'no-such-storyline': 'This storyline is not here any more.',
  'no-title': 'Write what the coverage is about.',
  'goes-in-a-circle': 'A storyline cannot be part of itself, nor of one that is part of it.',
  'no-such-article': 'No article has this address. Copy it from the article’s page.',
  'no-such-event': 'This event is not in the record any more.',
} as const satisfies Record<StorylineRefusal, string>
