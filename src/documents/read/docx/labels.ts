import { formatNumber } from './numberFormats';
import type { Level, NumberedList } from './numbering';
import { type NumberingMark, styleChain, type Styles } from './styles';

/** After these a label needs no space before the text: 一、加强 but 1. 加强, 第一条 为了. */
const CLOSING = /[、，。）)】〕》:：\u2460-\u249b\u3200-\u32ff]$/;

const DEEPEST = 8;

/** Makes the labels that Word prints before numbered paragraphs; call it once per paragraph in the order of the text. */
export class Labels {
  /** Last number of every level, per definition; a level that has not begun has none. */
  private readonly counters = new Map<number, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(
    private readonly lists: ReadonlyMap<number, NumberedList>,
    private readonly styles: Styles,
  ) {}

  /** '一、' with what stands between it and the text; '' for a paragraph without a number and for bullets. */
  next(styleId: string | null, direct: NumberingMark): string {
    const { numId, level } = this.numberingOf(styleId, direct);
    const list = this.lists.get(numId);
    const style = list?.levels.get(level);
    if (!list || !style) return '';
    const counters = this.count(numId, list, level, style);
    if (style.format === 'bullet') return '';
    const text = style.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = list.levels.get(shown) ?? {};
      return formatNumber(style.legal ? 'decimal' : format, counters.get(shown) ?? start);
    });
    return text.trim() === '' || style.suffix === 'nothing' || CLOSING.test(text) ? text : `${text} `;
  }

  private numberingOf(styleId: string | null, direct: NumberingMark): { numId: number; level: number } {
    const chain = styleChain(this.styles, styleId ?? this.styles.usual ?? '');
    const marks = chain.map((id) => this.styles.byId.get(id) ?? {});
    const numId = direct.numId ?? marks.find((mark) => mark.numId !== undefined)?.numId ?? 0;
    const levels = [...(this.lists.get(numId)?.levels ?? [])];
    const linked = chain.flatMap((id) => levels.find(([, { style }]) => style === id)?.[0] ?? [])[0];
    const inherited = direct.numId === undefined ? marks.find((mark) => mark.level !== undefined)?.level : undefined;
    const level = direct.level ?? linked ?? inherited ?? 0;
    return { numId, level: Math.min(level, DEEPEST) };
  }

  private count(numId: number, list: NumberedList, level: number, style: Level): Map<number, number> {
    const counters = this.counters.get(list.definition) ?? new Map<number, number>();
    this.counters.set(list.definition, counters);
    const key = `${numId}/${level}`;
    const restarted = list.starts.get(level);
    const last = restarted === undefined || this.begun.has(key) ? counters.get(level) : undefined;
    this.begun.add(key);
    counters.set(level, last === undefined ? (restarted ?? style.start) : last + 1);
    for (let deeper = level + 1; deeper <= DEEPEST; deeper += 1) {
      const restart = list.levels.get(deeper)?.restart ?? deeper;
      if (level < restart) counters.delete(deeper);
    }
    return counters;
  }
}
