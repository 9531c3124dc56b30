import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { sayings } from '../live/index.ts'
import { beside, waiting } from '../writing/index.ts'
import { noteEvents } from './events.ts'
import { noteJobs } from './jobs.ts'
import { noteHandlers, notesBeside, notesWaiting } from './newsroom-routes.tsx'
import { writeNotes } from './permissions.ts'
import { noteRoutes } from './routes.ts'
import { notesSay } from './says.ts'
import { createNotes, type Notes } from './service.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    notes: Notes
  }
}

/** What colleagues say to each other about a draft. */
export const notes = defineFeature({
  name: 'notes',
  needs: ['articles', 'newsroom', 'settings', 'live', 'writing'],
  tables: ['notes', 'note_messages', 'note_mentions'],
  service: createNotes,
  fills: (given) => [
    fill(beside, notesBeside(given)),
    fill(waiting, notesWaiting(given)),
    fill(sayings, notesSay(given)),
  ],
  routes: [noteRoutes],
  permissions: [writeNotes],
  handlers: noteHandlers,
  events: noteEvents,
  jobs: noteJobs,
})
