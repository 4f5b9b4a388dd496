/** A number with its decimal point moved. */
const shifted = (value: number, places: number): number => {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
};

const rounders = { half: Math.round, up: Math.ceil, down: Math.floor } as const;

/** Rounds to decimal places, half away from zero, as the fifteen digits that Excel shows would be rounded. */
export function roundTo(value: number, places: number, how: keyof typeof rounders = 'half'): number {
  const size = shifted(Number(Math.abs(value).toPrecision(15)), places);
  const result = shifted(rounders[how](size), -places);
  return value < 0 ? -result : result;
}
