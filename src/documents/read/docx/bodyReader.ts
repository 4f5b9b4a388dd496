import type { Labels } from './labels';
import type { RawBlock } from './rawBlocks';
import { Story } from './story';
import { symbolOf } from './symbols';
import { TableDraft } from './tableDraft';
import { attributeOf, type Attributes, isOn, numberOf, type XmlHandler } from './xml';

/** What a body holds besides text; it is counted so that it can be reported. */
export interface LeftOut {
  pictures: number;
  objects: number;
  hidden: number;
}

/** Earlier versions of a text, field codes and properties: their content is not text of the document. */
const IGNORED = new Set([
  ...['w:del', 'w:moveFrom', 'w:delText', 'w:instrText', 'w:delInstrText', 'w:numberingChange', 'w:cellMerge'],
  ...['w:pPrChange', 'w:rPrChange', 'w:tcPrChange', 'w:trPrChange', 'w:tblPrChange', 'w:tblPrExChange'],
  ...['w:tblGridChange', 'w:sectPrChange', 'w:sectPr', 'w:sdtPr', 'w:sdtEndPr', 'w:rt'],
]);

/** Tables deeper inside each other are read as text of the cell around them. */
const DEEPEST_TABLE = 16;
/** Stands for an element that is in a place where it means nothing. */
const NOTHING = '';

type Structure = 'w:tbl' | 'w:tr' | 'w:tc' | 'w:txbxContent';

/** Where each part of a table may stand. */
const PARENT: Readonly<Record<string, Structure>> = { 'w:tr': 'w:tbl', 'w:tc': 'w:tr' };

/** Reads the body of a document element by element: a handler for each that matters, the others are looked through. */
export class BodyReader implements XmlHandler {
  readonly leftOut: LeftOut = { pictures: 0, objects: 0, hidden: 0 };
  private readonly stories: [Story, ...Story[]] = [new Story(false)];
  private readonly tables: TableDraft[] = [];
  private readonly structure: string[] = [];
  private readonly path: string[] = [];
  /** Characters read before each open AlternateContent: whether its first branch gave any. */
  private readonly branches: number[] = [];
  private ignored = 0;
  private hiddenRun = false;
  private characters = 0;

  constructor(private readonly labels: Labels) {}

  blocks(): readonly RawBlock[] {
    this.stories[0].finish();
    return this.stories[0].blocks;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.ignored === 0) this.mark(name);
    if (this.ignored > 0 || IGNORED.has(name) || this.isSecondBranch(name)) {
      this.ignored += 1;
      return;
    }
    const effective = this.isMisplaced(name) ? NOTHING : name;
    this.path.push(effective);
    OPEN[effective]?.(this, attributes);
  };

  readonly close = (): void => {
    if (this.ignored > 0) {
      this.ignored -= 1;
      return;
    }
    CLOSE[this.path.pop() ?? NOTHING]?.(this);
  };

  readonly text = (text: string): void => {
    const inside = this.path.at(-1);
    if (this.ignored === 0 && (inside === 'w:t' || inside === 'm:t')) this.write(text.replace(/[\r\n]+/g, ' '));
  };

  write(text: string): void {
    if (this.hiddenRun) {
      this.leftOut.hidden += text.length;
      return;
    }
    this.characters += text.length;
    (this.story.paragraph ?? this.story.open()).texts.push(text);
  }

  /** Text that only a run may hold: the same elements have other meanings in properties. */
  writeInRun(text: string): void {
    if (this.path.at(-2) === 'w:r') this.write(text);
  }

  get story(): Story {
    return this.stories.at(-1) ?? this.stories[0];
  }

  get table(): TableDraft | undefined {
    return this.tables.at(-1);
  }

  settleLabel(): void {
    const { paragraph } = this.story;
    if (paragraph?.label !== null) return;
    paragraph.label = paragraph.joinsNext ? '' : this.labels.next(paragraph.styleId, paragraph);
  }

  closeParagraph(): void {
    this.settleLabel();
    this.story.close();
  }

  setHidden(hidden: boolean): void {
    if (this.path.at(-3) === 'w:r' || !hidden) this.hiddenRun = hidden;
  }

  openStructure(name: Structure): void {
    this.structure.push(name);
    if (name === 'w:tbl') this.tables.push(new TableDraft());
    else if (name === 'w:tr') this.table?.openRow();
    else if (name === 'w:tc') this.stories.push(this.table?.openCell() ?? new Story(false));
    else this.stories.push(new Story(true));
  }

  closeStructure(): void {
    const name = this.structure.pop();
    if (name === 'w:tc') {
      this.stories.pop();
      this.table?.closeCell();
    } else if (name === 'w:tr') this.table?.closeRow();
    else if (name === 'w:tbl') {
      const table = this.tables.pop();
      if (table !== undefined) this.story.add(table.close());
    } else {
      const box = this.stories.pop();
      box?.finish();
      this.story.addBox(box?.blocks ?? []);
    }
  }

  openAlternatives(): void {
    this.branches.push(this.characters);
  }

  closeAlternatives(): void {
    this.branches.pop();
  }

  /** A tracked deletion or move is an empty mark inside properties. */
  private mark(name: string): void {
    if (name !== 'w:del' && name !== 'w:moveFrom') return;
    const [outer, inner] = [this.path.at(-2), this.path.at(-1)];
    const { paragraph } = this.story;
    if (outer === 'w:pPr' && inner === 'w:rPr' && paragraph !== null) paragraph.joinsNext = true;
    if (inner === 'w:trPr' && this.table?.row) this.table.row.deleted = true;
  }

  private isSecondBranch(name: string): boolean {
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    return this.characters > (this.branches.at(-1) ?? this.characters);
  }

  private isMisplaced(name: string): boolean {
    if (name === 'w:tbl') return this.tables.length >= DEEPEST_TABLE;
    const parent = PARENT[name];
    return parent !== undefined && this.structure.at(-1) !== parent;
  }
}

