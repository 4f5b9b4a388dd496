import { type Field, fieldsOfWord, meaningOf } from './header/words';
import { compact } from './text';

export { fieldsOfWord, type Field };

export interface Column {
  readonly word: string;
  readonly field: Field;
  /** A unit column left of the task: one cell stands for all rows of the unit. */
  readonly grouping: boolean;
  /** The column before of the same field goes on here: a heading over two columns, or a second column of units. */
  readonly continued?: boolean;
  /** Heading of the column that is used for this field instead. */
  readonly repeats?: string;
}

const UNITS: readonly Field[] = ['lead', 'responsible', 'cooperating'];
const JOINED: readonly Field[] = ['group', ...UNITS];
const INSIDE_A_UNIT = /[处科股]室$/;
const BARE_UNIT = /^(?:单位|部门|镇街|区县)$/;

function chooseFields(words: readonly string[]): Field[] {
  const meanings = words.map(meaningOf);
  const chosen = meanings.map(({ fields, weak }): Field | null =>
    fields.length === 1 && !weak ? (fields[0] ?? null) : null,
  );
  const choose = (isTurn: (index: number) => boolean): void => {
    meanings.forEach(({ fields }, index) => {
      if (chosen[index] === null && isTurn(index))
        chosen[index] =
          fields.find((field) => !chosen.includes(field)) ?? fields.find((field) => JOINED.includes(field)) ?? null;
    });
  };
  choose((index) => meanings[index]?.weak === false);
  choose(() => true);
  return chosen.map((field) => field ?? 'unknown');
}

/** 单位 alone names the owners where no other column does. */
function withBareUnit(fields: readonly Field[], words: readonly string[]): Field[] {
  const bare = words.findIndex((word) => BARE_UNIT.test(compact(word)));
  const known = bare < 0 || fields.some((field) => UNITS.includes(field));
  return fields.map((field, index) => (!known && index === bare ? 'responsible' : field));
}

/** A table with only one task-like column says there what must be done; an index of indicators does not. */
function withRequirement(fields: readonly Field[], words: readonly string[]): Field[] {
  if (fields.includes('requirement')) return [...fields];
  return fields.map((field, index) =>
    field !== 'item' ? field : compact(words[index] ?? '').endsWith('指标') ? 'unknown' : 'requirement',
  );
}

/** 序号, 牵头单位, (序号,) 任务事项: a number before a unit left of the task counts units. */
function withUnitNumber(fields: readonly Field[]): Field[] {
  const first = fields.indexOf('number');
  const task = fields.findIndex((field) => field === 'item' || field === 'requirement');
  const unit = fields.findIndex((field) => UNITS.includes(field));
  if (first < 0 || unit < first || task < unit || fields.includes('unitNumber')) return [...fields];
  return fields.map((field, index) => (index === first ? 'unitNumber' : field));
}

/**
 * Heading words of one table → its columns. A field is given once: later columns of units are joined to the first, others
 * are unknown. `spans[i]`: the heading cell before stretches over column i.
 */
export function columnsOf(words: readonly string[], spans: readonly boolean[] = []): Column[] {
  const owned = words.map((word, index) => (spans[index] === true ? '' : word));
  const fields = withRequirement(withUnitNumber(withBareUnit(chooseFields(owned), owned)), owned);
  const task = fields.findIndex((field) => field === 'number' || field === 'item' || field === 'requirement');
  const columns: Column[] = [];
  fields.forEach((field, index) => {
    const before = columns[index - 1];
    if (spans[index] === true && before) columns.push({ ...before, continued: true });
    else columns.push({ ...columnOf(words, fields, index), grouping: isGrouping(field, index < task) });
  });
  return columns;
}

const isGrouping = (field: Field, left: boolean): boolean => left && (field === 'unitNumber' || UNITS.includes(field));

function columnOf(words: readonly string[], fields: readonly Field[], index: number): Omit<Column, 'grouping'> {
  const [word, field] = [compact(words[index] ?? ''), fields[index] ?? 'unknown'];
  const meant = field === 'unknown' ? fieldsOfWord(word) : [field];
  const first = fields.findIndex((other, at) => at !== index && meant.includes(other));
  const other = compact(words[first] ?? '');
  if (field === 'unknown') return first < 0 ? { word, field } : { word, field, repeats: other };
  if (first < 0 || first > index || field === 'note') return { word, field };
  if (INSIDE_A_UNIT.test(word) && !INSIDE_A_UNIT.test(other)) return { word, field: 'note' };
  return JOINED.includes(field) ? { word, field, continued: true } : { word, field: 'unknown', repeats: other };
}

const knownFields = (columns: readonly Column[]): Field[] =>
  columns.flatMap(({ field, continued }) =>
    field === 'unknown' || field === 'note' || continued === true ? [] : [field],
  );

/** Enough known words to be the heading row of a table of tasks. */
export function isHeader(columns: readonly Column[]): boolean {
  const known = knownFields(columns);
  return known.length >= 3 && known.includes('requirement');
}

/** The same for the first row of a real table, where two words are enough: the task, and whose or until when. */
export function isGridHeader(columns: readonly Column[]): boolean {
  const known = knownFields(columns);
  const says = known.some((field) => field === 'deadline' || UNITS.includes(field));
  return known.includes('requirement') && (known.length >= 3 || says);
}
