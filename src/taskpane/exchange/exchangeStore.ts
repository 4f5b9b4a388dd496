import type { Desk } from '../../app/desk/desk';
import type { SendRequest, SendResult } from '../../app/desk/exchange/exchangeDesk';
import type { PackageKind } from '../../assessment/model/package';
import type { Decision } from '../../exchange/model';
import { observable, type Observable } from '../scoring/flow/observable';

export interface SendForm {
  readonly kind: PackageKind;
  readonly due: string;
  readonly returnTo: string;
  readonly withMail: boolean;
  /** Null while nobody has changed the proposed text. */
  readonly subject: string | null;
  readonly body: string | null;
}

/** What one pressing of 制作下发文件 gave. */
export interface Batch {
  readonly madeOn: string;
  readonly request: SendRequest;
  readonly files: SendResult['files'];
  readonly archive: string | null;
  readonly leaks: SendResult['leaks'];
}

/** Returned files on their way into the desk. */
export interface Reading {
  readonly done: number;
  readonly all: number;
  readonly name: string;
  readonly isStopping: boolean;
}

/** What a person has entered and chosen on this page, of one round; it outlives the page. */
export interface ExchangeState {
  readonly part: 'send' | 'back';
  readonly form: SendForm;
  /** Null until somebody picks: the units that have no package yet. */
  readonly picked: ReadonlySet<string> | null;
  readonly allowed: readonly string[];
  readonly batches: readonly Batch[];
  /** 收到日期 of the files chosen next; null: today. */
  readonly received: string | null;
  readonly reading: Reading | null;
  /** Files that could not even be read. */
  readonly failures: readonly string[];
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Grows whenever the kept files change. */
  readonly turn: number;
}

const START: ExchangeState = {
  part: 'send',
  form: { kind: 'evidence', due: '', returnTo: '', withMail: false, subject: null, body: null },
  picked: null,
  allowed: [],
  batches: [],
  received: null,
  reading: null,
  failures: [],
  decisions: {},
  turn: 0,
};

const stores = new WeakMap<Desk, Map<string, Observable<ExchangeState>>>();

/** The state of this page for a round, by its title. */
export function exchangeStore(desk: Desk, round: string): Observable<ExchangeState> {
  const rounds = stores.get(desk) ?? new Map<string, Observable<ExchangeState>>();
  stores.set(desk, rounds);
  const store = rounds.get(round) ?? observable(START);
  rounds.set(round, store);
  return store;
}
