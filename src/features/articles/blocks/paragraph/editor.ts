import type { Editing } from '../../editing/editing.ts'

export const editing: Editing = { starter: { paragraph: {} }, keeps: { paragraph: ['id'] } }
