import type { Clause } from './clauses';
import type { Figure } from './figures';
import {
  endsInPlainVerb,
  endsInVerb,
  nameOf,
  sharedVerb,
  startsWithVerb,
  withoutFirstVerb,
  withoutLastVerb,
  withoutTail,
} from './phrases';

/** 由120项减少到80项: the first is what it was before. */
const FORMER = /(?:(?:由|从)(?:原来?|原先|去年|上年|之前)?|(?:与|比|较)(?:去年|上年|上一年|20\d\d年)(?:度|同期)*)的?$/;
/** 全市共有35个部门开通微博: what is counted stands after the number. */
const WHOLE = /^(?:全[市省区县州国镇办局]|各.{0,10})$/;
/** 有3名工作人员, 在全部25件申请中: the name stands after the number. */
const ONLY_HAVE = /^(?:有|在(?:全部|所有)?)$/;
const LABEL_TAIL = /(?:的)?(?:情况|如下|方面)$/;

export interface NamedFigure {
  readonly figure: Figure;
  readonly clause: Clause;
  readonly metric: string;
  /** The name follows from the words around the number; else it is only the clause's own words. */
  readonly certain: boolean;
  /** A figure of another time that the sentence only compares with. */
  readonly former: boolean;
}

/** 幅度 and 比例 are those of the thing named before; 同比增长 goes with the whole of it. */
const OF_THE_THING = /^(?:[一-龥]{0,4}幅度?|增幅|降幅|比例|占比|比重|[一-龥]{0,4}比例)$/;
const OF_THE_FACT = /^(?:同比|环比|比|较|占|同期|增长|减少|下降|上升|增加|提高|降低|平均|人均|年均)/;
const SHARES = /(?:均|都|全部|各)(?:已|为|是|达到?|有)*$/;
const AFTER_END =
  /(?:并|且|以及|及其|[,;。:()]|分别|共计|共|累计|总计|合计|其中|均|都|已|全部|得到|进行|用于|同比|较|比|占|等).*$/s;
const ABOUT_WHOM = /^(?:对|向|在|给|将|把|为|从|由)/;
const LONGEST_NAME = 30;
/** 99.8%和98.6% */
const AND = /^(?:和|及|以及|与)$/;
const MOST_NAMES = 12;
const SHORT_PART = 3;
const RATIO = /[%‰倍]|百分点/;

const namesIn = (list: string): string[] =>
  list
    .split(/、|以及|(?<!共)和(?!谐)|(?<![涉普])及|或者?/)
    .map((name) => withoutTail(name))
    .filter(Boolean);

const fits = (name: string): boolean => /[一-龥]{2}/.test(name) && name.length <= LONGEST_NAME;

/** Names the figures of one sentence, from left to right. */
export class Names {
  private readonly named: NamedFigure[] = [];
  private verb = '';
  private before: Clause | null = null;
  /** Names that 分别 shares out, in order. */
  private waiting: string[] = [];
  /** How many figures have got one of them. */
  private shares = 0;
  private subject = '';
  /** What 同比增长 and 占比 after it are about. */
  private base = '';
  /** What 其中 and a bracket divide. */
  private whole = '';

  constructor(
    private readonly sentence: string,
    private readonly unit: string,
  ) {}

  of(clauses: readonly Clause[]): readonly NamedFigure[] {
    for (const clause of clauses) {
      if (clause.mark !== '、') this.verb = '';
      clause.figures.forEach((figure, index) => {
        this.name(figure, clause, index);
      });
      this.before = clause;
    }
    this.settleShares();
    return this.named;
  }

  /** More names than figures, or more figures than names: none of them is certain. */
  private doubtShares(): void {
    const from = this.named.length - this.shares;
    this.named.forEach((each, index) => {
      if (index >= from) this.named[index] = { ...each, certain: false };
    });
  }

  private settleShares(): void {
    if (this.waiting.length > 0) this.doubtShares();
    this.waiting = [];
    this.shares = 0;
  }

  private words(from: number, to: number): string {
    return this.sentence.slice(from, to);
  }

  private add(figure: Figure, clause: Clause, metric: string, certain: boolean): void {
    const own = withoutTail(this.words(clause.start, clause.end).trim()).slice(0, LONGEST_NAME);
    const sure = certain && fits(metric);
    this.named.push({ figure, clause, metric: metric === '' ? own : metric, certain: sure, former: false });
  }

  private nounAfter(figure: Figure, clause: Clause, index: number, whole: boolean): string {
    const next = clause.figures[index + 1];
    const words = this.words(figure.end, next?.start ?? clause.end)
      .replace(/\s+/g, '')
      .replace(/^的/, '');
    const noun = nameOf(whole ? words : words.replace(AFTER_END, ''), '').replace(
      /(?<=申请|事项|信息|建议|提案)中$/,
      '',
    );
    return noun.length <= LONGEST_NAME - 10 ? noun : '';
  }

