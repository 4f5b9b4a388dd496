import { attributeOf, type Attributes, isOn, numberOf, readXml } from './xml';

/** One level of a list as defined in the numbering part. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** 第%1条 */
  readonly text: string;
  /** What stands between label and paragraph. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Restarts only after a level up to this (from 1); 0 never; null after every higher level. */
  readonly restart: number | null;
  /** All numbers of the label are decimal. */
  readonly legal: boolean;
  /** The paragraph style that stands for this level. */
  readonly style: string | null;
}

export interface NumberedList {
  /** Lists of the same definition count on together. */
  readonly definition: number;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that start anew with this list, and at what. */
  readonly starts: ReadonlyMap<number, number>;
}

type Draft = { -readonly [Key in keyof Level]: Level[Key] };

interface Definition {
  readonly levels: Map<number, Draft>;
  /** The definition is that of a list style. */
  linkedTo: string | null;
  styleOf: string | null;
}

interface ListDraft {
  definition: number;
  readonly levels: Map<number, Draft>;
  readonly starts: Map<number, number>;
}

const newLevel = (): Draft => ({
  start: 0,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  restart: null,
  legal: false,
  style: null,
});

const LEVEL_PARTS: Readonly<Record<string, (level: Draft, attributes: Attributes) => void>> = {
  'w:start': (level, attributes) => {
    level.start = numberOf(attributes) ?? 1;
  },
  'w:numFmt': (level, attributes) => {
    level.format = attributeOf(attributes, 'val') ?? 'decimal';
  },
  'w:lvlText': (level, attributes) => {
    level.text = attributeOf(attributes, 'val') ?? '';
  },
  'w:suff': (level, attributes) => {
    const suffix = attributeOf(attributes, 'val');
    if (suffix === 'space' || suffix === 'nothing') level.suffix = suffix;
  },
  'w:lvlRestart': (level, attributes) => {
    level.restart = numberOf(attributes) ?? null;
  },
  'w:isLgl': (level, attributes) => {
    level.legal = isOn(attributes);
  },
  'w:pStyle': (level, attributes) => {
    level.style = attributeOf(attributes, 'val') ?? null;
  },
};

class NumberingReader {
  readonly lists = new Map<number, ListDraft>();
  private readonly definitions = new Map<number, Definition>();
  private definition: Definition | null = null;
  private list: ListDraft | null = null;
  private overridden = 0;
  private level = newLevel();

  open(name: string, attributes: Attributes): void {
    if (name === 'w:abstractNum') {
      this.definition = { levels: new Map(), linkedTo: null, styleOf: null };
      this.definitions.set(numberOf(attributes, 'abstractNumId') ?? -1, this.definition);
    } else if (name === 'w:num') {
      this.list = { definition: -1, levels: new Map(), starts: new Map() };
      this.lists.set(numberOf(attributes, 'numId') ?? 0, this.list);
    } else if (name === 'w:lvl') this.openLevel(numberOf(attributes, 'ilvl') ?? 0);
    else if (this.list !== null) this.readList(this.list, name, attributes);
    else if (name === 'w:numStyleLink' && this.definition)
      this.definition.linkedTo = attributeOf(attributes, 'val') ?? '';
    else if (name === 'w:styleLink' && this.definition) this.definition.styleOf = attributeOf(attributes, 'val') ?? '';
    LEVEL_PARTS[name]?.(this.level, attributes);
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.definition = null;
    if (name === 'w:num') this.list = null;
  }

  listOf({ definition, levels, starts }: ListDraft): NumberedList {
    const own = this.definitions.get(definition);
    const styled =
      own?.linkedTo == null ? own : [...this.definitions.values()].find(({ styleOf }) => styleOf === own.linkedTo);
    return { definition, levels: new Map([...(styled?.levels ?? []), ...levels]), starts };
  }

  private openLevel(index: number): void {
    this.level = newLevel();
    (this.list ?? this.definition)?.levels.set(index, this.level);
  }

  private readList(list: ListDraft, name: string, attributes: Attributes): void {
    if (name === 'w:abstractNumId') list.definition = numberOf(attributes) ?? -1;
    else if (name === 'w:lvlOverride') this.overridden = numberOf(attributes, 'ilvl') ?? 0;
    else if (name === 'w:startOverride') list.starts.set(this.overridden, numberOf(attributes) ?? 1);
  }
}

/** The lists of a document by numId, from the numbering part. */
export function readNumbering(part: Uint8Array | null): ReadonlyMap<number, NumberedList> {
  const reader = new NumberingReader();
  if (part === null) return new Map();
  readXml(part, {
    open: (name, attributes) => {
      reader.open(name, attributes);
    },
    close: (name) => {
      reader.close(name);
    },
    text: () => undefined,
  });
  return new Map([...reader.lists].map(([id, list]) => [id, reader.listOf(list)]));
}
