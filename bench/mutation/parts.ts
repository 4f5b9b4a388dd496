/** A part of src and the folders of the tests that state its behaviour. */
export interface Part {
  readonly source: string;
  /** What stands within the source and is a part of its own. */
  readonly without?: string;
  readonly tests: readonly string[];
}

/** A file belongs to the first part that has it. */
export const PARTS: Readonly<Record<string, Part>> = {
  seal: { source: 'src/assessment/seal', tests: ['tests/exchange/seal'] },
  assessment: { source: 'src/assessment', without: 'src/assessment/seal', tests: ['tests/assessment'] },
  exchange: { source: 'src/exchange', tests: ['tests/exchange'] },
  interpret: { source: 'src/documents/interpret', tests: ['tests/documents'] },
};
