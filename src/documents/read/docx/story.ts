import type { RawBlock } from './rawBlocks';
import type { NumberingMark } from './styles';

/** A paragraph while it is read. */
export interface OpenParagraph extends NumberingMark {
  styleId: string | null;
  numId?: number;
  level?: number;
  /** null until its properties have been read. */
  label: string | null;
  readonly texts: string[];
  /** A tracked deletion of its end: what is left belongs to the next paragraph. */
  joinsNext: boolean;
}

/** One run of blocks: the body, a cell or a text box. */
export class Story {
  readonly blocks: RawBlock[] = [];
  paragraph: OpenParagraph | null = null;
  private boxes: RawBlock[] = [];
  private carried = '';

  constructor(private readonly boxed: boolean) {}

  open(): OpenParagraph {
    this.close();
    const texts = this.carried === '' ? [] : [this.carried];
    this.carried = '';
    this.paragraph = { styleId: null, label: null, texts, joinsNext: false };
    return this.paragraph;
  }

  close(): void {
    const paragraph = this.paragraph;
    if (paragraph === null) return;
    this.paragraph = null;
    const text = paragraph.texts.join('');
    if (paragraph.joinsNext) this.carried = text;
    else this.blocks.push({ type: 'paragraph', text: `${paragraph.label ?? ''}${text}`, boxed: this.boxed });
    for (const block of this.boxes) this.blocks.push(block);
    this.boxes = [];
  }

  add(table: RawBlock): void {
    this.finish();
    this.blocks.push(table);
  }

  /** Blocks of a text box anchored in the open paragraph stand after it. */
  addBox(blocks: readonly RawBlock[]): void {
    const target = this.paragraph === null ? this.blocks : this.boxes;
    for (const block of blocks) target.push(block);
  }

  finish(): void {
    this.close();
    if (this.carried === '') return;
    this.blocks.push({ type: 'paragraph', text: this.carried, boxed: this.boxed });
    this.carried = '';
  }
}
