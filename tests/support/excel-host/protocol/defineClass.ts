import { Fields } from './Fields';
import { HostError, notImplemented } from './HostError';
import type { HostObject } from './HostObject';

interface Property<Target> {
  readonly get?: (target: Target) => unknown;
  /** `set` reads the one value it is given as the field "value". */
  readonly set?: (target: Target, value: Fields) => void;
}

/** One class of Excel as tables of its members; a member that is not in them is refused by name. */
export interface ClassTables<Target> {
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  readonly navigation?: Readonly<Record<string, (target: Target) => HostObject>>;
  /** A method that gives an object gives a HostObject. */
  readonly methods?: Readonly<Record<string, (target: Target, args: Fields) => unknown>>;
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly keepable?: boolean;
  readonly item?: (target: Target, key: unknown) => HostObject;
  readonly items?: (target: Target) => readonly HostObject[];
}

/** Makes an object of a class; of null a null object. */
export type ObjectOf<Target> = (target: Target | null) => HostObject;

export function defineClass<Target>(className: string, tables: ClassTables<Target>): ObjectOf<Target> {
  const { properties = {}, navigation = {}, methods = {}, identity, item, items } = tables;
  const member = <Member>(table: Readonly<Record<string, Member>>, name: string, how = ''): Member => {
    const found = Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw notImplemented(`${className}.${name}${how}`);
    return found;
  };
  return (target) => {
    const there = (name: string): Target => {
      if (target !== null) return target;
      throw new HostError('InvalidReference', 'There is no such object.', `${className}.${name}`);
    };
    return {
      className,
      target,
      isNull: target === null,
      keepable: tables.keepable ?? false,
      scalars: Object.keys(properties).filter((name) => properties[name]?.get !== undefined),
      identity: () => (target === null ? {} : (identity?.(target) ?? {})),
      read: (name) => {
        const { get } = member(properties, name);
        if (get === undefined) throw notImplemented(`${className}.${name} (get)`);
        return get(there(name));
      },
      write: (name, value) => {
        const { set } = member(properties, name, ' (set)');
        if (set === undefined) throw notImplemented(`${className}.${name} (set)`);
        const fields = new Fields(`${className}.${name}`, { value });
        set(there(name), fields);
        fields.close();
      },
      navigate: (name) => {
        const to = member(navigation, name);
        return target === null ? nullObject : to(target);
      },
      call: (name, args) => {
        const method = member(methods, name);
        if (target === null) return nullObject;
        const result = method(target, args);
        args.close();
        return result;
      },
      item: (key) => {
        if (item === undefined) throw notImplemented(`${className}.getItem`);
        return target === null ? nullObject : item(target, key);
      },
      items: () => (items === undefined || target === null ? null : items(target)),
    };
  };
}

/** What stands for everything below an object that is not there. */
export const nullObject: HostObject = {
  className: 'Null',
  target: null,
  isNull: true,
  keepable: false,
  scalars: [],
  identity: () => ({}),
  read: () => null,
  write: (name) => {
    throw new HostError('InvalidReference', 'There is no such object.', name);
  },
  navigate: () => nullObject,
  call: () => nullObject,
  item: () => nullObject,
  items: () => null,
};
