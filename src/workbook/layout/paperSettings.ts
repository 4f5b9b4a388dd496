import type { Assessment, Cell } from '../../assessment/model/assessment';
import { cellText, isBlank, nameKey } from '../../assessment/scoring/cells';
import { isoDateOf } from '../../shared/serialDate';
import type { Result } from '../../shared/issue';
import { raise, type WorkbookIssue, type WorkbookIssueCode } from '../issues';
import type { Typography } from './styles';

/** One 项目 of the sheet 版式. */
interface PaperItemDefinition<Value> {
  readonly name: string;
  /** What the sheet says beside it. */
  readonly explanation: string;
  /** What is acceptable, in words. */
  readonly usable: string;
  /** The words of a choice; empty where anything of the kind is accepted. */
  readonly choices: readonly string[];
  /** What counts where nothing usable is entered. */
  readonly fallback: (assessment: Pick<Assessment, 'meta'>) => Value;
  /** Null when the cell is not usable. */
  readonly read: (cell: Cell) => Value | null;
}

type PaperText = PaperItemDefinition<string>;

/** Entered where nothing is to be printed. */
export const NOT_PRINTED = '无';

export const LONGEST_PAPER_TEXT = 100;

/** Whole numbers in this reach are the same text in every spreadsheet. */
export const LARGEST_PAPER_NUMBER = 1_000_000;

/** Earlier days are told differently by different spreadsheets. */
export const FIRST_PAPER_DAY = 61;
export const AFTER_LAST_DAY = 2_958_466;

const isNotPrinted = (text: string): boolean => text.replace(/[ \u3000]/g, '') === NOT_PRINTED;

function readText(cell: Cell): string | null {
  if (typeof cell === 'string') {
    if (isNotPrinted(cell)) return '';
    return cell.length <= LONGEST_PAPER_TEXT ? cell : null;
  }
  return typeof cell === 'number' && Number.isInteger(cell) && Math.abs(cell) < LARGEST_PAPER_NUMBER
    ? String(cell + 0)
    : null;
}

