import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, it } from 'vitest';
import type { Assessment } from '../../../src/assessment/model/assessment';
import { writeWorkbook } from '../../../src/hosts/xlsx/writeWorkbook';
import { packageIn } from '../../../src/workbook/parse/packageIn';
import { row, task } from '../../support/assessment-builder';
import { sampleAssessments } from '../../support/assessment-arbitrary';
import { formulaDifferences } from '../../support/formulaDifferences';
import { gridInFile } from '../../support/gridInFile';
import { recalculated } from '../../support/libreoffice';
import { describeWith } from '../../support/requireTool';
import { smallAssessment } from '../../support/smallAssessment';
import { withoutLogicals } from '../../support/withoutLogicals';
import { plannedPackage, type PlannedPackage } from '../../support/plannedPackage';

const ROUNDS = 12;
const SEED = 20171122;

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

interface Saved extends PlannedPackage {
  readonly bytes: Uint8Array;
  readonly resaved: Uint8Array;
}

/** A package of each kind of every round. */
function packages(): PlannedPackage[] {
  const rounds = [...sampleAssessments(ROUNDS, SEED).map(withoutLogicals), smallAssessment(), sixtyRows()];
  return rounds.flatMap((round) => {
    const unit = round.units[0]?.name;
    return unit === undefined
      ? []
      : [plannedPackage(round, { unit }), plannedPackage(round, { unit, kind: 'feedback' })];
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
      const { formulas, found } = formulaDifferences(await gridInFile(bytes), await gridInFile(resaved));
      all += formulas;
      expect(found, `package ${index}`).toEqual([]);
    }
    expect(all).toBeGreaterThan(1_000);
  });

  it('the base inside survives when LibreOffice saves the package', async () => {
    for (const { pack, resaved } of saved) expect(packageIn(await gridInFile(resaved))).toEqual(pack);
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
