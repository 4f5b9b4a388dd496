import { headings } from '../src/app/exchange/headings';
import { mergeReturns } from '../src/app/exchange/mergeReturns';
import type { Cell } from '../src/assessment/model/assessment';
import { scoreAssessment } from '../src/assessment/scoreAssessment';
import { mergedEvidence } from '../src/exchange/merge/mergedEvidence';
import { type Merging, mergingOf, evidenceIn } from './mergeTables';
import { daffMerge } from './peers/daffMerge';

export interface MergeRun {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A merge that is ready to begin; it gives 佐证 of every row. */
type Ready = () => readonly Cell[];

const CONTESTANTS: Readonly<Record<string, (merging: Merging) => Ready>> = {
  ours: ({ hub, received }) => {
    const { value: scores } = scoreAssessment(hub);
    const files = received.map(({ file }) => file);
    return () => {
      const merge = mergeReturns(hub, received, new Set());
      if (merge.register.some(({ status }) => status !== 'ok')) throw new Error('a return was not taken');
      const decided = { decide: () => undefined, time: '2026-11-22 10:00', headings };
      return mergedEvidence({ hub, scores, merge, files, ...decided }).map(({ evidence }) => evidence);
    };
  },
  daff:
    ({ parent, local, remote }) =>
    () => {
      daffMerge(parent, local, remote);
      return evidenceIn(local);
    },
};

/** 佐证 of every row where one side alone changed it, or none did; undefined where both did and nobody can say. */
function rightOf({ parent, local, remote }: Merging): (Cell | undefined)[] {
  const [ours, theirs] = [evidenceIn(local), evidenceIn(remote)];
  return evidenceIn(parent).map((base, row) => {
    const [one = null, other = null] = [ours[row], theirs[row]];
    if (one === base || one === other) return other;
    return other === base ? one : undefined;
  });
}

/** One merge of the returns of so many units that `makeMerging` made. @throws when a value is lost. */
export async function runMerge(contestant: string, units: number, folder: string): Promise<MergeRun> {
  const prepare = CONTESTANTS[contestant];
  if (prepare === undefined) throw new Error(`no contestant ${contestant}`);
  const merging = await mergingOf(units, folder);
  const right = rightOf(merging);
  const merge = prepare(merging);
  const start = performance.now();
  const merged = merge();
  const seconds = (performance.now() - start) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const wrong = right.findIndex((cell, row) => cell !== undefined && cell !== merged[row]);
  if (wrong >= 0) throw new Error(`${contestant}: row ${wrong} holds ${String(merged[wrong])}`);
  return { seconds, megabytes };
}
