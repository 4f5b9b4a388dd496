import { answerQuery, API_SPELLING, showsResults, WIRE_SPELLING } from './answerQuery';
import { defineClass, nullObject } from './defineClass';
import { Fields } from './Fields';
import { HostError, notImplemented } from './HostError';
import { isHostObject, type HostObject } from './HostObject';
import { apiName } from './names';
import type { References } from './References';
import { ACTION, PATH, type WireAction, type WireArguments, type WirePath, type WireRequest } from './wire';

/** What the actions of a batch work on. */
export interface Ground {
  readonly root: HostObject;
  readonly references: References;
  /** Brings the results of formulas up to date. */
  readonly settle: () => void;
  /** Throws when the state of the workbook does not allow the call. */
  readonly refuse: (object: HostObject, member: string, isWrite: boolean) => void;
}

/** Announces at start-up that ribbon commands may come. */
const addinService = defineClass<object>('AddinInternalService', { methods: { notifyActionHandlerReady: () => null } });

/** Calls that change nothing. */
const READING = /^(get|_|suspend|calculate$|date$|activate$|select$)/;

/** One batch while it runs: its objects, each made once, at the first action that names it. */
export class Batch {
  private readonly objects = new Map<number, HostObject>();

  constructor(
    private readonly request: WireRequest,
    private readonly ground: Ground,
  ) {}

  /** Does one action and gives its result. */
  run(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.objectOf(action.ObjectPathId);
    const name = apiName(action.Name);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.introduce(object);
      case ACTION.query:
      case ACTION.queryAsJson: {
        const query = action.QueryInfo ?? {};
        if (showsResults(query)) this.ground.settle();
        this.ground.refuse(object, 'load', false);
        return answerQuery(object, query, action.ActionType === ACTION.query ? WIRE_SPELLING : API_SPELLING);
      }
      case ACTION.setProperty:
        this.ground.refuse(object, name, true);
        object.write(name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      case ACTION.update:
        for (const [key, value] of Object.entries(action.ObjectState ?? {})) {
          this.ground.refuse(object, key, true);
          object.write(apiName(key), value);
        }
        return null;
      case ACTION.method: {
        if (name === '_KeepReference') {
          if (!object.isNull && object.keepable) this.ground.references.keep(object);
          return null;
        }
        const result = this.call(object, name, action.ArgumentInfo);
        return isHostObject(result) ? null : (result ?? null);
      }
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private introduce(object: HostObject): unknown {
    if (object.isNull) return null;
    const id = this.ground.references.idOf(object);
    return { ...object.identity(), ...(id === undefined ? {} : { _ReferenceId: id }) };
  }

  private call(object: HostObject, name: string, info: WireArguments | undefined): unknown {
    this.ground.refuse(object, name, !READING.test(name));
    return object.call(name, new Fields(`${object.className}.${name}`, this.argumentsOf(info)));
  }

  private objectOf(id: number): HostObject {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', `The request has no object path ${id}.`);
    const object = this.make(path);
    this.objects.set(id, object);
    return object;
  }

  private make(path: WirePath): HostObject {
    const parent = (): HostObject => this.objectOf(path.ParentObjectPathId ?? 0);
    switch (path.ObjectPathType) {
      case PATH.globalObject:
        return this.ground.root;
      case PATH.newObject:
        if (!path.Name.endsWith('.AddinInternalService')) throw notImplemented(`new ${path.Name}`);
        return addinService({});
      case PATH.nullObject:
        return nullObject;
      case PATH.referenceId:
        return this.ground.references.get(path.Name);
      case PATH.property:
        return parent().navigate(apiName(path.Name));
      case PATH.indexer:
        return parent().item(this.argumentsOf(path.ArgumentInfo)[0]);
      case PATH.method: {
        const result = this.call(parent(), apiName(path.Name), path.ArgumentInfo);
        if (!isHostObject(result)) throw notImplemented(`${path.Name} as an object`);
        return result;
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private argumentsOf(info: WireArguments | undefined): unknown[] {
    const resolve = (value: unknown, ids: unknown): unknown => {
      if (typeof ids === 'number' && ids > 0) return this.objectOf(ids);
      if (Array.isArray(ids) && Array.isArray(value)) return value.map((each, i) => resolve(each, ids[i]));
      return value;
    };
    return (info?.Arguments ?? []).map((value, i) => resolve(value, info?.ReferencedObjectPathIds?.[i]));
  }
}
