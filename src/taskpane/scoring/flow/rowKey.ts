import type { RowName } from '../../../workbook/port';

/** A row's name as one text, to compare by. */
export const rowKey = ({ table, key, occurrence }: RowName): string => JSON.stringify([table, key, occurrence]);

export const isSame = (one: RowName | undefined, other: RowName | undefined): boolean =>
  one !== undefined && other !== undefined && rowKey(one) === rowKey(other);
