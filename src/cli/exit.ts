/** Exit codes of DESIGN section 9. */
export const EXIT = { ok: 0, problems: 1, usage: 2 } as const;

/** A file cannot be read or written; the message names it, the reason and what to do. */
export class InputError extends Error {}
