/** The project's own files as git knows them, relative to its root. */
export function projectFiles(): string[]
