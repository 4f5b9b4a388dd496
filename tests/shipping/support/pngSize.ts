import { readFile } from 'node:fs/promises';

const SIGNATURE = '\x89PNG\r\n\x1a\n';

/** Width and height a PNG file says of itself. */
export async function pngSize(file: URL): Promise<readonly [width: number, height: number]> {
  const bytes = await readFile(file);
  if (bytes.toString('latin1', 0, 8) !== SIGNATURE) throw new Error(`${file.pathname} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
