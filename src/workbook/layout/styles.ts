/** Named looks of cells. Fonts ship with Windows (GB/T 9704 asks 仿宋 for text and 黑体 for headings). */

/** What a font is used for: titles, headings of columns, printed text, tables on the screen. */
export type FontRole = 'title' | 'heading' | 'text' | 'data';

/** Fonts and number formats that the office chooses. */
export interface Typography {
  readonly fonts: Readonly<Record<FontRole, string>>;
  /** Scores on printed sheets. */
  readonly scoreFormat: '0.00' | '0.0' | '0';
  /** 完成率 and other rates on printed sheets; a weight always shows two decimals, 3.99 % must not read as 4 %. */
  readonly rateFormat: '0.00%' | '0.0%' | '0%';
}

export const DEFAULT_TYPOGRAPHY: Typography = {
  fonts: { title: '黑体', heading: '黑体', text: '仿宋', data: '宋体' },
  scoreFormat: '0.00',
  rateFormat: '0.00%',
};

/** RRGGBB */
const COLORS = {
  ink: '1F1F1F',
  faint: '6B6B6B',
  line: 'BFBFBF',
  systemHead: 'E7E6E6',
  unitHead: 'F8E3A9',
  unitCell: 'FFFAEB',
  assessorHead: 'C5DCF2',
  assessorCell: 'EFF6FC',
  formulaHead: 'D9D9D9',
  formulaCell: 'F5F5F5',
} as const;

/** Bands of 得分率: darker step by step, so that they are told apart in grey print. RRGGBB */
const HEAT = {
  best: 'EAF5EA',
  good: 'CFE6C5',
  fair: 'F3D88B',
  poor: 'E3A268',
  worst: '9C3328',
  ink: COLORS.ink,
  lightInk: 'FFFFFF',
} as const;

export type NumberFormat = 'General' | '@' | '0.00' | '0.0' | '0' | '0.00%' | '0.0%' | '0%' | 'yyyy-mm-dd';

export interface Style {
  readonly font: FontRole;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly border: 'thin' | 'bottom' | null;
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center';
  readonly wrap: boolean;
  readonly format: NumberFormat;
  /** The number format is the office's choice; `format` is the default. */
  readonly follows?: 'score' | 'rate';
  readonly locked: boolean;
}

const base: Style = {
  font: 'data',
  size: 10,
  bold: false,
  color: COLORS.ink,
  fill: null,
  border: null,
  horizontal: null,
  vertical: 'center',
  wrap: false,
  format: 'General',
  locked: true,
};

const data: Style = { ...base, border: 'thin', wrap: true };
const text: Style = { ...data, format: '@', horizontal: 'left' };
const word: Style = { ...text, horizontal: 'center' };
const number: Style = { ...data, horizontal: 'center' };
const head: Style = { ...data, font: 'heading', format: '@', horizontal: 'center' };
const unit = { fill: COLORS.unitCell, locked: false } as const;
const assessor = { fill: COLORS.assessorCell, locked: false } as const;
const formula = { fill: COLORS.formulaCell } as const;
const paper: Style = { ...base, font: 'text', size: 12 };
const heat: Style = { ...paper, size: 10, border: 'thin', horizontal: 'center', format: '@' };
const fine: Style = { ...paper, size: 10, wrap: true };

