import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** In points from the upper left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedWord extends Box {
  readonly text: string;
}

export interface PrintedPage {
  readonly words: readonly PrintedWord[];
  readonly height: number;
  /** All text in the order in which it was drawn, cell after cell, without white space. */
  readonly text: string;
  /** Whether anything dark stands in a box. */
  readonly hasInk: (box: Box) => boolean;
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);

const PAGE = /<page width="[\d.]+" height="([\d.]+)">([^]*?)<\/page>/g;
const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^]*?)<\/word>/g;

const wordsIn = (body: string): PrintedWord[] =>
  [...body.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: plain(text),
  }));

const DARK = 170;

/** A grey picture of a page with one dot a point (PGM, 8 bits). */
function inkIn(picture: Buffer): PrintedPage['hasInk'] {
  const [head = '', columns, rows] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString('latin1', 0, 64)) ?? [];
  const [width, height] = [Number(columns), Number(rows)];
  const within = (value: number, most: number): number => Math.min(most, Math.max(0, value));
  return ({ left, top, right, bottom }) => {
    const [from, to] = [within(Math.floor(left), width), within(Math.ceil(right), width)];
    for (let y = within(Math.floor(top), height); y < within(Math.ceil(bottom), height); y += 1) {
      for (let x = from; x < to; x += 1) {
        if ((picture[head.length + y * width + x] ?? 255) < DARK) return true;
      }
    }
    return false;
  };
}

/** The visible sheets of workbooks as LibreOffice prints them, in the order given. */
export async function printedPages(files: readonly Uint8Array[]): Promise<PrintedPage[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'print-'));
  const at = (name: string): string => join(folder, name);
  try {
    await Promise.all(files.map((bytes, index) => writeFile(at(`${index}.xlsx`), bytes)));
    const profile = `-env:UserInstallation=file://${at('profile')}`;
    const sources = files.map((_, index) => at(`${index}.xlsx`));
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sources], {
      timeout: 300_000,
    });
    return await Promise.all(
      files.map(async (_, index) => {
        const pdf = at(`${index}.pdf`);
        await Promise.all([
          run('pdftotext', ['-bbox', pdf, at(`${index}.html`)]),
          run('pdftotext', ['-raw', pdf, at(`${index}.txt`)]),
          run('pdftoppm', ['-r', '72', '-gray', pdf, at(`${index}-page`)]),
        ]);
        const texts = (await readFile(at(`${index}.txt`), 'utf8')).split('\f');
        const pictures = (await readdir(folder)).filter((name) => name.startsWith(`${index}-page`)).sort();
        const bodies = [...(await readFile(at(`${index}.html`), 'utf8')).matchAll(PAGE)];
        return Promise.all(
          bodies.map(async ([, height, body = ''], page): Promise<PrintedPage> => ({
            words: wordsIn(body),
            height: Number(height),
            text: (texts[page] ?? '').replace(/\s/g, ''),
            hasInk: inkIn(await readFile(at(pictures[page] ?? ''))),
          })),
        );
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
