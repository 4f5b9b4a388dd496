import { describe, expect, it } from 'vitest';
import { isoDateOf, serialOf } from '../../src/shared/serialDate';

const pairs: [string, number][] = [
  ['1900-01-01', 1],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['2000-02-29', 36585],
  ['2017-06-30', 42916],
  ['2023-10-31', 45230],
  ['9999-12-31', 2958465],
];

describe('[C3] serial days and ISO dates', () => {
  it.each(pairs)('%s is %i and back', (iso, serial) => {
    expect([serialOf(iso), isoDateOf(serial)]).toEqual([serial, iso]);
  });

  it.each(['2017-02-29', '2017-6-30', '1900-02-29', '1899-12-31', '20170630', '2017-13-01', ''])(
    '%j has none',
    (text) => {
      expect(serialOf(text)).toBeNull();
    },
  );

  it.each([60, 0, 0.9, -1, 2958466, NaN])('%d has none', (serial) => {
    expect(isoDateOf(serial)).toBeNull();
  });

  it('the time of day is dropped', () => {
    expect([isoDateOf(42916.99), isoDateOf(2958465.5)]).toEqual(['2017-06-30', '9999-12-31']);
  });

  it('every day of the calendar comes back', () => {
    for (let serial = 61; serial < 2958466; serial += 997) expect(serialOf(isoDateOf(serial) ?? '')).toBe(serial);
  });
});
