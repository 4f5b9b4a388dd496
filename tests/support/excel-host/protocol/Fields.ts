import { HostError, invalidArgument, notImplemented } from './HostError';
import { isHostObject, type HostObject } from './HostObject';

/**
 * Arguments of a call, or the fields of an object given as a value. Each is read by type and once; what nobody has read in the
 * end is an option that the host does not know: it is refused, never passed over.
 */
export class Fields {
  private readonly unread: Map<string, unknown>;

  constructor(
    private readonly location: string,
    values: Readonly<Record<string, unknown>> | readonly unknown[],
  ) {
    this.unread = new Map(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));
  }

  static of(location: string, value: unknown): Fields {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(location);
    return new Fields(location, value as Record<string, unknown>);
  }

  private take(key: string | number): unknown {
    const value = this.unread.get(String(key));
    this.unread.delete(String(key));
    return value;
  }

  private wrong(key: string | number): HostError {
    return invalidArgument(this.location, `The argument ${key} is invalid or missing.`);
  }

  has(key: string | number): boolean {
    return this.unread.has(String(key));
  }

  any(key: string | number): unknown {
    const value = this.take(key);
    if (value === undefined) throw this.wrong(key);
    return value;
  }

  text(key: string | number): string {
    const value = this.take(key);
    if (typeof value !== 'string') throw this.wrong(key);
    return value;
  }

  number(key: string | number): number {
    const value = this.take(key);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw this.wrong(key);
    return value;
  }

  integer(key: string | number): number {
    const value = this.number(key);
    if (!Number.isInteger(value)) throw this.wrong(key);
    return value;
  }

  boolean(key: string | number): boolean {
    const value = this.take(key);
    if (typeof value !== 'boolean') throw this.wrong(key);
    return value;
  }

  object(key: string | number): HostObject {
    const value = this.take(key);
    if (!isHostObject(value)) throw this.wrong(key);
    if (value.isNull) throw new HostError('InvalidReference', 'This reference is not valid.', this.location);
    return value;
  }

  fields(key: string | number): Fields {
    return Fields.of(`${this.location}.${key}`, this.take(key));
  }

  /** One of the known words; another one is not known to the host. */
  oneOf<Word extends string>(key: string | number, words: readonly Word[]): Word {
    const value = this.text(key);
    const word = words.find((known) => known === value);
    if (word === undefined) throw notImplemented(`${this.location} "${value}"`);
    return word;
  }

  optional<T>(key: string | number, read: (key: string | number) => T): T | undefined {
    return this.has(key) ? read(key) : undefined;
  }

  /** Everything has been read. */
  close(): void {
    const [left] = this.unread.keys();
    if (left !== undefined) throw notImplemented(`${this.location} argument ${left}`);
  }
}
