import { decimal } from '../../shared/decimal';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;

/** As typed on any keyboard: full-width digits and signs, thousands separators, spaces around. */
export const plainText = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
    .trim();

/** The number a person typed; null when it is none. */
export function typedNumber(typed: string): number | null {
  const text = plainText(typed);
  return NUMBER.test(text) ? decimal(text.replace(/^\+/, '').replace(/\.$/, '')).toNumber() : null;
}
