/** Characters of symbol fonts that documents use as ticks, boxes and signs. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { fc: '✓', fe: '☑', fd: '☒', fb: '✗', a8: '□', '6f': '□', '6e': '■', '6c': '●', '75': '◆', a1: '○' },
  'wingdings 2': { '50': '✓', '52': '☑', '54': '☒', '4f': '✗', a3: '□', '2a': '□' },
  symbol: { b3: '≥', a3: '≤', b4: '×', b1: '±', b0: '°', b7: '·', b8: '÷', b9: '≠' },
};

/** A character given by font and code; � where nobody but the font knows what it is. */
export function symbolOf(font: string, code: string): string {
  const value = /^[0-9a-f]{1,5}$/i.test(code) ? Number.parseInt(code, 16) : 0xfffd;
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  const known = SYMBOLS[font.toLowerCase()]?.[(value & 0xff).toString(16).padStart(2, '0')];
  if (known !== undefined && (isPrivate || value <= 0xff)) return known;
  return isPrivate ? '\uFFFD' : String.fromCodePoint(value);
}
