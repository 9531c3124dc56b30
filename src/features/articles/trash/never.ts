/** When a text is due that nobody said anything of: after everything that has a moment. */
export const never = '9999-12-31T23:59:59.999Z'
