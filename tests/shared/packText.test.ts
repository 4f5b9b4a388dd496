import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText, unpackText } from '../../src/shared/zip/packText';

const LIMIT = 1_000_000;

it('gives a text back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
      expect(unpackText(packText(text), LIMIT)).toBe(text);
    }),
  );
});

it('gives back a text that needs several slices of bytes', () => {
  const text = Array.from({ length: 200_000 }, (_, index) =>
    String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
  ).join('');
  expect(unpackText(packText(text), LIMIT)).toBe(text);
});

it('keeps to letters, digits and three signs', () => {
  expect(packText('证据评分'.repeat(500))).toMatch(/^[A-Za-z0-9+/=]+$/);
});

it.each([
  ['a text that was cut off', (packed: string) => packed.slice(0, -8)],
  ['a text with other letters in it', (packed: string) => `${packed.slice(0, 4)}中文${packed.slice(4)}`],
  ['nothing', () => ''],
  ['something else in base64', () => btoa('something else')],
])('refuses %s', (_, damage) => {
  expect(unpackText(damage(packText('考核'.repeat(100))), LIMIT)).toBeNull();
});

it('refuses what unpacks to more than allowed, long before it is whole', () => {
  const bomb = packText('0'.repeat(20_000_000));
  expect(bomb.length).toBeLessThan(100_000);
  expect(unpackText(bomb, LIMIT)).toBeNull();
});
