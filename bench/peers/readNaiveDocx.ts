import { createRequire } from 'node:module';
import { readNaive } from './readNaive';

interface Mammoth {
  readonly convertToHtml: (input: { readonly buffer: Buffer }) => Promise<{ readonly value: string }>;
}

/** mammoth makes HTML of a Word file, the naive reader rows of the HTML. */
export async function readNaiveDocx(bytes: Uint8Array): Promise<string[][]> {
  const mammoth = createRequire(import.meta.url)('mammoth') as Mammoth;
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return readNaive(value);
}
