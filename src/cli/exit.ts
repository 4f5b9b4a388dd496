/** Exit codes of DESIGN section 9. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;

/** The command was called wrongly; the message says how to call it. */
export class UsageError extends Error {}