  private name(figure: Figure, clause: Clause, index: number): void {
    const previous = clause.figures[index - 1];
    const raw = this.words(previous?.end ?? clause.start, figure.start);
    const name = nameOf(raw.trim().replace(FORMER, ''), this.unit).replace(ONLY_HAVE, '');
    if (FORMER.test(raw.trim())) {
      if (name !== '') this.base = this.subject = name;
      this.named.push({ figure, clause, metric: name, certain: true, former: true });
      return;
    }
    const opened = this.before && index === 0 ? this.words(this.before.start, this.before.end) : '';
    if (/其中|包括/.test(raw) || /(?:其中|包括)$/.test(opened.trim()) || clause.mark === '(')
      this.whole = this.whole || (this.named.at(-1)?.metric ?? '');
    else if (index === 0 && !'、,'.includes(clause.mark)) this.whole = '';
    if (this.sharedOut(figure, clause, raw, name)) return;
    const own = previous && this.takenByPrevious(clause, index, name) ? '' : name;
    if (own === '') this.nameless(figure, clause, index);
    else this.withName(figure, clause, index, own);
  }

  /** A、B均为100%, A、B分别为1件、2件. */
  private sharedOut(figure: Figure, clause: Clause, raw: string, name: string): boolean {
    if (this.shares > 0 && (AND.test(raw.trim()) || (name === '' && clause.mark === '、'))) {
      const next = this.waiting.shift();
      this.add(figure, clause, next ?? '', next !== undefined);
      this.shares += 1;
      if (next === undefined) this.doubtShares();
      return true;
    }
    this.settleShares();
    if (raw.includes('分别') && !raw.trim().startsWith('分别')) {
      const [list = '', act = ''] = raw.split(/分别/);
      const names = namesIn(nameOf(list, this.unit));
      const verb = nameOf(act, this.unit);
      if (names.length < 2) return false;
      const shared = sharedVerb(names[0] ?? '');
      this.waiting = names.map((each, place) => (place === 0 || startsWithVerb(each) ? '' : shared) + each + verb);
      this.add(figure, clause, this.waiting.shift() ?? '', true);
      this.shares = 1;
      return true;
    }
    const names = namesIn(name);
    if (!SHARES.test(raw.trim()) || names.length < 2 || names.length > MOST_NAMES) return false;
    const verb = sharedVerb(names[0] ?? '');
    names.forEach((each, place) => {
      this.add(figure, clause, place === 0 || startsWithVerb(each) ? each : verb + each, true);
    });
    return true;
  }

  /** 共涉及33个部门共计553项: 部门 is what the first number counts. */
  private takenByPrevious(clause: Clause, index: number, name: string): boolean {
    const last = this.named.at(-1);
    const previous = clause.figures[index - 1];
    if (!last || !previous || last.figure !== previous || name === '') return false;
    return last.metric.endsWith(name) && !endsInVerb(name);
  }

  private withName(figure: Figure, clause: Clause, index: number, own: string): void {
    const last = this.named.at(-1);
    if (last && OF_THE_THING.test(own)) {
      this.add(figure, clause, withoutFirstVerb(this.base) + own, last.certain);
      return;
    }
    const onlyVerb = RATIO.test(figure.unit) && startsWithVerb(own) && own.length <= 2;
    if (OF_THE_FACT.test(own) || onlyVerb) {
      this.add(figure, clause, this.base + (own === '占' ? '占比' : own), this.base !== '');
      return;
    }
    if (this.whole !== '' && own.length <= SHORT_PART && !startsWithVerb(own)) {
      this.add(figure, clause, `${this.whole}（${own}）`, last?.certain ?? false);
      return;
    }
    const inherited = clause.mark === '、' && index === 0 && !startsWithVerb(own) ? this.verb : '';
    const full = inherited + own;
    const about = (ABOUT_WHOM.test(own) && !endsInVerb(own)) || WHOLE.test(own);
    const noun = about || endsInVerb(own) ? this.nounAfter(figure, clause, index, about) : '';
    const combined = noun !== '' && (endsInPlainVerb(own) || !startsWithVerb(noun)) ? full + noun : full;
    if (index === 0 && clause.mark !== '、') this.verb = combined === full ? sharedVerb(full) : full;
    this.subject = endsInPlainVerb(own) ? withoutLastVerb(full) : full;
    this.base = combined;
    this.add(figure, clause, combined, !WHOLE.test(combined));
  }

  /** Nothing before the number: what comes after it, the label, or what was counted before. */
  private nameless(figure: Figure, clause: Clause, index: number): void {
    const noun = this.nounAfter(figure, clause, index, true);
    if (noun !== '') {
      this.base = noun;
      this.add(figure, clause, (clause.mark === '、' ? this.verb : '') + noun, true);
      return;
    }
    if (index > 0) {
      this.add(figure, clause, this.subject, this.subject !== '');
      return;
    }
    const label = this.before ? nameOf(this.words(this.before.start, this.before.end), this.unit) : '';
    const isLabel = clause.mark === ':' && this.before?.figures.length === 0;
    const metric = isLabel ? label.replace(LABEL_TAIL, '') : this.subject || label;
    this.base = metric;
    this.add(figure, clause, metric, isLabel);
  }
}
