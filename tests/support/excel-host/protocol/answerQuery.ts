import { notImplemented } from './HostError';
import type { HostObject } from './HostObject';
import { apiName, wireName } from './names';
import type { WireQuery } from './wire';

/** How the keys of an answer are spelt: as on the wire (load) or as in the API (retrieve). */
export interface Spelling {
  readonly key: (name: string) => string;
  readonly items: string;
}

export const WIRE_SPELLING: Spelling = { key: wireName, items: '_Items' };
export const API_SPELLING: Spelling = { key: apiName, items: 'items' };

/** Names at this level, and for each navigation the names below it. */
function split(paths: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split(/[/.]/);
    const below = heads.get(apiName(head)) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    heads.set(apiName(head), below);
  }
  return heads;
}

function readInto(object: HostObject, paths: readonly string[], spelling: Spelling, page: WireQuery): unknown {
  if (object.isNull) return null;
  const members = object.items();
  const heads = split(paths);
  const isOfCollection = [...heads.keys()].every((name) => object.scalars.includes(name)) && heads.size > 0;
  if (members !== null && !isOfCollection) {
    const { Skip = 0, Top = members.length } = page;
    const below = heads.has('items') ? (heads.get('items') ?? []) : paths;
    const shown = members.slice(Skip, Skip + Top);
    return { [spelling.items]: shown.map((member) => readInto(member, below, spelling, {})) };
  }
  const answer: Record<string, unknown> = { ...object.identity() };
  if (heads.size === 0) heads.set('*', []);
  for (const [name, below] of heads) {
    if (name === '*') for (const each of object.scalars) answer[spelling.key(each)] = object.read(each);
    else if (below.length > 0) answer[spelling.key(name)] = readInto(object.navigate(name), below, spelling, {});
    else if (object.scalars.includes(name)) answer[spelling.key(name)] = object.read(name);
    else answer[spelling.key(name)] = readInto(object.navigate(name), ['*'], spelling, {});
  }
  return answer;
}

/** The answer to load() and retrieve(): `name`, `format/fill/color`, `tables/name`, `*`. */
export function answerQuery(object: HostObject, query: WireQuery, spelling: Spelling): unknown {
  if (query.Expand !== undefined && query.Expand.length > 0) throw notImplemented('load expand');
  return readInto(object, query.Select ?? [], spelling, query);
}

const CALCULATED = /(^|[/.])(values|text|valueTypes|\*)$/i;

/** The answer shows results of formulas. */
export const showsResults = ({ Select = [] }: WireQuery): boolean =>
  Select.length === 0 || Select.some((path) => CALCULATED.test(path));