export const STYLES = {
  title: { ...base, font: 'title', size: 18, horizontal: 'center', format: '@' },
  sheetTitle: { ...base, font: 'title', size: 16, horizontal: 'left', format: '@' },
  note: { ...base, color: COLORS.faint, horizontal: 'left', format: '@' },
  subtitle: { ...base, font: 'text', size: 11, color: COLORS.faint, horizontal: 'left', wrap: true, format: '@' },
  systemHead: { ...head, fill: COLORS.systemHead },
  unitHead: { ...head, fill: COLORS.unitHead },
  assessorHead: { ...head, fill: COLORS.assessorHead },
  formulaHead: { ...head, fill: COLORS.formulaHead },
  text,
  word,
  number,
  date: { ...data, format: 'yyyy-mm-dd', horizontal: 'center' },
  unitText: { ...text, ...unit },
  unitWord: { ...word, ...unit },
  unitNumber: { ...number, ...unit },
  unitDate: { ...data, ...unit, format: 'yyyy-mm-dd', horizontal: 'center' },
  assessorText: { ...text, ...assessor },
  assessorWord: { ...word, ...assessor },
  assessorNumber: { ...number, ...assessor },
  assessorPercent: { ...number, ...assessor, format: '0.00%' },
  assessorDate: { ...data, ...assessor, format: 'yyyy-mm-dd', horizontal: 'center' },
  /** A setting's value: number or word, so no text format. */
  assessorValue: { ...data, ...assessor, horizontal: 'center', format: 'General' },
  formulaText: { ...data, ...formula, horizontal: 'left' },
  formulaWord: { ...data, ...formula, horizontal: 'center' },
  formulaCount: { ...data, ...formula, horizontal: 'center', format: '0' },
  formulaScore: { ...data, ...formula, horizontal: 'center', format: '0.00' },
  formulaPercent: { ...data, ...formula, horizontal: 'center', format: '0.00%' },
  paperAttachment: { ...paper, font: 'heading', size: 14, horizontal: 'left', wrap: true },
  paperTitle: { ...base, font: 'title', size: 20, horizontal: 'center', wrap: true, format: '@' },
  paperMiddle: { ...paper, horizontal: 'center', wrap: true },
  paperBlock: { ...paper, horizontal: 'left', wrap: true },
  paperRight: { ...paper, horizontal: 'right', wrap: true },
  paperText: { ...paper, horizontal: 'left', vertical: 'top', wrap: true, format: '@' },
  paperHeading: { ...paper, font: 'heading', size: 13, horizontal: 'left', format: '@' },
  /** A heading that a formula makes. */
  paperHeadingLine: { ...paper, font: 'heading', size: 13, horizontal: 'left' },
  paperLine: { ...paper, horizontal: 'left' },
  paperNumberLine: { ...paper, horizontal: 'right' },
  paperChoice: { ...paper, ...assessor, font: 'heading', border: 'thin', horizontal: 'left', format: '@' },
  paperOpenWord: { ...paper, horizontal: 'center', wrap: true },
  paperOpenCell: { ...paper, horizontal: 'left', wrap: true },
  paperOpenScore: { ...paper, horizontal: 'center', format: '0.00', follows: 'score' },
  paperOpenPercent: { ...paper, horizontal: 'center', format: '0.00%' },
  paperOpenRate: { ...paper, horizontal: 'center', format: '0.00%', follows: 'rate' },
  paperHead: { ...head, size: 12, fill: COLORS.systemHead },
  /** A head that a formula makes. */
  paperOpenHead: { ...head, size: 12, fill: COLORS.systemHead, format: 'General' },
  paperWord: { ...paper, border: 'thin', horizontal: 'center', wrap: true },
  paperScore: { ...paper, border: 'thin', horizontal: 'center', format: '0.00', follows: 'score' },
  /** Points that must not be rounded away, whatever the office chose for scores. */
  paperPoints: { ...paper, border: 'thin', horizontal: 'center', format: '0.00' },
  paperPercent: { ...paper, border: 'thin', horizontal: 'center', format: '0.00%' },
  paperCell: { ...paper, border: 'thin', horizontal: 'left', wrap: true },
  paperCount: { ...paper, border: 'thin', horizontal: 'center', format: '0' },
  paperRate: { ...paper, border: 'thin', horizontal: 'center', format: '0.00%', follows: 'rate' },
  heatBest: { ...heat, fill: HEAT.best },
  heatGood: { ...heat, fill: HEAT.good },
  heatFair: { ...heat, fill: HEAT.fair },
  heatPoor: { ...heat, fill: HEAT.poor },
  heatWorst: { ...heat, fill: HEAT.worst, color: HEAT.lightInk },
  paperOpenCount: { ...paper, horizontal: 'center', format: '0' },
  paperRemark: { ...paper, size: 11, horizontal: 'left', vertical: 'center', wrap: true },
  /** Printed lists of long texts. */
  fineOpenWord: { ...fine, horizontal: 'center' },
  fineOpenCell: { ...fine, horizontal: 'left' },
  fineWord: { ...fine, border: 'thin', horizontal: 'center' },
  fineText: { ...fine, border: 'thin', horizontal: 'left', format: '@' },
  fineScore: { ...fine, border: 'thin', horizontal: 'center', format: '0.00', follows: 'score' },
  /** What people added themselves. */
  ownText: { ...base, wrap: true, format: '@', locked: false },
  ownNumber: { ...base, locked: false },
  ownDate: { ...base, format: 'yyyy-mm-dd', locked: false },
  ownPercent: { ...base, format: '0.00%', locked: false },
  legendUnit: { ...word, fill: COLORS.unitHead },
  legendAssessor: { ...word, fill: COLORS.assessorHead },
  legendFormula: { ...word, fill: COLORS.formulaHead },
  legendSystem: { ...word, fill: COLORS.systemHead },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** Number format of a style as the office chose it. */
export function formatIn({ scoreFormat, rateFormat }: Typography, name: StyleName): NumberFormat {
  const style: Style = STYLES[name];
  if (style.follows === undefined) return style.format;
  return style.follows === 'score' ? scoreFormat : rateFormat;
}

/** Looks of conditional formats: ink and ground, RRGGBB; `ruled` draws the lines of a row that is in use. */
export const LOOKS = {
  warning: { color: '7F6000', fill: 'FFF2CC' },
  bad: { color: '9C0006', fill: 'FBDDDD' },
  good: { color: '1E6B34', fill: 'E3F3E6' },
  muted: { color: '8C8C8C', fill: 'EDEDED' },
  ruled: { border: true },
  heatBest: { color: HEAT.ink, fill: HEAT.best },
  heatGood: { color: HEAT.ink, fill: HEAT.good },
  heatFair: { color: HEAT.ink, fill: HEAT.fair },
  heatPoor: { color: HEAT.ink, fill: HEAT.poor },
  heatWorst: { color: HEAT.lightInk, fill: HEAT.worst },
} as const;

export type LookName = keyof typeof LOOKS;
