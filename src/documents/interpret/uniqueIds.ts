/** Keeps ids apart: the second T04 of a document is T04x2. */
export class UniqueIds {
  /** Each id with the number of its last copy. */
  private readonly taken = new Map<string, number>();

  of(id: string): string {
    let copy = this.taken.get(id) ?? 1;
    let free = id;
    while (this.taken.has(free)) {
      copy += 1;
      free = `${id}x${copy}`;
    }
    this.taken.set(id, copy);
    if (free !== id) this.taken.set(free, 1);
    return free;
  }
}
