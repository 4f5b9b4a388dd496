import { readFile } from 'node:fs/promises';
import { DOCUMENTS } from '../../bench/documents';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { writeWorkbook } from '../../src/hosts/xlsx/writeWorkbook';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { plannedPackage } from '../support/plannedPackage';
import { smallAssessment } from '../support/smallAssessment';
import type { DoorName } from './doors';

/** Tasks of a made document: small, so that many thousand variants are tried. */
const TASKS = 12;
/** Of a real document, the first characters. */
const MOST = 12_000;

const made = (...names: readonly string[]): Uint8Array[] =>
  names.map((name) => {
    const make = DOCUMENTS[name];
    if (make === undefined) throw new Error(`no document ${name}`);
    return make(TASKS).bytes;
  });

const seed = async (name: string): Promise<Uint8Array> =>
  (await readFile(new URL(`../../seeds/${name}`, import.meta.url))).subarray(0, MOST);

const NOTICES = [
  '沈阳市2017年政务公开工作要点任务明细表.txt',
  '沈阳市2023年政务公开重点工作任务分解表.txt',
  '东莞市2017年政务信息公开工作重点分工方案.txt',
] as const;

/** Files as they should be, from which broken ones are made. */
export async function originals(): Promise<Readonly<Record<DoorName, readonly Uint8Array[]>>> {
  const round = smallAssessment();
  const book = await writeWorkbook(planWorkbook(round, scoreAssessment(round).value));
  const notices = await Promise.all(NOTICES.map(seed));
  return {
    text: [...made('制表符', '逐格隔行', '逐格紧排', '条文', '条目'), ...notices],
    html: made('网页'),
    markdown: made('Markdown'),
    word: made('Word'),
    table: made('CSV'),
    sheet: made('Excel'),
    roster: [await readFile(new URL('../../seeds/沈阳市单位名册（示例）.csv', import.meta.url))],
    workbook: [book],
    returned: [await writeWorkbook(plannedPackage(round).plan), book],
  };
}
