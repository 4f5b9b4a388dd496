import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Desk, RowEntry } from '../../../src/app/desk/desk';
import { hasEntries } from '../../../src/assessment/rowEntries';
import { openDesk } from '../../../src/app/desk/openDesk';
import { liveFile } from '../../../src/hosts/xlsx/liveFile';
import { scoreAssessment } from '../../../src/assessment/scoreAssessment';
import { planWorkbook } from '../../../src/workbook/write/planWorkbook';
import { writeWorkbook } from '../../../src/hosts/xlsx/writeWorkbook';
import { smallAssessment } from '../../support/smallAssessment';
import { loadDocumentWriter } from '../../support/loadDocumentWriter';
import { loadExchangeFiles } from '../../support/loadExchangeFiles';
import { rowNames, savedAssessment, TIME } from './support';

/** Two units, three rows. */
async function smallDesk(): Promise<Desk> {
  const small = smallAssessment();
  const desk = openDesk({ kind: 'files', open: liveFile }, loadExchangeFiles, loadDocumentWriter);
  await desk.openFile('小.xlsx', await writeWorkbook(planWorkbook(small, scoreAssessment(small).value)));
  return desk;
}

const entry: fc.Arbitrary<Partial<RowEntry>> = fc.record(
  {
    conclusion: fc.constantFrom('', '完成', '部分完成', '未完成', '不适用', '乱写'),
    rate: fc.constantFrom('', '60%', '0.25', '６０％', '60', '一半'),
    deduction: fc.constantFrom('', '1', '２.5', '-1', '两分'),
    deductionReason: fc.constantFrom('', '迟报', ' '),
    override: fc.constantFrom('', '8', '0', '99'),
    overrideReason: fc.constantFrom('', '复核', '=1+1'),
    assessor: fc.constantFrom('', '张三', '@李四'),
  },
  { requiredKeys: [] },
);

const entries = fc.array(fc.tuple(fc.nat(2), entry), { maxLength: 8 });

describe('laws of the desk', () => {
  it('what was accepted stands in the saved file, what was not changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (sequence) => {
        const desk = await smallDesk();
        const names = await rowNames(desk);
        for (const [index, typed] of sequence) {
          const name = names[index];
          if (name === undefined) throw new Error('three rows expected');
          const before = await desk.row(name);
          const { row, problems } = await desk.enter(name, typed);
          if (Object.keys(problems).length > 0) expect(row).toEqual(before);
        }
        const shown = await Promise.all(names.map((name) => desk.row(name)));
        const reopened = openDesk({ kind: 'files', open: liveFile }, loadExchangeFiles, loadDocumentWriter);
        await reopened.openFile('小.xlsx', (await desk.saveFile()).bytes);
        expect(await Promise.all(names.map((name) => reopened.row(name)))).toEqual(shown);
        expect(await reopened.check()).toMatchObject({ different: 0 });
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('as many undos as changes give the workbook back', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (sequence) => {
        const desk = await smallDesk();
        const before = await savedAssessment(desk);
        const names = await rowNames(desk);
        for (const [index, typed] of sequence) {
          const name = names[index];
          if (name !== undefined) await desk.enter(name, typed);
        }
        for (let left = (await desk.refresh()).undoable; left > 0; left -= 1) await desk.undo();
        expect(await savedAssessment(desk)).toEqual(before);
        expect((await desk.refresh()).isUnsaved).toBe(false);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('a changed roster never loses an entry', async () => {
    const change = fc.record({
      rename: fc.constantFrom('和平区政府', '和平区人民政府', '市教育局分局', '新单位'),
      keepsSecond: fc.boolean(),
      adds: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(entries, change, async (sequence, { rename, keepsSecond, adds }) => {
        const desk = await smallDesk();
        const names = await rowNames(desk);
        for (const [index, typed] of sequence) {
          const name = names[index];
          if (name !== undefined) await desk.enter(name, typed);
        }
        const entered = (rows: Awaited<ReturnType<typeof savedAssessment>>) =>
          rows.evidence
            .filter((row) => hasEntries(row, undefined))
            .map(({ conclusion, rate, deduction, deductionReason, override, overrideReason, assessor, taskId }) =>
              JSON.stringify([
                taskId,
                conclusion,
                rate,
                deduction,
                deductionReason,
                override,
                overrideReason,
                assessor,
              ]),
            )
            .sort();
        const before = entered(await savedAssessment(desk));
        const [first, second] = (await desk.roster()).units.map((unit) => unit.entry);
        if (first === undefined || second === undefined) throw new Error('two units expected');
        const { done } = await desk.changeRoster(
          {
            units: [
              { was: first.name, entry: { ...first, name: rename } },
              ...(keepsSecond ? [{ was: second.name, entry: second }] : []),
              ...(adds ? [{ was: null, entry: { ...second, name: '另一单位' } }] : []),
            ],
            choices: [],
          },
          TIME,
        );
        expect(done).toBe(true);
        const after = entered(await savedAssessment(desk));
        for (const row of before) {
          const at = after.indexOf(row);
          expect(at).toBeGreaterThanOrEqual(0);
          after.splice(at, 1);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
