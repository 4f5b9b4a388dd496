import fc from 'fast-check';
import type { Block, Cell, DocumentTree, Row } from '../../../src/documents/read/documentTree';

/** Fields of a generated table; `lead`, `responsible` and `cooperating` hold names. */
export interface RowSpec {
  readonly requirement: string;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
  readonly cooperating: readonly string[];
  readonly channel: string;
  readonly deadline: string;
}

export interface ItemSpec {
  readonly item: string;
  readonly rows: readonly RowSpec[];
  /** A new page begins before this item: the heading row is repeated. */
  readonly page: boolean;
}

export type FieldName = 'number' | 'item' | keyof RowSpec;

export interface TableSpec {
  readonly items: readonly ItemSpec[];
  readonly columns: readonly FieldName[];
  readonly words: Readonly<Record<FieldName, string>>;
}

const WORDS: Readonly<Record<FieldName, readonly string[]>> = {
  number: ['序号', '任务序号', '编号'],
  item: ['任务事项', '事项名称', '任务名称', '事项'],
  requirement: ['工作要求', '具体要求', '主要内容', '任务内容', '贯彻举措', '工作措施'],
  lead: ['牵头单位', '牵头部门', '主要责任单位'],
  responsible: ['责任单位', '责任部门', '责任科室'],
  cooperating: ['配合单位', '协办单位'],
  channel: ['公开载体', '公开路径', '公开渠道'],
  deadline: ['完成时限', '时限要求', '时限', '时间安排'],
};

const from = (...values: readonly string[]) => fc.constantFrom(...values);

const item = fc
  .tuple(
    from('规范', '推进', '加强', '做好', '优化'),
    from('决策', '财政预决算', '行政执法', '征地', '教育', '医疗卫生'),
    from('信息公开', '公开工作', '公开平台建设'),
  )
  .map((parts) => parts.join(''));

const sentence = from(
  '及时公开重大行政决策事项目录，每季度更新一次',
  '政策文件公布后3个工作日内发布解读材料',
  '依法公开行政处罚决定，保护个人隐私',
  '全年召开新闻发布会不少于2次',
  '完善网站检索功能，方便群众查找',
  '公开补助对象、标准和金额，接受社会监督',
);
const requirement = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => `${sentences.join('；')}。`);

const unit = fc
  .tuple(
    from('财政', '教育', '民政', '司法', '审计', '水利', '统计', '公安', '商务', '农业农村'),
    from('局', '局', '委'),
  )
  .map(([name, kind]) => `市${name}${kind}`);
const unitNames = (minLength: number) => fc.uniqueArray(unit, { minLength, maxLength: 3 });

const channel = from('市政府网站', '门户网站、政务新媒体', '新闻媒体', '政府公报');
const deadline = from('6月底前', '长期坚持', '全年', '2024年10月底前', '年底前完成', '第三季度');

const row: fc.Arbitrary<RowSpec> = fc.record({
  requirement,
  lead: unitNames(1),
  responsible: unitNames(1),
  cooperating: unitNames(1),
  channel,
  deadline,
});

