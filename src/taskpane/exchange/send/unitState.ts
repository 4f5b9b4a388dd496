import type { UnitExchange } from '../../../app/desk/exchange/exchangeDesk';
import type { PackageKind } from '../../../assessment/model/package';

export type UnitState = '没有任务' | '未下发' | '已下发' | '逾期未交' | '已交回';

/** Where a unit's package is. `today` as 2026-12-31; on the last day a package is not late yet. */
export function unitState({ rows, sent, returned }: UnitExchange, today: string): UnitState {
  if (sent === null) return rows === 0 ? '没有任务' : '未下发';
  if (returned !== null) return '已交回';
  return sent.due !== '' && sent.due < today ? '逾期未交' : '已下发';
}

const KIND_WORDS: Readonly<Record<PackageKind, string>> = { evidence: '填报', feedback: '反馈' };

/** When it went out, until when, and when it came back, in one line. */
export function unitFacts({ rows, sent, returned }: UnitExchange): string {
  if (sent === null) return rows === 0 ? '没有分到任务，不用下发' : `${rows}行`;
  const round = sent.round > 1 ? `第${sent.round}次` : '';
  const due = sent.due === '' ? '' : `，${sent.due}前交`;
  const back = returned === null ? '' : `；${returned.on}交回${returned.isLate ? '（逾期）' : ''}`;
  return `${sent.on}${round}下发${KIND_WORDS[sent.kind]}${due}${back}`;
}

/** How many units are in each state, those without any left out. */
export function stateCounts(
  units: readonly UnitExchange[],
  today: string,
): readonly { readonly state: UnitState; readonly count: number }[] {
  const states: readonly UnitState[] = ['未下发', '已下发', '逾期未交', '已交回', '没有任务'];
  return states
    .map((state) => ({ state, count: units.filter((unit) => unitState(unit, today) === state).length }))
    .filter(({ count }) => count > 0);
}
