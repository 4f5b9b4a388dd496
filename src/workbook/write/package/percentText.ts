import type { Decimal } from '../../../shared/decimal';

/** A fraction as a percentage, nothing rounded: 0.2 → 20%. */
export const percentText = (fraction: Decimal): string => `${fraction.times(100).toString()}%`;

/** 权重, which is truncated to two decimals already (W3): 0.04 → 4.00%. */
export const shareText = (share: Decimal): string => `${share.times(100).toFixed(2)}%`;