/** Rows of one item that share some values with the row above, as merged cells do. */
const rows = fc
  .array(fc.tuple(row, fc.subarray(['lead', 'responsible', 'channel', 'deadline'] as const)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((specs) => {
    const found: RowSpec[] = [];
    for (const [spec, shared] of specs) {
      const above = found.at(-1);
      found.push(above ? { ...spec, ...Object.fromEntries(shared.map((field) => [field, above[field]])) } : spec);
    }
    return found;
  });

const ALWAYS: readonly FieldName[] = ['number', 'item', 'requirement'];
const OPTIONAL: readonly FieldName[] = ['lead', 'responsible', 'cooperating', 'channel', 'deadline'];

const words = fc.record(
  Object.fromEntries(Object.entries(WORDS).map(([field, choices]) => [field, from(...choices)])) as Record<
    FieldName,
    fc.Arbitrary<string>
  >,
);

/** Columns as most notices order them, with those after the requirement in any order, or all in any order. */
type Order = 'usual' | 'mixedTail' | 'any';

const shuffled = (fields: readonly FieldName[]): fc.Arbitrary<FieldName[]> =>
  fc.shuffledSubarray([...fields], { minLength: fields.length });

const columns = (order: Order): fc.Arbitrary<FieldName[]> => {
  const tail = fc.subarray([...OPTIONAL], { minLength: 1 });
  const whole = (order === 'usual' ? tail : tail.chain(shuffled)).map((chosen) => [...ALWAYS, ...chosen]);
  return order === 'any' ? whole.chain(shuffled) : whole;
};

export const tableSpecs = (order: Order): fc.Arbitrary<TableSpec> =>
  fc.record({
    items: fc.array(fc.record({ item, rows, page: fc.boolean() }), { minLength: 1, maxLength: 8 }),
    columns: columns(order),
    words,
  });

/** One printed row: the text of each column, and whether it is merged with the row above. */
export interface PrintedRow {
  readonly texts: readonly string[];
  readonly merged: readonly boolean[];
  readonly item: number;
  readonly row: number;
}

export const textOf = (field: FieldName, number: number, { item: name }: ItemSpec, spec: RowSpec): string => {
  if (field === 'number') return String(number);
  if (field === 'item') return name;
  const value = spec[field];
  return typeof value === 'string' ? value : value.join('、');
};

/** Rows of a table; cells that repeat the one above within an item are merged, requirement and helpers never are. */
export const printedRows = ({ items, columns: fields }: TableSpec): PrintedRow[] =>
  items.flatMap((spec, index) =>
    spec.rows.map((values, position) => {
      const above = spec.rows[position - 1];
      const texts = fields.map((field) => textOf(field, index + 1, spec, values));
      const merged = fields.map(
        (field, column) =>
          above !== undefined &&
          field !== 'requirement' &&
          field !== 'cooperating' &&
          textOf(field, index + 1, spec, above) === texts[column],
      );
      return { texts, merged, item: index, row: position };
    }),
  );

const TITLE = '某市2024年政务公开任务分解表';

/** Tab-separated text; of a merged cell nothing is left, or an empty cell. */
export function tabTable(spec: TableSpec, lost: 'empty' | 'gone'): string {
  const header = spec.columns.map((field) => spec.words[field]).join('\t');
  const lines = [TITLE, '', header];
  for (const { texts, merged, item: index, row: position } of printedRows(spec)) {
    if (index > 0 && position === 0 && spec.items[index]?.page === true) lines.push('', header);
    const shown = texts.map((text, column) => (merged[column] === true ? '' : text));
    lines.push((lost === 'empty' ? shown : shown.filter((_, column) => merged[column] !== true)).join('\t'));
  }
  return lines.join('\n');
}

/** The same as a tree with true merged cells. */
export function mergedTable(spec: TableSpec): DocumentTree {
  const tableRows: Row[] = [];
  const push = (texts: readonly string[], merged: readonly boolean[]): void => {
    const at = { table: 1, row: tableRows.length + 1 };
    const above = tableRows.at(-1);
    const cells = texts.map((text, column): Cell => {
      const over = above?.cells[column];
      const anchor = merged[column] === true ? (over?.merged?.anchor ?? over) : undefined;
      return anchor ? { type: 'cell', text: '', at, merged: { from: 'above', anchor } } : { type: 'cell', text, at };
    });
    tableRows.push({ cells, at });
  };
  const header = spec.columns.map((field) => spec.words[field]);
  push(header, []);
  for (const { texts, merged, item: index, row: position } of printedRows(spec)) {
    if (index > 0 && position === 0 && spec.items[index]?.page === true) push(header, []);
    push(texts, merged);
  }
  const title: Block = { type: 'paragraph', text: TITLE, blanksBefore: 0, at: { line: 1, endLine: 1 } };
  const table: Block = { type: 'table', rows: tableRows, blanksBefore: 0, at: { table: 1, row: 1 } };
  return { format: 'html', name: 'test.html', blocks: [title, table], blanksAfter: 0 };
}
