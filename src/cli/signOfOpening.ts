import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What programs leave beside a file while it is open: Excel and WPS, WPS on Linux, LibreOffice. */
const SIGNS: readonly ((name: string) => string)[] = [
  (name) => `~$${name}`,
  (name) => `.~${name}`,
  (name) => `.~lock.${name}#`,
];

/** The sign beside a file that it is open in a spreadsheet program; null without one. */
export function signOfOpening(path: string): string | null {
  const signs = SIGNS.map((sign) => join(dirname(path), sign(basename(path))));
  return signs.find((sign) => existsSync(sign)) ?? null;
}
