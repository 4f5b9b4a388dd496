import { withoutNonFigures } from './nonFigures';
import { CHINESE, chineseInteger, DIGITS, digitsValue } from './numbers';
import { DURATION, UNIT } from './words';

/** Why a printed number is no figure of the report. */
export type NoFact = 'former' | 'range' | 'limit' | 'frequency' | 'duration' | 'vague' | 'unreadable' | 'withoutUnit';

/** A number with its counting word, as it stands in a sentence (half-width). */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  /** 30000余条, 近200次: taken as printed. */
  readonly approximate: boolean;
}

export interface Rejected {
  readonly start: number;
  readonly end: number;
  readonly reason: NoFact;
}

export interface Figures {
  readonly figures: readonly Figure[];
  readonly rejected: readonly Rejected[];
}

const FUZZY = '[余多几来]';
const SCALE = '(?:万亿|千万|百万|十万|亿|万(?!元|字)|千|百)';
const NUMBER = `(?:(?<digits>${DIGITS})\\s*(?<fuzzy>${FUZZY})?\\s*(?<scale>${SCALE})?|(?<chinese>${CHINESE}))(?<after>${FUZZY})?`;
const COUNT = new RegExp(
  `百分之(?<percent>${DIGITS}|${CHINESE})|${NUMBER}\\s*(?:(?<duration>${DURATION})|(?<unit>${UNIT}))(?<bound>以上|以下|以内|之内|内(?!容|部|设|外|控|网|的))?`,
  'g',
);
const RANGE = new RegExp(
  `(?:${DIGITS}|${CHINESE})\\s*(?:${UNIT}|${DURATION})?\\s*(?:-|—|–|~|～|至|到)\\s*(?:${DIGITS}|${CHINESE})\\s*(?:${UNIT}|${DURATION})`,
  'g',
);
const BARE = new RegExp(`(${DIGITS})\\s*(${FUZZY})?\\s*(${SCALE})?(${FUZZY})?`, 'g');

const ABOUT = /(?:近|约|大约|约计|超过|超|逾|将近|接近|突破|不足|不到)\s*$/;
const LIMIT = /(?:不少于|不低于|不得少于|不得低于|至少|不超过|不得超过|不多于|最多|最少|不高于|以不少于)\s*$/;
const FREQUENCY =
  /每(?:个|隔|逢)?(?:年度?|半年|季度?|月度?|周|星期|日|天|人|家|项|件|次|名|单位|部门|户|村|镇|街道)?[^,。;:]{0,6}$/;
/** 数十次, 几百件, 上百条: nobody can say how many. */
const VAGUE = /[数几上成]\s*$/;
/** Words that end in a Chinese numeral, so that 统一, 每一 or 第二 never counts. */
const IDIOM = /[第每同任唯某这那另进统之单逐前头再跑如专化合归公双]\s*$/;
const AFTER_ONE = /^(?:性|事|办|告知|不|跑|就|把|以|又|再|定|些|般|起|致|样|律|体|直|切|道|站|网|卡|码|窗|门)/;
const ONE_COUNTS = /^(?:次|场|期|件|份|篇|例|宗|名)$/;

const REACH = 16;

/** 一项重要工作 and 一个平台 are turns of phrase; 召开一次会议 counts. */
function isIdiom(chinese: string, unit: string, before: string, after: string): boolean {
  if (IDIOM.test(before)) return true;
  return chinese === '一' && (!ONE_COUNTS.test(unit) || AFTER_ONE.test(after));
}

function reasonAgainst(match: RegExpExecArray, before: string): NoFact | null {
  const { duration, bound = '', chinese = '' } = match.groups ?? {};
  if (/[\d.][,.，﹐]?\s*$/.test(before)) return 'unreadable';
  if (duration !== undefined) return 'duration';
  if (LIMIT.test(before) || /内$|以下$/.test(bound)) return 'limit';
  if (FREQUENCY.test(before)) return 'frequency';
  return chinese !== '' && VAGUE.test(before) ? 'vague' : null;
}

