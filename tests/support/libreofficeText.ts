import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The lines of a .docx as LibreOffice writes them to a text file, numbers of lists included. */
export async function libreofficeLines(docx: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'text-'));
  try {
    const file = join(folder, 'a.docx');
    await writeFile(file, docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = ['--convert-to', 'txt:Text (encoded):UTF8', '--outdir', join(folder, 'out')];
    await run('soffice', [profile, '--headless', ...target, file], { timeout: 300_000 });
    const text = await readFile(join(folder, 'out', 'a.txt'), 'utf8');
    return text.replace(/^\uFEFF/, '').split(/\r?\n/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
