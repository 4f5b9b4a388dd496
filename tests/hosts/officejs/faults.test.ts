import { beforeAll, describe, expect, it } from 'vitest';
import { smallAssessment } from '../../support/smallAssessment';
import type { Fault } from '../../support/excel-host/Faults';
import { everything } from './support/everything';
import { changedRound, codes, planOf, reopenRound } from './support/rounds';

const FAULTS: Readonly<Record<string, Fault>> = {
  'is refused': { kind: 'refused', code: 'GeneralException' },
  'breaks off at the start': { kind: 'brokenOff', action: 3, code: 'GeneralException' },
  'breaks off in the middle': { kind: 'brokenOff', action: 40, code: 'GeneralException' },
  'breaks off towards the end': { kind: 'brokenOff', action: 150, code: 'GeneralException' },
  hangs: { kind: 'hung' },
  'is done but never answered': { kind: 'lost' },
};

interface Facts {
  readonly batches: number;
  readonly before: unknown;
  readonly after: unknown;
}

/** What the change looks like when nothing goes wrong. */
async function undisturbed(): Promise<Facts> {
  const { host, book } = await reopenRound();
  const before = everything(host);
  expect(await book.apply(planOf(changedRound()))).toEqual([]);
  return { batches: host.statistics.syncs, before, after: everything(host) };
}

describe('when a batch of a change goes wrong', () => {
  let facts: Facts = { batches: 0, before: null, after: null };
  beforeAll(async () => {
    facts = await undisturbed();
  }, 60_000);

  it('the change takes several batches, all of which are tried here', () => {
    expect(facts.batches).toBeGreaterThan(4);
    expect(facts.batches).toBeLessThanOrEqual(10);
  });

  describe.each(Object.entries(FAULTS))('and %s', (_, fault) => {
    it.each([1, 2, 3, 4, 5, 6, 7])(
      'at batch %i, the workbook is as before, and the next try succeeds',
      async (batch) => {
        const { host, book } = await reopenRound();
        host.faults.at(batch, fault);
        const issues = codes(await book.apply(planOf(changedRound())));
        const happened = issues.length > 0;
        expect(everything(host)).toEqual(happened ? facts.before : facts.after);
        if (happened) expect(['hostFailed', 'hostSilent']).toContain(issues[0]);
        expect(issues.slice(1)).toEqual([]);
        host.faults.clear();
        expect(host.workbook.events.isEnabled).toBe(true);
        expect(await book.apply(planOf(changedRound()))).toEqual([]);
        expect(everything(host)).toEqual(facts.after);
      },
    );
  });

  it.each([4, 5, 6, 7])(
    'and putting it back fails too, at batch %i, the sheets are named and the next try repairs them',
    async (batch) => {
      const { host, book } = await reopenRound();
      host.faults.at(batch, { kind: 'brokenOff', action: 40, code: 'GeneralException' });
      host.faults.at(batch + 1, { kind: 'refused', code: 'GeneralException' });
      const issues = await book.apply(planOf(changedRound()));
      host.faults.clear();
      if (codes(issues).includes('halfWritten')) {
        expect(String(issues.at(-1)?.facts['sheets'])).toContain('证据评分');
      }
      expect(await book.apply(planOf(changedRound()))).toEqual([]);
      expect(everything(host)).toEqual(facts.after);
    },
  );

  it('and putting it back fails too, taking it back repairs the sheets', async () => {
    const { host, book } = await reopenRound();
    host.faults.at(facts.batches, { kind: 'brokenOff', action: 100, code: 'GeneralException' });
    host.faults.at(facts.batches + 1, { kind: 'hung' });
    expect(codes(await book.apply(planOf(changedRound())))).toContain('halfWritten');
    expect(await book.undo()).toEqual([]);
    expect(everything(host)).toEqual(facts.before);
  });
});

it('an entry that broke off is named until it is put back, and the next try goes in', async () => {
  const { host, book } = await reopenRound();
  const [row] = smallAssessment().evidence;
  const edit = { table: 'tblEvidence', key: [row?.unit ?? '', row?.taskId ?? ''], occurrence: 0, cells: { 扣分: 1 } };
  const before = everything(host);
  host.faults.at(2, { kind: 'lost' });
  host.faults.at(3, { kind: 'refused', code: 'GeneralException' });
  expect(codes(await book.write([edit]))).toEqual(['hostSilent', 'halfWritten']);
  host.faults.at(1, { kind: 'refused', code: 'GeneralException' });
  const issues = await book.write([edit]);
  expect(codes(issues)).toEqual(['hostFailed', 'halfWritten']);
  expect(issues.at(-1)?.facts).toEqual({ sheets: '证据评分' });
  expect(await book.undo()).toEqual([]);
  expect(everything(host)).toEqual(before);
  expect(await book.write([edit])).toEqual([]);
});
