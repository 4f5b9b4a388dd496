import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDeadline } from '../../src/documents/interpret/fields/deadline';
import { interpretText } from './support/interpretText';
import { tightNotice } from './support/tightNotice';
import { cellPerLineText, items, PART_ONE, PART_TWO, tabText, tasks, type TaskSpec, units } from './support/notices';

const RUNS = { seed: 20170626, numRuns: 150 };

const fieldsOf = (spec: TaskSpec) => ({
  item: spec.item,
  requirement: spec.requirement,
  channel: spec.channel,
  deadline: parseDeadline(spec.deadline, 2017),
});

it('gives back the tasks of a table printed one cell per line', () => {
  fc.assert(
    fc.property(tasks(), units, (plain, byUnit) => {
      const { value, issues } = interpretText(cellPerLineText(plain, byUnit));
      const expected = [
        ...plain.map((spec, index) => ({
          ...fieldsOf(spec),
          section: PART_ONE,
          unitNumber: null,
          number: String(index + 1),
          lead: [],
        })),
        ...byUnit.flatMap(({ name, tasks: own }, unit) =>
          own.map((spec, index) => ({
            ...fieldsOf(spec),
            section: PART_TWO,
            unitNumber: String(unit + 1),
            number: String(index + 1),
            lead: [name],
          })),
        ),
      ];
      const found = value.tasks.map(({ item, requirement, channel, deadline, section, unitNumber, number, lead }) => ({
        item,
        requirement,
        channel,
        deadline,
        section,
        unitNumber,
        number,
        lead,
      }));
      expect(found).toEqual(expected);
      expect(new Set(value.tasks.map(({ id }) => id)).size).toBe(value.tasks.length);
      expect(issues.filter(({ code }) => code === 'lineNotUsed')).toEqual([]);
    }),
    RUNS,
  );
});

it('gives back the tasks of a tab-separated table', () => {
  fc.assert(
    fc.property(items, fc.constantFrom('、', ' ', '，', '　'), (specs, separator) => {
      const { value, issues } = interpretText(tabText(specs, separator));
      const expected = specs.flatMap(({ item, rows }, index) =>
        rows.map(({ requirement, lead, deadline }, row) => {
          const above = deadline === '' ? rows.slice(0, row).findLast((other) => other.deadline !== '') : undefined;
          return {
            number: String(index + 1),
            item,
            requirement,
            lead,
            responsible: ['市政府有关部门', '区县（市）政府'],
            deadline: parseDeadline(above?.deadline ?? deadline, 2023),
            inferred: above ? ['deadline'] : [],
          };
        }),
      );
      const found = value.tasks.map(({ number, item, requirement, lead, responsible, deadline, inferred }) => ({
        number,
        item,
        requirement,
        lead,
        responsible,
        deadline,
        inferred,
      }));
      expect(found).toEqual(expected);
      expect(issues.filter(({ code }) => code === 'lineNotUsed')).toEqual([]);
    }),
    RUNS,
  );
});

const owners = fc.array(
  fc.constantFrom('市教育局', '市财政局、市发展改革委', '市政府办公室、各区县（市）政府、市政府各部门', ''),
  { minLength: 3, maxLength: 9 },
);
const widths = fc.record({
  item: fc.integer({ min: 6, max: 14 }),
  requirement: fc.integer({ min: 12, max: 30 }),
  other: fc.integer({ min: 6, max: 14 }),
});

it('gives back the tasks of a table copied out of a PDF, or tells where it is not sure', () => {
  fc.assert(
    fc.property(tasks(2), owners, widths, (specs, units, columns) => {
      const { text, placed } = tightNotice(specs, units, columns);
      const { value, issues } = interpretText(text);
      placed.forEach(({ spec, owner, first, last }, index) => {
        const isTold = issues.some(
          ({ at, severity }) =>
            severity !== 'info' && at !== null && 'line' in at && at.line <= last && (at.endLine ?? at.line) >= first,
        );
        if (isTold) return;
        const task = value.tasks.find(({ number }) => number === String(index + 1));
        expect(task).toMatchObject({
          ...fieldsOf(spec),
          requirement: expect.stringContaining(spec.requirement.replace(/^(?:1\.|（一）)\s*/, '')) as string,
          lead: owner === '' ? [] : owner.split('、'),
          source: { line: first, endLine: last },
        });
      });
    }),
    RUNS,
  );
});
