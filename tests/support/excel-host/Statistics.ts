export interface BatchSize {
  readonly actions: number;
  readonly requestBytes: number;
  /** 0 when no answer was given. */
  readonly responseBytes: number;
  readonly milliseconds: number;
}

/** What the batches cost: each context.sync() that has something to say is one. */
export class Statistics {
  private list: BatchSize[] = [];

  add(size: BatchSize): void {
    this.list.push(size);
  }

  reset(): void {
    this.list = [];
  }

  get batches(): readonly BatchSize[] {
    return this.list;
  }

  get syncs(): number {
    return this.list.length;
  }

  get actions(): number {
    return this.list.reduce((sum, { actions }) => sum + actions, 0);
  }

  get largestRequest(): number {
    return Math.max(0, ...this.list.map(({ requestBytes }) => requestBytes));
  }

  get largestResponse(): number {
    return Math.max(0, ...this.list.map(({ responseBytes }) => responseBytes));
  }
}
