import type { Fields } from '../protocol/Fields';
import { invalidArgument } from '../protocol/HostError';
import { isHostObject } from '../protocol/HostObject';
import { isOnSheet, type Area } from '../model/area';
import type { Sheet } from '../model/Sheet';
import type { Place, Workbook } from '../model/Workbook';

const isPlace = (target: unknown): target is Place =>
  typeof target === 'object' && target !== null && 'sheet' in target && 'area' in target;

/** A range given as a Range object or as an address. */
export function placeArgument(
  args: Fields,
  key: number | string,
  workbook: Workbook,
  own: Sheet | null,
  location: string,
): Place {
  const value = args.any(key);
  if (isHostObject(value) && isPlace(value.target)) return value.target;
  if (typeof value === 'string') return workbook.place(value, own, location);
  throw invalidArgument(location);
}

/** The same area as a place, when it is on the sheet. */
export function placeAt(sheet: Sheet, area: Area, location: string): Place {
  if (!isOnSheet(area)) throw invalidArgument(location, 'The range is outside the sheet.');
  return { sheet, area };
}
