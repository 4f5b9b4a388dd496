/** Light and dark by turns, so that neighbours are told apart in grey print. */
const COLORS = [
  '1F4E79',
  'F4B183',
  '548235',
  'FFE699',
  '7030A0',
  '9DC3E6',
  'A5300F',
  'C5E0B4',
  '3B3838',
  'D9D2E9',
  '00727A',
  'F8CBAD',
] as const;

export const colorOf = (index: number): string => COLORS[index % COLORS.length] ?? COLORS[0];

/** Bars of one series. */
export const PLAIN_COLOR = '2E75B6';
