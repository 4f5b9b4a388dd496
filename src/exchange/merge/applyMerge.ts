import type { Assessment } from '../../assessment/model/assessment';
import { rosterNames } from '../returns/rosterNames';
import { underName } from '../returns/underName';
import { mergedEvidence } from './mergedEvidence';
import { mergeLog } from './mergeLog';
import type { MergeToApply } from './mergeToApply';
import { returnRecords } from './returnRecords';

/** The round with everything that is taken and decided, and what M11 leaves in 操作记录 and 收发登记. */
export function applyMerge(toApply: MergeToApply): Assessment {
  const { hub } = toApply;
  const { find } = rosterNames(hub);
  const files = toApply.files.map((file) => ({ ...file, content: file.content && underName(file.content, find) }));
  const named = { ...toApply, files };
  const evidence = mergedEvidence(named);
  return {
    ...hub,
    evidence,
    log: [...hub.log, ...mergeLog(named)],
    exchange: returnRecords(named, evidence),
  };
}
