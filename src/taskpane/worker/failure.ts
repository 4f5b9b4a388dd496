/** A chosen file that the browser cannot hand over any more. */
export class UnreadableFile extends Error {}

/** A broken invariant, caught at the edge of a worker, as a sentence. */
export const failureOf = (error: unknown): string =>
  error instanceof UnreadableFile
    ? error.message
    : `程序内部出错（${String(error)}），这一步没有做成。请再试一次；仍不行的，请把这句话发给维护人员。`;
