import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** User profile settings that make LibreOffice recalculate every formula on load. */
const HARD_RECALC = new URL('./libreoffice-hard-recalc.xcu', import.meta.url);

/** Files re-saved by LibreOffice after a hard recalculation of every formula, in the order given. */
export async function recalculated(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), 'recalc-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await copyFile(HARD_RECALC, join(profile, 'user', 'registrymodifications.xcu'));
    const names = files.map((_, index) => `${index}.xlsx`);
    await Promise.all(files.map((bytes, index) => writeFile(join(folder, `${index}.xlsx`), bytes)));
    await run(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        ...names.map((name) => join(folder, name)),
      ],
      { timeout: 900_000 },
    );
    return await Promise.all(names.map((name) => readFile(join(folder, 'out', name))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
