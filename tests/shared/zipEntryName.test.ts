import { expect, it } from 'vitest';
import { zipEntryName } from '../../src/shared/zip/zipEntryName';

/** As a zip that does not name its encoding is read: one letter for each byte. */
const unread = (...bytes: readonly number[]): string => String.fromCharCode(...bytes);

it.each([
  ['in the code page of China, as Windows writes it', unread(0xba, 0xcd, 0xc6, 0xbd), '和平'],
  ['in UTF-8 that does not say so, as a Mac writes it', unread(0xe5, 0x92, 0x8c, 0xe5, 0xb9, 0xb3), '和平'],
  ['that has been read already', '和平区政府/a.xlsx', '和平区政府/a.xlsx'],
  ['in plain letters', 'folder/a.xlsx', 'folder/a.xlsx'],
])('reads the name of an entry %s', (_, name, expected) => {
  expect(zipEntryName(name)).toBe(expected);
});
