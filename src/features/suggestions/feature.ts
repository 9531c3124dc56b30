import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { clears } from '../articles/index.ts'
import { suggesting } from '../facts/index.ts'
import { suggestionJobs } from './jobs.ts'
import { suggestionHandlers } from './newsroom-routes.tsx'
import { suggestionRoutes } from './routes.ts'
import { createSuggestions, type SuggestionService } from './service.ts'
import { deleteSuggestionsOf } from './store.ts'
import { type Suggest, suggestKnownNames } from './suggest.ts'
import { suggestingFor } from './suggested.tsx'

declare module '../../assembly/feature.ts' {
  interface Services {
    suggestions: SuggestionService
  }
}

declare module '../../assembly/ground.ts' {
  interface Ground {
    /** Reads a draft for what it says; without it, only the record’s own names are found. */
    suggest?: Suggest
  }
}

/** What a program thinks a draft says, and what somebody makes of it. */
export const suggestions = defineFeature({
  name: 'suggestions',
  needs: ['articles', 'sources', 'entities', 'facts'],
  tables: ['suggestions'],
  service: (given) => createSuggestions({ ...given, suggest: given.suggest ?? suggestKnownNames }),
  fills: (given) => [fill(suggesting, suggestingFor(given)), fill(clears, deleteSuggestionsOf)],
  routes: [suggestionRoutes],
  handlers: (given) => suggestionHandlers({ ...given, suggesting: given.slots.one(suggesting) }),
  jobs: suggestionJobs,
})
