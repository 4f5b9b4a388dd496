import { readFile } from 'node:fs/promises';
import { buildWorkbook } from '../../../src/app/buildWorkbook';
import { importNotice } from '../../../src/app/importDocument';
import { importRoster } from '../../../src/app/importRoster';
import { liveFile } from '../../../src/hosts/xlsx/liveFile';
import { readSheets } from '../../../src/hosts/xlsx/readSheets';
import type { RowEdit } from '../../../src/workbook/port';

const NOTICE = '沈阳市2017年政务公开工作要点任务明细表.txt';
const ROSTER = '沈阳市单位名册（示例）.csv';
const seed = (name: string): Promise<Buffer> => readFile(new URL(`../../../seeds/${name}`, import.meta.url));

const EVIDENCE =
  '已于2017年6月在区政府门户网站“政务公开”专栏发布权力清单和责任清单，截图3张，网址见附件；同时在政务服务大厅公示栏公开。';

/** The round of 2017, 1,010 rows of 46 units, in which the given rows have what a unit hands in. */
export async function evidenceWorkbook(submitted: readonly (readonly [unit: string, taskId: string])[]) {
  const { breakdown } = await importNotice(NOTICE, await seed(NOTICE), readSheets);
  const { roster } = importRoster(await seed(ROSTER));
  const file = liveFile();
  await buildWorkbook({ breakdown, roster, source: NOTICE }, file);
  const edits = submitted.map((key): RowEdit => ({
    table: 'tblEvidence',
    key,
    occurrence: 0,
    cells: { 完成情况: '已完成', 佐证: EVIDENCE, 公开日期: 42_916, 自评得分: 10 },
  }));
  const issues = edits.length === 0 ? [] : await file.write(edits);
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return { name: '沈阳市2017年政务公开考核.xlsx', mimeType: '', buffer: Buffer.from(await file.bytes()) };
}
