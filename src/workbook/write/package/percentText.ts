import type { Decimal } from '../../../shared/decimal';

/** A fraction as a percentage, nothing rounded: 0.2 → 20%, 0.0399 → 3.99%. */
export const percentText = (fraction: Decimal): string => `${fraction.times(100).toString()}%`;
