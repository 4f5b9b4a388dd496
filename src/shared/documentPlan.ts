/** One paragraph of a document for print. */
export interface ParagraphPlan {
  readonly kind:
    /** 发文字号, above the title. */
    | 'number'
    | 'title'
    | 'addressee'
    | 'heading'
    | 'subheading'
    | 'body'
    /** 附件：1.… under the text. */
    | 'enclosure'
    /** At the right, under the text. */
    | 'signature'
    /** 附件1, first line of a page of its own. */
    | 'attachment'
    | 'tableTitle'
    | 'tableNote';
  readonly text: string;
}

export interface DocumentTablePlan {
  readonly headers: readonly string[];
  /** As many cells as there are headers. */
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns in proportion to each other. */
  readonly widths: readonly number[];
}

/** Names of fonts, for the title, the headings and everything else. */
export interface DocumentFonts {
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

export type DocumentBlock = ParagraphPlan | DocumentTablePlan;

/** A document for print in the form of an official letter, as plain data: its blocks from top to bottom. */
export interface DocumentPlan {
  readonly title: string;
  readonly fonts: DocumentFonts;
  readonly blocks: readonly DocumentBlock[];
}
