/** What goes wrong with a batch. */
export type Fault =
  /** Refused before anything is done. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Refused at an action (from 0): those before it are done. */
  | { readonly kind: 'brokenOff'; readonly action: number; readonly code: string }
  /** Nothing is done and no answer comes. */
  | { readonly kind: 'hung' }
  /** Everything is done, but no answer comes. */
  | { readonly kind: 'lost' }
  /** Everything is done when `until` comes, and then answered. */
  | { readonly kind: 'late'; readonly until: Promise<void> }
  /** A person does something right before it; it is then done and answered. */
  | { readonly kind: 'preceded'; readonly by: () => Promise<unknown> };

/** Faults waiting for their batches. */
export class Faults {
  private readonly waiting = new Map<number, Fault>();
  private batch = 0;

  /** The `count`th batch from now on (1 = the next one) meets a fault. */
  at(count: number, fault: Fault): void {
    this.waiting.set(this.batch + count, fault);
  }

  /** Nothing goes wrong any more. */
  clear(): void {
    this.waiting.clear();
  }

  /** The fault of the batch that has come in. */
  next(): Fault | undefined {
    this.batch += 1;
    const fault = this.waiting.get(this.batch);
    this.waiting.delete(this.batch);
    return fault;
  }
}
