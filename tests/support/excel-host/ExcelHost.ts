import { workbookObject } from './classes/workbook';
import { Faults } from './Faults';
import { HostState } from './HostState';
import type { HostEvent } from './model/EventLog';
import type { Place, Workbook } from './model/Workbook';
import type { Ground } from './protocol/Batch';
import { HostError } from './protocol/HostError';
import { References } from './protocol/References';
import { runBatch } from './protocol/runBatch';
import type { WireRequest, WireResponse } from './protocol/wire';
import { Statistics } from './Statistics';

/** Of a request and of an answer, as Excel on the web has them. */
const MAX_BYTES = 5 * 1024 * 1024;

/** Gives formulas their results. */
export type Calculate = (workbook: Workbook) => void;

const refusal = (code: string, message: string): WireResponse => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: message, Location: null, ActionIndex: 0, HttpStatusCode: 400 },
});

/** An Excel with one workbook, spoken to in batches. Transports carry the batches of the library to `answer`. */
export class ExcelHost {
  readonly faults = new Faults();
  readonly statistics = new Statistics();
  readonly state = new HostState();
  private readonly references = new References();
  private readonly listeners = new Set<(events: readonly HostEvent[]) => void>();
  private readonly waiting = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workbook: Workbook,
    private readonly calculate: Calculate,
  ) {}

  /** Objects the add-in has not let go of. */
  get keptReferences(): number {
    return this.references.count;
  }

  /** Brings formulas up to date. */
  settle(): void {
    if (!this.workbook.isDirty) return;
    this.calculate(this.workbook);
    this.workbook.isDirty = false;
  }

  onEvents(listener: (events: readonly HostEvent[]) => void): void {
    this.listeners.add(listener);
  }

  /** Tells the add-in what has happened, in a task of its own. */
  async deliverEvents(): Promise<void> {
    const events = this.workbook.events.take();
    if (events.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const listener of this.listeners) listener(events);
  }

  /** Tells at once when a batch gets no answer, or a late one; the result ends it. */
  onSilence(listener: () => void): () => void {
    this.waiting.add(listener);
    return () => this.waiting.delete(listener);
  }

  private fallSilent(): void {
    for (const listener of this.waiting) listener();
  }

  /** Does a batch, one after the other; null: no answer is ever given. */
  async answer(text: string): Promise<string | null> {
    const fault = this.faults.next();
    if (fault?.kind === 'hung') {
      this.count(text, '', 0);
      this.fallSilent();
      return null;
    }
    const done = this.queue.then(async () => {
      if (fault?.kind === 'late') {
        this.fallSilent();
        await fault.until;
      }
      if (fault?.kind === 'preceded') await fault.by();
      const started = performance.now();
      const request = JSON.parse(text) as WireRequest;
      const breaks = fault?.kind === 'brokenOff' ? fault : undefined;
      const response = fault?.kind === 'refused' ? refusal(fault.code, 'Refused.') : this.run(request, text, breaks);
      const answer = this.fitting(JSON.stringify(response));
      this.count(text, fault?.kind === 'lost' ? '' : answer, performance.now() - started, request);
      return answer;
    });
    this.queue = done.catch(() => undefined);
    const answer = await done;
    void this.deliverEvents();
    if (fault?.kind !== 'lost') return answer;
    this.fallSilent();
    return null;
  }

  private run(
    request: WireRequest,
    text: string,
    breaks: { readonly action: number; readonly code: string } | undefined,
  ): WireResponse {
    if (this.state.isEditing) return refusal('InvalidOperationInCellEditMode', 'Excel is in cell editing mode.');
    if (text.length > MAX_BYTES) return refusal('RequestPayloadSizeLimitExceeded', 'The request is too large.');
    const { workbook, references } = this;
    const ground: Ground = {
      root: workbookObject({ workbook, references, state: this.state }),
      references,
      settle: () => {
        this.settle();
      },
      refuse: (object, member, isWrite) => {
        this.state.refuse(object, member, isWrite);
      },
    };
    workbook.events.actor = 'addin';
    try {
      return runBatch(request, ground, (index) => {
        if (index === breaks?.action) throw new HostError(breaks.code, 'Broken off.');
      });
    } finally {
      workbook.events.actor = 'person';
      workbook.places.clear();
      for (const target of references.targets()) workbook.places.add(target as Place);
    }
  }

  private fitting(answer: string): string {
    if (answer.length <= MAX_BYTES) return answer;
    return JSON.stringify(refusal('ResponsePayloadSizeLimitExceeded', 'The answer is too large.'));
  }

  private count(
    request: string,
    response: string,
    milliseconds: number,
    { Actions }: Pick<WireRequest, 'Actions'> = { Actions: [] },
  ): void {
    this.statistics.add({
      actions: Actions.length,
      requestBytes: Buffer.byteLength(request),
      responseBytes: Buffer.byteLength(response),
      milliseconds,
    });
  }
}
