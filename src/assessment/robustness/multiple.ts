import type { Fraction } from './weightRange';

const DECIMALS = 3;
const SCALE = 1000n;

/** To three decimals, towards 1: cut off for the upper end, rounded up for the lower, so never more than what holds. */
export function multiple({ numerator, denominator }: Fraction, isLow: boolean): string {
  const thousandths = (numerator * SCALE + (isLow ? denominator - 1n : 0n)) / denominator;
  return `${thousandths / SCALE}.${String(thousandths % SCALE).padStart(DECIMALS, '0')}`;
}
