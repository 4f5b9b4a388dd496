import type { Line } from './flow';

const SPACES = /[ \t\n\f\r]+/g;
const WIDE = /[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF\u2018-\u201D\u2014\u2026]/;
/** A number the author typed himself, so that the page shows no other. */
const OWN_NUMBER = /^\s*(?:[（(]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})[）)、.．]|[①-⑳⑴-⒛])/;

/** Puts pieces of text together to the lines that the page shows. */
export class Lines {
  /** The number of a list item, for its first line. */
  label = '';
  /** Depth of preformatted text. */
  preformatted = 0;
  private parts: string[] = [];
  private endsInSpace = true;
  private gap = 0;
  private atEdge = true;

  /** `cutsLines`: the program that wrote the page cuts long Chinese lines anywhere. */
  constructor(
    private readonly add: (line: Line) => void,
    private readonly cutsLines: boolean,
  ) {}

  /** Blank lines before what comes next. */
  get blanks(): number {
    return this.gap;
  }

  get blanksAtEnd(): number {
    return Math.max(0, this.gap - 1);
  }

  text(text: string): void {
    if (this.preformatted === 0) {
      this.append(this.collapsed(text));
      return;
    }
    text.split(/\r\n|\n|\r/).forEach((line, index) => {
      if (index > 0) this.lineBreak();
      this.append(line);
    });
  }

  lineBreak(): void {
    if (!this.flush()) this.gap += 1;
    this.atEdge = false;
  }

  blockBreak(): void {
    this.flush();
    if (!this.atEdge) this.gap += 1;
    this.atEdge = true;
  }

  /** What came before, a table, is followed by something else. */
  tableEnd(): void {
    this.gap = 1;
    this.atEdge = true;
  }

  private append(text: string): void {
    const piece = this.endsInSpace && this.preformatted === 0 && text.startsWith(' ') ? text.slice(1) : text;
    if (piece === '') return;
    this.parts.push(piece);
    this.endsInSpace = piece.endsWith(' ');
  }

  /** Ends the line; false when there was none. */
  private flush(): boolean {
    const text = this.parts.join('');
    this.parts = [];
    const line = this.endsInSpace ? text.slice(0, -1) : text;
    this.endsInSpace = true;
    if (line === '') return false;
    this.atEdge = false;
    if (line.trim() === '') {
      this.gap += 1;
      return true;
    }
    this.add({ kind: 'line', text: OWN_NUMBER.test(line) ? line : this.label + line, blanks: this.gap });
    this.label = '';
    this.gap = 0;
    return true;
  }

  private collapsed(text: string): string {
    if (!this.cutsLines) return text.replace(SPACES, ' ');
    return text.replace(SPACES, (run, at: number) => {
      const isCut = run.includes('\n') && WIDE.test(text.charAt(at - 1)) && WIDE.test(text.charAt(at + run.length));
      return isCut ? '' : ' ';
    });
  }
}
