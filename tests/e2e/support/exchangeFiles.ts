import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readOpened } from '../../../src/app/openWorkbook';
import type { Assessment } from '../../../src/assessment/model/assessment';
import { packageOf } from '../../../src/exchange/packageOf';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { xlsxPort } from '../../../src/hosts/xlsx/xlsxPort';
import { planPackage } from '../../../src/workbook/write/package/planPackage';

const SHEET = '证据评分';
const TABLE = 'tblEvidence';

/** A cell of 证据评分 as somebody retypes it; the row is told by its key, null empties the cell. */
export interface Retyped {
  readonly unit: string;
  readonly taskId: string;
  readonly header: string;
  readonly value: string | null;
}

export interface SavedBy {
  /** ISO, UTC */
  readonly on: string;
  readonly name: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A, B, … AA; from 0. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** The address of each retyped cell, as K5. */
async function addressesOf(bytes: Uint8Array, cells: readonly Retyped[]): Promise<readonly string[]> {
  const { value: grid } = await readWorkbook(bytes);
  const sheet = grid?.sheets.find(({ name }) => name === SHEET);
  const top = sheet?.tables.find(({ name }) => name === TABLE)?.top;
  const headers = top === undefined ? [] : (sheet?.rows[top] ?? []);
  return cells.map(({ unit, taskId, header }) => {
    const row = sheet?.rows.findIndex(
      (values) => values[headers.indexOf('单位')] === unit && values[headers.indexOf('任务编号')] === taskId,
    );
    const column = headers.indexOf(header);
    if (row === undefined || row < 0 || column < 0) throw new Error(`no cell ${unit} ${taskId} ${header}`);
    return `${letters(column)}${row + 1}`;
  });
}

/** A workbook as it is after somebody retyped some cells in a spreadsheet and saved it: everything else is as it was. */
export async function retyped(bytes: Uint8Array, cells: readonly Retyped[], saved: SavedBy): Promise<Buffer> {
  const addresses = await addressesOf(bytes, cells);
  const parts = unzipSync(bytes);
  const ids = /<sheet name="证据评分"[^>]*r:id="(\w+)"/.exec(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()));
  const links = strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? new Uint8Array());
  const link = [...links.matchAll(/<Relationship [^>]*>/g)].find(([one]) => one.includes(`"${ids?.[1] ?? ''}"`));
  const path = `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(link?.[0] ?? '')?.[1] ?? ''}`;
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (const [index, { value }] of cells.entries()) {
    const cell = new RegExp(`<c r="${addresses[index] ?? ''}"([^>]*?)(?:/>|>.*?</c>)`);
    if (!cell.test(xml)) throw new Error(`no cell ${addresses[index] ?? ''} in ${path}`);
    xml = xml.replace(cell, (_, attributes: string) => {
      const start = `<c r="${addresses[index] ?? ''}"${attributes.replace(/ t="\w+"/, '')}`;
      return value === null ? `${start}/>` : `${start} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    });
  }
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
    .replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${saved.on}`)
    .replace('</cp:coreProperties>', `<cp:lastModifiedBy>${saved.name}</cp:lastModifiedBy></cp:coreProperties>`);
  return Buffer.from(zipSync({ ...parts, [path]: strToU8(xml), 'docProps/core.xml': strToU8(core) }));
}

/** The round in a workbook. */
export async function roundIn(bytes: Uint8Array): Promise<Assessment> {
  const { opened } = await readOpened(xlsxPort(bytes));
  if (opened === null) throw new Error('not a workbook of ours');
  return opened.parsed.assessment;
}

/** A package that another city's round has sent to a unit of the same name. */
export async function foreignPackage(round: Assessment, unit: string): Promise<Buffer> {
  const foreign = { ...round, meta: { ...round.meta, id: 'dalian-2017', title: '大连市2017年政务公开考核' } };
  const facts = { unit, kind: 'evidence', round: 1, sentOn: '2026-11-20 10:00', due: '', returnTo: '大连' } as const;
  const port = xlsxPort();
  await port.apply(planPackage(packageOf(foreign, facts), null));
  return Buffer.from(port.bytes());
}
