import { readFile } from 'node:fs/promises';
import { importNotice } from '../../src/app/importDocument';
import { importRoster } from '../../src/app/importRoster';
import { runDemo } from '../../src/app/runDemo';
import { readSheets } from '../../src/hosts/xlsx/readSheets';
import { xlsxPort } from '../../src/hosts/xlsx/xlsxPort';

const NOTICE = '沈阳市2017年政务公开工作要点任务明细表.txt';
const ROSTER = '沈阳市单位名册（示例）.csv';
const seed = (name: string): URL => new URL(`../../seeds/${name}`, import.meta.url);

/** The Shenyang round with sample evidence for every unit, as a file that a chooser takes; `without` names a missing sheet. */
export async function demoWorkbook(without = '') {
  const { breakdown } = await importNotice(NOTICE, await readFile(seed(NOTICE)), readSheets);
  const { roster } = importRoster(await readFile(seed(ROSTER)));
  if (roster === null) throw new Error(`${ROSTER} was not read`);
  const port = xlsxPort();
  await runDemo(breakdown, roster, NOTICE, {
    ...port,
    apply: (plan) => port.apply({ ...plan, sheets: plan.sheets.filter(({ name }) => name !== without) }),
  });
  return { name: '考核.xlsx', mimeType: '', buffer: Buffer.from(port.bytes()) };
}
