/** Pages that a paper is expected to have, by what they are to programs; any other page has no role. */
export const pageRoles = ['about', 'contact', 'masthead', 'ethics', 'ownership', 'privacy', 'accessibility'] as const
export type PageRole = (typeof pageRoles)[number]

export function isPageRole(text: string | undefined): text is PageRole {
  return text !== undefined && pageRoles.some((role) => role === text)
}