type Open = (reader: BodyReader, attributes: Attributes) => void;

/** For properties of the open paragraph. */
const ofParagraph =
  (set: (paragraph: NonNullable<Story['paragraph']>, attributes: Attributes) => void): Open =>
  ({ story }, attributes) => {
    if (story.paragraph !== null) set(story.paragraph, attributes);
  };

/** For properties of the open cell. */
const ofCell =
  (set: (cell: NonNullable<TableDraft['cell']>, attributes: Attributes) => void): Open =>
  ({ table }, attributes) => {
    if (table?.cell) set(table.cell, attributes);
  };

const OPEN: Readonly<Record<string, Open>> = {
  'w:p': ({ story }) => story.open(),
  'w:pStyle': ofParagraph((paragraph, attributes) => {
    paragraph.styleId = attributeOf(attributes, 'val') ?? null;
  }),
  'w:numId': ofParagraph((paragraph, attributes) => {
    paragraph.numId = numberOf(attributes) ?? 0;
  }),
  'w:ilvl': ofParagraph((paragraph, attributes) => {
    paragraph.level = numberOf(attributes) ?? 0;
  }),
  'w:vanish': (reader, attributes) => {
    reader.setHidden(isOn(attributes));
  },
  'w:tab': (reader) => {
    reader.writeInRun('\t');
  },
  'w:ptab': (reader) => {
    reader.writeInRun('\t');
  },
  'w:br': (reader) => {
    reader.writeInRun('\n');
  },
  'w:cr': (reader) => {
    reader.writeInRun('\n');
  },
  'w:noBreakHyphen': (reader) => {
    reader.writeInRun('-');
  },
  'w:sym': (reader, attributes) => {
    reader.writeInRun(symbolOf(attributeOf(attributes, 'font') ?? '', attributeOf(attributes, 'char') ?? ''));
  },
  'w:tbl': (reader) => {
    reader.openStructure('w:tbl');
  },
  'w:tr': (reader) => {
    reader.openStructure('w:tr');
  },
  'w:tc': (reader) => {
    reader.openStructure('w:tc');
  },
  'w:txbxContent': (reader) => {
    reader.openStructure('w:txbxContent');
  },
  'w:gridCol': ({ table }, attributes) => table?.widths.push(numberOf(attributes, 'w') ?? 0),
  'w:gridBefore': ({ table }, attributes) => {
    if (table?.row) table.row.before = numberOf(attributes) ?? 0;
  },
  'w:gridSpan': ofCell((cell, attributes) => {
    cell.span = Math.max(1, numberOf(attributes) ?? 1);
  }),
  'w:vMerge': ofCell((cell, attributes) => {
    cell.vertical = attributeOf(attributes, 'val') === 'restart' ? 'restart' : 'continue';
  }),
  'w:hMerge': ofCell((cell, attributes) => {
    cell.horizontal = attributeOf(attributes, 'val') !== 'restart';
  }),
  'mc:AlternateContent': (reader) => {
    reader.openAlternatives();
  },
  'pic:pic': ({ leftOut }) => {
    leftOut.pictures += 1;
  },
  'v:imagedata': ({ leftOut }) => {
    leftOut.pictures += 1;
  },
  'o:OLEObject': ({ leftOut }) => {
    leftOut.objects += 1;
  },
  'w:altChunk': ({ leftOut }) => {
    leftOut.objects += 1;
  },
};

const CLOSE: Readonly<Record<string, (reader: BodyReader) => void>> = {
  'w:p': (reader) => {
    reader.closeParagraph();
  },
  'w:pPr': (reader) => {
    reader.settleLabel();
  },
  'w:r': (reader) => {
    reader.setHidden(false);
  },
  'w:tbl': (reader) => {
    reader.closeStructure();
  },
  'w:tr': (reader) => {
    reader.closeStructure();
  },
  'w:tc': (reader) => {
    reader.closeStructure();
  },
  'w:txbxContent': (reader) => {
    reader.closeStructure();
  },
  'mc:AlternateContent': (reader) => {
    reader.closeAlternatives();
  },
};
