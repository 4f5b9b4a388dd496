import { expect, it } from 'vitest';
import type { Assessment, Cell } from '../../src/assessment/model/assessment';
import { scoreAssessment } from '../../src/assessment/scoreAssessment';
import { stampMissing } from '../../src/assessment/scoring/basis';
import { EVIDENCE, SCORES } from '../../src/workbook/layout/tables';
import { findTable } from '../../src/workbook/parse/findTable';
import { planWorkbook } from '../../src/workbook/write/planWorkbook';
import { assessment, row, task, unit } from '../support/assessment-builder';
import { sampleAssessments } from '../support/assessment-arbitrary';
import { fileOf } from '../support/fileOf';
import { gridInFile } from '../support/gridInFile';
import { recalculated } from '../support/libreoffice';
import { describeWith } from '../support/requireTool';
import { withoutLogicals } from '../support/withoutLogicals';

const SEED = 20261122;

/** What a column of a table shows, row by row. */
async function shown(
  bytes: Uint8Array | undefined,
  layout: typeof EVIDENCE | typeof SCORES,
  key: string,
  rows: number,
) {
  const { table } = findTable(await gridInFile(bytes), layout);
  const column = table?.columns.get(key);
  if (table === null || column === undefined) throw new Error(`no column ${key}`);
  return Array.from({ length: rows }, (_, index) => table.sheet.rows[table.headerRow + 1 + index]?.[column] ?? null);
}

/** [as scored, as it stands now] of 佐证. */
const PAIRS: readonly (readonly [Cell, Cell])[] = [
  ['见网站', '见网站'],
  ['见网站', '见官网'],
  ['见网站', null],
  ['见 A 网', ' 见\u3000A  网 '],
  ['见A网', '见a网'],
  ['第一行\n第二行', '第一行\n第三行'],
  ['3', 3],
  [3, 3.000000001],
  [3, 3.00000001],
  [0, -4e-9],
  [0.1 + 0.2, 0.3],
  [1e-8, 2e-8],
  [123456789012345, 123456789012344],
  [12345678901234, 12345678901235],
  [1e20, 1e20],
  ['x'.repeat(9_900), 'x'.repeat(9_900)],
  ['x'.repeat(9_900), 'x'.repeat(9_901)],
  [`${'x'.repeat(20_000)}完`, `${'x'.repeat(20_000)}无`],
  [`完${'x'.repeat(30_000)}`, `无${'x'.repeat(30_000)}`],
  ['=1+1', '=1+1'],
];
const STALE = [2, 3, 5, 6, 7, 9, 12, 13, 14, 18, 19];

const stale = (count: number): (string | null)[] =>
  Array.from({ length: count }, (_, index) => (STALE.includes(index + 1) ? '需复核' : null));

/** Every pair, scored on the first of it and holding the second now. */
function changedSince(): Assessment {
  const tasks = PAIRS.map((_, index) =>
    task(`T${index + 1}`, { rubric: '每少一次扣2分', requirement: '全年不少于4次。' }),
  );
  const scored = stampMissing(
    assessment({ tasks, evidence: PAIRS.map(([before], i) => row('完成', { taskId: `T${i + 1}`, evidence: before })) }),
  );
  const evidence = scored.evidence.map((one, index) => ({ ...one, evidence: PAIRS[index]?.[1] ?? null }));
  return { ...scored, evidence };
}

it('[E3] 复核 says what is no longer what was scored, and 单位得分 counts it', async () => {
  const value = changedSince();
  const bytes = await fileOf(value);
  expect(await shown(bytes, EVIDENCE, 'review', PAIRS.length)).toEqual(stale(PAIRS.length));
  expect(await shown(bytes, SCORES, 'stale', 1)).toEqual([STALE.length]);
});

it('the longest 复核 formula is one that Excel accepts', () => {
  const plan = planWorkbook(changedSince(), scoreAssessment(changedSince()).value);
  const formulas = plan.sheets.flatMap(({ tables }) => tables).flatMap(({ columns }) => columns.map((c) => c.formula));
  expect(Math.max(...formulas.map((formula) => formula?.length ?? 0))).toBeLessThan(8192);
});

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  it('[E1] [E2] [E3] [E5] LibreOffice finds the same rows 需复核', async () => {
    const changedTask = changedSince();
    const values = [
      changedSince(),
      {
        ...changedTask,
        units: [unit('甲局')],
        tasks: changedTask.tasks.map((one, i) => ({ ...one, [i % 2 === 0 ? 'rubric' : 'requirement']: '改过了' })),
      },
      ...sampleAssessments(6, SEED, { maxRows: 120, maxUnits: 4 }).map(withoutLogicals),
    ];
    const files = await Promise.all(values.map(fileOf));
    const resaved = await recalculated(files);
    for (const [index, value] of values.entries()) {
      const theirs = await shown(resaved[index], EVIDENCE, 'review', value.evidence.length);
      const { rows, units } = scoreAssessment(value).value;
      expect(
        theirs.map((text) => text === '需复核'),
        `workbook ${index}`,
      ).toEqual(rows.map(({ isStale }) => isStale));
      expect(await shown(resaved[index], SCORES, 'stale', units.length)).toEqual(units.map((one) => one.stale));
    }
    expect(
      values.flatMap((value) => scoreAssessment(value).value.rows).filter(({ isStale }) => isStale).length,
    ).toBeGreaterThan(100);
  }, 600_000);
});