function valueOf({ percent, digits, scale, chinese }: Readonly<Record<string, string | undefined>>): number | null {
  if (digits !== undefined) return digitsValue(digits, scale ?? '');
  if (percent !== undefined && /^\d/.test(percent)) return digitsValue(percent, '');
  return chineseInteger(percent ?? chinese ?? '');
}

/** 行政复议0, 申请数为25: a number that ends its clause after a word that counts. */
const COUNTED_BEFORE =
  /(?:(件|人次|人|次|条|项|家|份|期)?数(?:量|目)?|量)\s*(?:共|共计|总计)?(?:为|是|达到?|:)?(?:近|约|超过?|突破)?\s*$/;
const ZERO_BEFORE = /(?:申请|复议|诉讼|费用|投诉|举报|收费|案件)\s*(?:为|是|均为|:)?\s*$/;
const CLAUSE_END = /^\s*(?:[,;。、)!?]|$)/;

function bareFigure(text: string, match: RegExpExecArray): Figure | null {
  const [all, digits = '', fuzzy, scale = '', after] = match;
  const [start, end] = [match.index, match.index + all.trimEnd().length];
  const before = text.slice(Math.max(0, start - REACH), start);
  const counted = COUNTED_BEFORE.exec(before);
  const value = digitsValue(digits, scale);
  const certain = counted !== null || (value === 0 && ZERO_BEFORE.test(before));
  if (!certain || !CLAUSE_END.test(text.slice(end, end + REACH))) return null;
  return {
    start,
    end,
    value,
    unit: counted?.[1] ?? '',
    approximate: (fuzzy ?? after) !== undefined || ABOUT.test(before),
  };
}

class Scan {
  readonly figures: Figure[] = [];
  readonly rejected: Rejected[] = [];
  /** Characters of tokens already understood become blanks. */
  private readonly taken: { start: number; end: number }[] = [];

  constructor(private readonly text: string) {}

  private take(start: number, end: number, reason: NoFact | null): void {
    this.taken.push({ start, end });
    if (reason !== null) this.rejected.push({ start, end, reason });
  }

  private left(): string {
    const parts: string[] = [];
    let at = 0;
    for (const { start, end } of this.taken.sort((a, b) => a.start - b.start)) {
      parts.push(this.text.slice(at, start), ' '.repeat(Math.max(0, end - Math.max(at, start))));
      at = Math.max(at, end);
    }
    return parts.join('') + this.text.slice(at);
  }

  ranges(): void {
    for (const match of this.text.matchAll(RANGE)) this.take(match.index, match.index + match[0].length, 'range');
  }

  counts(): void {
    for (const match of this.left().matchAll(COUNT)) this.count(match);
  }

  private count(match: RegExpExecArray): void {
    const { percent, chinese, fuzzy, after, bound, unit = '%' } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const before = this.text.slice(Math.max(0, start - REACH), start);
    if (chinese !== undefined && isIdiom(chinese, unit, before, this.text.slice(end, end + REACH))) return;
    const reason = reasonAgainst(match, before);
    const value = valueOf(match.groups ?? {});
    this.take(start, end, value === null ? (reason ?? 'range') : reason);
    if (reason !== null || value === null) return;
    const unsure = fuzzy ?? after ?? bound ?? (ABOUT.test(before) ? before : undefined);
    const scaled = percent === undefined ? unit.replace('％', '%') : '%';
    this.figures.push({ start, end, value, unit: scaled, approximate: unsure !== undefined });
  }

  /** Digits that nothing has explained. */
  rest(): void {
    const text = this.left();
    for (const match of text.matchAll(BARE)) {
      const figure = bareFigure(text, match);
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (figure) this.figures.push(figure);
      else this.rejected.push({ start, end, reason: 'withoutUnit' });
    }
  }
}

/** The figures of one sentence (half-width), and the numbers that are none with the reason why. */
export function figuresIn(sentence: string): Figures {
  const scan = new Scan(withoutNonFigures(sentence));
  scan.ranges();
  scan.counts();
  scan.rest();
  const byPlace = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  return { figures: scan.figures.sort(byPlace), rejected: scan.rejected.sort(byPlace) };
}
