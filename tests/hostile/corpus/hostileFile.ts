/** The ways by which a file comes in. */
export type Door = 'import' | 'score' | 'return' | 'roster';

/** A file made to do harm, or merely odd, and what the person who hands it in must get. */
export interface HostileFile {
  readonly name: string;
  /** As the file would be called; what it is decides, not its name. */
  readonly extension: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** What is said at each door where it is handed in. */
  readonly says: Readonly<Partial<Record<Door, RegExp>>>;
}

/** The same sentence where notices, workbooks and returned files come in. */
export const everywhere = (sentence: RegExp): HostileFile['says'] => ({
  import: sentence,
  score: sentence,
  return: sentence,
});
