/** The sentence of an error; those of the workers are written for people. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
