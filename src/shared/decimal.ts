import Big from 'big.js';

/** Exact decimal number. Products and sums are exact; quotients carry 20 decimals. */
export type Decimal = Big;

Big.DP = 20;
Big.RM = Big.roundHalfUp;

export const decimal = (value: number | string): Decimal => new Big(value);

export const ZERO = decimal(0);

/** Excel's ROUND: half away from zero. */
export const round = (value: Decimal, places: number): Decimal => value.round(places, Big.roundHalfUp);

/** Excel's ROUNDUP: away from zero. */
export const roundUp = (value: Decimal, places: number): Decimal => value.round(places, Big.roundUp);

/** Excel's ROUNDDOWN: towards zero. */
export const roundDown = (value: Decimal, places: number): Decimal => value.round(places, Big.roundDown);

/** ROUND(x, 8): every quotient, product or sum passes it before it is compared or rounded (DESIGN section 5). */
export const settle = (value: Decimal): Decimal => round(value, 8);

export const min = (a: Decimal, b: Decimal): Decimal => (a.lte(b) ? a : b);

export const max = (a: Decimal, b: Decimal): Decimal => (a.gte(b) ? a : b);

export const clamp = (value: Decimal, low: Decimal, high: Decimal): Decimal => min(max(value, low), high);

export const sum = (values: Iterable<Decimal>): Decimal => {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
};
