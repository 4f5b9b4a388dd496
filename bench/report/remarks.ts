import { ahead, type Comparison } from './comparison';

/** Why a peer is ahead, or what was done about it; by the id of the comparison. */
const REMARKS: Readonly<Record<string, string>> = {};

/** A sentence for each comparison in which a peer is ahead. @throws when there is none: find out why, then write it down. */
export function remarksOn(comparisons: readonly Comparison[]): string[] {
  return comparisons
    .filter((comparison) => ahead(comparison).length > 0)
    .map(({ id, work }) => {
      const remark = REMARKS[id];
      if (remark === undefined) throw new Error(`${id}: a peer is ahead and bench/report/remarks.ts does not say why`);
      return `- ${work}: ${remark}`;
    });
}
