import type { Child } from 'hono/jsx'
import { slot } from '../../assembly/slots.ts'
import type { Frame } from '../../ui/reader/page.tsx'
import type { Reader } from './reader.ts'

/** A part of a reader’s own page below what they said. */
export const onReaderPage = slot<(reader: Reader, frame: Frame) => Promise<Child>>('readers.on-their-page')
