import type { Desk } from '../../app/desk/desk';
import { observable, type Observable } from '../scoring/flow/observable';

export const RESULT_PARTS = [
  { part: 'analysis', label: '分析' },
  { part: 'robustness', label: '稳健性' },
  { part: 'feedback', label: '反馈单' },
  { part: 'bulletin', label: '通报' },
  { part: 'comparison', label: '对比' },
] as const;

export type ResultPart = (typeof RESULT_PARTS)[number]['part'];

/** A workbook of an earlier round, as it was chosen. */
export interface EarlierFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tells apart files that were chosen one after the other. */
  readonly turn: number;
}

/** What a person has chosen on this page, of one round; it outlives the page. */
export interface ResultsState {
  readonly part: ResultPart;
  readonly group: string;
  /** Units whose 反馈单 are wanted; null: all. */
  readonly units: ReadonlySet<string> | null;
  readonly earlier: EarlierFile | null;
}

const START: ResultsState = { part: 'analysis', group: '', units: null, earlier: null };

const stores = new WeakMap<Desk, Map<string, Observable<ResultsState>>>();

/** The state of this page for a round, by its title. */
export function resultsStore(desk: Desk, round: string): Observable<ResultsState> {
  const rounds = stores.get(desk) ?? new Map<string, Observable<ResultsState>>();
  stores.set(desk, rounds);
  const store = rounds.get(round) ?? observable(START);
  rounds.set(round, store);
  return store;
}
