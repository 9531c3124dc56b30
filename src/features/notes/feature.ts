import { defineFeature } from '../../assembly/feature.ts'
import { fill } from '../../assembly/slots.ts'
import { clears } from '../articles/index.ts'
import { sayings } from '../live/index.ts'
import { noticeWords } from '../staff-notices/index.ts'
import { beside, myDay, waiting } from '../writing/index.ts'
import { noteEvents } from './events.ts'
import { mentionedWords, noteJobs } from './jobs.ts'
import { mentionsAtHome, noteHandlers, notesBeside, notesWaiting } from './newsroom-routes.tsx'
import { writeNotes } from './permissions.ts'
import { noteRoutes } from './routes.ts'
import { notesSay } from './says.ts'
import { createNotes, type Notes } from './service.ts'
import { deleteNotesOf } from './store.ts'

declare module '../../assembly/feature.ts' {
  interface Services {
    notes: Notes
  }
}

/** What colleagues say to each other about a draft. */
export const notes = defineFeature({
  name: 'notes',
  needs: ['articles', 'newsroom', 'settings', 'live', 'writing', 'staffNotices'],
  tables: ['notes', 'note_messages', 'note_mentions'],
  service: createNotes,
  fills: (given) => [
    fill(beside, notesBeside(given)),
    fill(waiting, notesWaiting(given)),
    fill(sayings, notesSay(given)),
    fill(clears, deleteNotesOf),
    fill(myDay, mentionsAtHome(given)),
    fill(noticeWords, mentionedWords(given)),
  ],
  routes: [noteRoutes],
  permissions: [writeNotes],
  handlers: noteHandlers,
  events: noteEvents,
  jobs: noteJobs,
})
