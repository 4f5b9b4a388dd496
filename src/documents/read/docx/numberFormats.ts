type NumberFormat = (value: number) => string;

const DIGITS = '零一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const LEGAL_DIGITS_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';

/** 1 to 9999 in Chinese: 一百零五. Units from thousands down. */
function counting(value: number, digits: string, units: readonly string[]): string {
  let text = '';
  let gap = false;
  for (const [index, digit] of Array.from(String(value).padStart(4, '0'), Number).entries()) {
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? (digits[0] ?? '') : ''}${digits[digit] ?? ''}${units[index] ?? ''}`;
    gap = false;
  }
  return text;
}

const chinese: NumberFormat = (value) =>
  value > 9999 ? String(value) : counting(value, DIGITS, ['千', '百', '十', '']).replace(/^一十/, '十');

const legal =
  (digits: string): NumberFormat =>
  (value) =>
    value > 9999 ? String(value) : counting(value, digits, ['仟', '佰', '拾', '']);

/** Digit by digit: 二〇一七. */
const digitwise =
  (digits: string): NumberFormat =>
  (value) =>
    Array.from(String(value), (digit) => digits[Number(digit)] ?? digit).join('');

/** Characters that follow each other in Unicode from the first value of each range. */
const enclosed =
  (...ranges: readonly (readonly [first: number, last: number, code: number])[]): NumberFormat =>
  (value) => {
    const range = ranges.find(([first, last]) => first <= value && value <= last);
    return range === undefined ? String(value) : String.fromCodePoint(range[2] + value - range[0]);
  };

const cycle =
  (words: string): NumberFormat =>
  (value) =>
    words[(value - 1) % words.length] ?? '';

/** A … Z, AA, BB …: Word repeats the letter. */
const letters =
  (first: number): NumberFormat =>
  (value) =>
    String.fromCharCode(first + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 20));

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value > 9999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const circled = enclosed([0, 0, 0x24ea], [1, 20, 0x2460], [21, 35, 0x3251], [36, 50, 0x32b1]);
const fullWidth = digitwise('０１２３４５６７８９');

/** ST_NumberFormat, as far as it is not plain decimal. */
const FORMATS: Readonly<Record<string, NumberFormat>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: enclosed([1, 20, 0x2474]),
  decimalEnclosedFullstop: enclosed([1, 20, 0x2488]),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters(65),
  lowerLetter: letters(97),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: (value) => chinese(value).replace(/^一(?=[百千])/, ''),
  chineseLegalSimplified: legal(LEGAL_DIGITS),
  ideographLegalTraditional: legal(LEGAL_DIGITS_TRADITIONAL),
  ideographDigital: digitwise('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digitwise('〇一二三四五六七八九'),
  taiwaneseDigital: digitwise('○一二三四五六七八九'),
  ideographEnclosedCircle: enclosed([1, 10, 0x3280]),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
};

/** A counter as Word prints it in a number format; unknown formats print as decimal. */
export function formatNumber(format: string, value: number): string {
  if (value < 1 && !/^(?:none|decimal)/.test(format)) return String(value);
  return FORMATS[format]?.(value) ?? String(value);
}
