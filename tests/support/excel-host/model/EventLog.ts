/** Numbers of the events, as the library registers them. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

export type EventName = keyof typeof EVENTS;

/** Target of handlers that listen to all sheets. */
export const ANY_SHEET = 'Workbook';

export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Who did it: a person in the grid, or a batch of an add-in. */
export type Actor = 'person' | 'addin';

/** What has happened and which handlers want to hear of it; delivered in a task of its own. */
export class EventLog {
  private readonly wanted = new Map<string, number>();
  private waiting: HostEvent[] = [];
  isEnabled = true;
  actor: Actor = 'person';

  register(name: EventName, target: string): void {
    const key = `${EVENTS[name]} ${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, target: string): void {
    const key = `${EVENTS[name]} ${target}`;
    this.wanted.set(key, Math.max(0, (this.wanted.get(key) ?? 0) - 1));
  }

  /** Registered handlers, for tests that look for leaks. */
  get handlerCount(): number {
    return [...this.wanted.values()].reduce((sum, count) => sum + count, 0);
  }

  raise(name: EventName, targets: readonly string[], payload: Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    for (const target of targets) {
      if ((this.wanted.get(`${EVENTS[name]} ${target}`) ?? 0) > 0) {
        this.waiting.push({ type: EVENTS[name], target, payload: { source: 'Local', ...payload } });
      }
    }
  }

  take(): HostEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }
}
