import type { Source, WeightRule } from '../../assessment/model/breakdown';
import type { Issue } from '../../shared/issue';
import type { DocumentIssueCode } from '../issues';
import type { Atom, Block, DocumentTree } from '../read/documentTree';
import type { Column } from './header';
import type { TaskDraft } from './taskDraft';

/** What an atom of the document was used for. */
type Role = 'meta' | 'heading' | 'header' | 'cell' | 'furniture';

export interface Use {
  readonly atom: Atom;
  readonly role: Role;
}

/** One cell of a table of tasks; an empty text is a cell that the document shows empty. */
export interface PlacedCell {
  readonly text: string;
  readonly at: Source | null;
  /** Put together from pieces that the document shows apart. */
  readonly rebuilt: boolean;
  /** The document shows that this place belongs to the cell above. */
  readonly merged?: boolean;
}

/** One cell per column; null where the document shows no cell at all. */
export interface PlacedRow {
  readonly cells: readonly (PlacedCell | null)[];
  /** Title of the block of rows inside a part, as printed. */
  readonly group?: string | null;
}

/** What the cells of a real table tell about merged ones: nothing, or which they are. */
export type Merges = 'lost' | 'shown';

/** Rows under one heading row; `heading` is the part's title with its number, as printed. */
export interface TableSection {
  readonly heading: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly PlacedRow[];
  /** Only for tables whose cells the document itself keeps apart. */
  readonly merges?: Merges;
}

export interface LayoutReading {
  readonly drafts: readonly TaskDraft[];
  readonly uses: readonly Use[];
  readonly issues: readonly Issue<DocumentIssueCode>[];
  /** Blocks of the tree before the first task, its table or its heading: title, number, letter. */
  readonly preamble: number;
  /** Instead of them, where they do not stand together. */
  readonly front?: readonly Block[];
  /** Clauses on the weight in texts that are no tasks. */
  readonly weightRules?: readonly WeightRule[];
}

/** One way to print tasks; null when the document is not printed so. */
export type Layout = (tree: DocumentTree) => LayoutReading | null;
