import { HostError } from './HostError';
import type { HostObject } from './HostObject';

/** Objects that the add-in keeps from one batch to the next (tracked objects), by the id it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `{reference-${this.last}}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (object === undefined) throw new HostError('InvalidReference', 'The reference has been let go.');
    return object;
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) this.ids.delete(object);
    this.kept.delete(id);
  }

  targets(): unknown[] {
    return [...this.kept.values()].map(({ target }) => target);
  }

  get count(): number {
    return this.kept.size;
  }
}
