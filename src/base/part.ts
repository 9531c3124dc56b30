/** A part of a body as it is kept, of whatever kind. */
export type Part = { type: string; attrs?: Record<string, unknown>; content?: (Part | Run)[] }
export type Run = { type: 'text'; text: string; marks?: Mark[] }
export type Mark = { type: string; attrs?: Record<string, unknown> }

export function isRun(part: Part | Run): part is Run {
  return part.type === 'text'
}

export function idOf({ attrs }: Part): string {
  return String(attrs?.id ?? '')
}
