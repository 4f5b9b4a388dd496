import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, it } from 'vitest';
import { type Assessment, assessmentSchema } from '../../../src/assessment/model/assessment';
import { readWorkbook } from '../../../src/hosts/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/hosts/xlsx/writeWorkbook';
import { isErrorValue } from '../../../src/workbook/parse/gridCells';
import { packageIn } from '../../../src/workbook/parse/packageIn';
import type { GridValue, WorkbookGrid } from '../../../src/workbook/port';
import { row, task } from '../../support/assessment-builder';
import { sampleAssessments } from '../../support/assessment-arbitrary';
import { recalculated } from '../../support/libreoffice';
import { describeWith } from '../../support/requireTool';
import { smallAssessment } from '../../support/smallAssessment';
import { planned, type Planned } from './support';

const ROUNDS = 12;
const SEED = 20171122;

/** LibreOffice keeps logical values as the numbers 1 and 0, Excel does not: they stand outside this comparison. */
const withoutLogicals = (round: Assessment): Assessment =>
  assessmentSchema.parse(
    JSON.parse(JSON.stringify(round), (_, value: unknown) => (typeof value === 'boolean' ? '是' : value)),
  );

/** 60 tasks of one unit, with requirements of a usual length. */
function sixtyRows(): Assessment {
  const tasks = Array.from({ length: 60 }, (_, index) =>
    task(`T1-${index + 1}`, {
      requirement: `第${index + 1}项：${'及时准确公开重点领域政府信息，回应社会关切。'.repeat(4)}`,
    }),
  );
  const evidence = tasks.map(({ id }, index) =>
    row('完成', { unit: '和平区政府', taskId: id, evidence: `www.example.cn/${index}`, deduction: index % 3 }),
  );
  return { ...smallAssessment(), tasks, evidence };
}

async function gridOf(bytes: Uint8Array): Promise<WorkbookGrid> {
  const { value, issues } = await readWorkbook(bytes);
  if (value === null) throw new Error(JSON.stringify(issues));
  return value;
}

const isSame = (a: GridValue, b: GridValue): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-9);

/** Formula cells that are shown differently, are errors, or are formulas no more. */
function differences(
  ours: WorkbookGrid,
  theirs: WorkbookGrid,
): { readonly formulas: number; readonly found: string[] } {
  const found: string[] = [];
  let formulas = 0;
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    sheet.rows.forEach((cells, r) => {
      cells.forEach((value, c) => {
        if (sheet.formula(r, c) === null) return;
        formulas += 1;
        const now = other?.rows[r]?.[c] ?? null;
        if (!isSame(value, now) || isErrorValue(value) || (other?.formula(r, c) ?? null) === null) {
          found.push(`${sheet.name} R${r + 1}C${c + 1}: ${JSON.stringify(value)} ≠ ${JSON.stringify(now)}`);
        }
      });
    });
  }
  return { formulas, found };
}

interface Saved extends Planned {
  readonly bytes: Uint8Array;
  readonly resaved: Uint8Array;
}

/** A package of each kind of every round. */
function packages(): Planned[] {
  const rounds = [...sampleAssessments(ROUNDS, SEED).map(withoutLogicals), smallAssessment(), sixtyRows()];
  return rounds.flatMap((round) => {
    const unit = round.units[0]?.name;
    return unit === undefined ? [] : [planned(round, { unit }), planned(round, { unit, kind: 'feedback' })];
  });
}

describeWith('soffice', '安装：apt-get install libreoffice-calc', () => {
  let saved: Saved[] = [];

  beforeAll(async () => {
    const all = packages();
    const files = await Promise.all(all.map(({ plan }) => writeWorkbook(plan)));
    const resaved = await recalculated(files);
    saved = all.map((entry, index) => ({
      ...entry,
      bytes: files[index] ?? new Uint8Array(),
      resaved: resaved[index] ?? new Uint8Array(),
    }));
  }, 600_000);

  it('packages of random rounds: LibreOffice recalculates every formula to our value, without errors', async () => {
    let all = 0;
    for (const [index, { bytes, resaved }] of saved.entries()) {
      const { formulas, found } = differences(await gridOf(bytes), await gridOf(resaved));
      all += formulas;
      expect(found, `package ${index}`).toEqual([]);
    }
    expect(all).toBeGreaterThan(1_000);
  });

  it('the base inside survives when LibreOffice saves the package', async () => {
    for (const { pack, resaved } of saved) expect(packageIn(await gridOf(resaved))).toEqual(pack);
  });

  it('cells stay open or locked, and prompts stay, when LibreOffice saves the package', async () => {
    const asked = saved.at(-4);
    const evidence = (await readXlsx(asked?.resaved ?? new Uint8Array(), { readStyles: true })).sheets.find(
      ({ name }) => name === '证据评分',
    );
    const headers = evidence?.rows[2] ?? [];
    const open = headers.filter((_, c) => evidence?.cells?.get(`3,${c}`)?.style?.protection?.locked === false);
    expect(open).toEqual(['完成情况', '佐证', '公开日期', '数量', '自评得分']);
    expect(evidence?.protection?.sheet).toBe(true);
    expect(evidence?.dataValidations?.map(({ inputTitle }) => inputTitle)).toEqual(
      expect.arrayContaining(['完成情况', '佐证', '公开日期', '数量', '自评得分']),
    );
  });

  it('a package of 60 rows is smaller than 100 kB', () => {
    const sizes = saved.slice(-2).map(({ bytes }) => bytes.length);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
  });
});