/** 2018年1月15日 */
function dayText(serial: number): string | null {
  const iso = serial >= FIRST_PAPER_DAY && serial < AFTER_LAST_DAY ? isoDateOf(serial) : null;
  if (iso === null) return null;
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

const text = (name: string, fallback: PaperText['fallback'], explanation: string): PaperText => ({
  name,
  explanation: `${explanation}填“${NOT_PRINTED}”不印`,
  usable: `不超过${LONGEST_PAPER_TEXT}个字的文字`,
  choices: [],
  fallback,
  read: readText,
});

const FONT = /^[\p{L}\p{N}][\p{L}\p{N} _.()（）-]{0,30}$/u;

const font = (name: string, fallback: string, explanation: string): PaperItemDefinition<string> => ({
  name,
  explanation: `${explanation}的字体，写电脑上已安装的字体名称，例如黑体、宋体、仿宋、楷体、方正小标宋简体`,
  usable: '字体名称，不超过31个字',
  choices: [],
  fallback: () => fallback,
  read: (cell) => (typeof cell === 'string' && FONT.test(cell.trim()) ? cell.trim() : null),
});

const choice = <Word extends string>(
  name: string,
  choices: readonly [Word, ...Word[]],
  explanation: string,
): PaperItemDefinition<Word> => ({
  name,
  explanation,
  usable: choices.join('、'),
  choices,
  fallback: () => choices[0],
  read: (cell) => choices.find((word) => word === cellText(cell).trim()) ?? null,
});

const width = (
  name: string,
  [least, most]: readonly [number, number],
  fallback: number,
  explanation: string,
): PaperItemDefinition<number> => ({
  name,
  explanation: `${explanation}，以字符计，一个汉字占两个`,
  usable: `${least}至${most}的数字`,
  choices: [],
  fallback: () => fallback,
  read: (cell) => {
    const entered = isBlank(cell) || typeof cell === 'boolean' ? NaN : Number(cell);
    return entered >= least && entered <= most ? entered : null;
  },
});

/** The items of 版式 in their order. */
export const PAPER_ITEMS = {
  attachment: text('附件号', () => '附件', '排名表左上角，例如“附件1”；'),
  documentNumber: text('发文字号', () => '', '排名表右上角，例如“沈政办发〔2018〕5号”；'),
  period: text('考核期间', ({ meta }) => (meta.year > 0 ? `${meta.year}年度` : ''), '标题下面的括号里；'),
  signer: text('落款单位', ({ meta }) => meta.issuer, '表末落款；'),
  signedOn: {
    ...text('落款日期', () => '　　年　月　日', '表头和表末，例如“2018年1月15日”；'),
    read: (cell: Cell) => (typeof cell === 'number' ? dayText(cell) : readText(cell)),
  },
  titleFont: font('标题字体', '黑体', '标题'),
  headingFont: font('栏目字体', '黑体', '栏目'),
  textFont: font('正文字体', '仿宋', '打印的表格和文字'),
  dataFont: font('表格字体', '宋体', '填报用的各表'),
  scoreFormat: choice('得分格式', ['0.00', '0.0', '0'], '打印的得分保留几位小数；名次、等次仍按两位小数的得分'),
  rateFormat: choice('比率格式', ['0.00%', '0.0%', '0%'], '打印的完成率等保留几位小数；权重总是两位，只舍不入'),
  unitWidth: width('单位栏宽', [16, 60], 32, '打印的表格中单位一栏的宽度'),
  textWidth: width('文字栏宽', [16, 80], 30, '备注、理由等文字栏的宽度'),
  numberWidth: width('数字栏宽', [10, 20], 11, '得分、等次等短栏的宽度'),
} as const;

/** Items that are printed as they are entered. */
export type PaperTextKey = 'attachment' | 'documentNumber' | 'period' | 'signer' | 'signedOn';

/** Widths of the columns of printed tables, in characters. */
export interface PaperWidths {
  readonly unit: number;
  readonly text: number;
  readonly number: number;
}

/** 版式 in force. */
export interface PaperSettings {
  readonly typography: Typography;
  readonly widths: PaperWidths;
  readonly texts: Readonly<Record<PaperTextKey, string>>;
}

/** 版式 as it counts: the first row of each name where usable, else the default, with a remark. */
export function readPaper(assessment: Pick<Assessment, 'meta' | 'paper'>): Result<PaperSettings, WorkbookIssueCode> {
  const issues: WorkbookIssue[] = [];
  const first = new Map<string, number>();
  assessment.paper.forEach(({ name }, index) => {
    const key = nameKey(cellText(name));
    if (!first.has(key)) first.set(key, index);
    else if (isPaperItem(name)) {
      issues.push(raise('paperRepeated', { record: 'paper', index, field: 'name' }, { item: cellText(name) }));
    }
  });

  function inForce<Value extends string | number>(item: PaperItemDefinition<Value>): Value {
    const fallback = item.fallback(assessment);
    const index = first.get(nameKey(item.name));
    const entered = index === undefined ? null : (assessment.paper[index]?.value ?? null);
    if (index === undefined || isBlank(entered)) return fallback;
    const value = item.read(entered);
    if (value !== null) return value;
    const facts = { item: item.name, value: cellText(entered), default: String(fallback).trim(), usable: item.usable };
    issues.push(raise('paperUnusable', { record: 'paper', index, field: 'value' }, facts));
    return fallback;
  }

  const value: PaperSettings = {
    texts: {
      attachment: inForce(PAPER_ITEMS.attachment),
      documentNumber: inForce(PAPER_ITEMS.documentNumber),
      period: inForce(PAPER_ITEMS.period),
      signer: inForce(PAPER_ITEMS.signer),
      signedOn: inForce(PAPER_ITEMS.signedOn),
    },
    typography: {
      fonts: {
        title: inForce(PAPER_ITEMS.titleFont),
        heading: inForce(PAPER_ITEMS.headingFont),
        text: inForce(PAPER_ITEMS.textFont),
        data: inForce(PAPER_ITEMS.dataFont),
      },
      scoreFormat: inForce(PAPER_ITEMS.scoreFormat),
      rateFormat: inForce(PAPER_ITEMS.rateFormat),
    },
    widths: {
      unit: inForce(PAPER_ITEMS.unitWidth),
      text: inForce(PAPER_ITEMS.textWidth),
      number: inForce(PAPER_ITEMS.numberWidth),
    },
  };
  return { value, issues };
}

const NAMES: ReadonlySet<string> = new Set(Object.values(PAPER_ITEMS).map(({ name }) => nameKey(name)));

/** Whether a name is that of an item we know. */
export const isPaperItem = (name: Cell): boolean => NAMES.has(nameKey(cellText(name)));

/** Widths of printed columns as the office chose them. */
export const paperWidths = (assessment: Pick<Assessment, 'meta' | 'paper'>): PaperWidths =>
  readPaper(assessment).value.widths;
