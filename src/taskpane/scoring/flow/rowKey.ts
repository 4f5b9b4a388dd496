import type { RowName } from '../../../workbook/port';

/** A row's name as one text, to compare by. */
export const rowKey = ({ table, key, occurrence }: RowName): string => JSON.stringify([table, key, occurrence]);
