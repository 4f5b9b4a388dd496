import type { Fields } from './Fields';

/** What a batch can do with one object of Excel. Names are those of the API (camelCase). */
export interface HostObject {
  readonly className: string;
  /** Excel has no such thing: what `isNullObject` tells. */
  readonly isNull: boolean;
  /** The thing itself, for calls that take it as an argument. */
  readonly target: unknown;
  /** By which later batches find the object again: `{Id}` or `{_Id}`. */
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly keepable: boolean;
  readonly scalars: readonly string[];
  readonly read: (name: string) => unknown;
  readonly write: (name: string, value: unknown) => void;
  readonly navigate: (name: string) => HostObject;
  readonly call: (name: string, args: Fields) => unknown;
  readonly item: (key: unknown) => HostObject;
  /** Members of a collection; null when it is none. */
  readonly items: () => readonly HostObject[] | null;
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'navigate' in value;
