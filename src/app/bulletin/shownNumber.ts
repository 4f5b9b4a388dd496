import { decimal, type Decimal } from '../../shared/decimal';
import type { Shown } from './source';

/** A number as it is printed: 7, 92.50, 4%. */
export function shownNumber(value: Decimal | number, shown: Shown): string {
  const number = typeof value === 'number' ? decimal(value) : value;
  switch (shown) {
    case 'plain':
      return number.toFixed();
    case 'percent':
      return `${number.times(100).toFixed()}%`;
    case 'share':
      return `${number.times(100).toFixed(2)}%`;
    default:
      return number.toFixed(Math.max(0, shown.length - 2));
  }
}
