import type { Source } from '../../../assessment/model/breakdown';
import type { Atom } from '../../read/documentTree';
import type { LabelledPart } from '../fields/labelledParts';
import type { Marker } from './markers';

/** Lines that belong together: a numbered paragraph, one without a number, or a line of labels. */
export interface ProseParagraph {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly at: Source;
  readonly marker: Marker | null;
  readonly labels: readonly LabelledPart[] | null;
  readonly afterTable: boolean;
  readonly blanksBefore: number;
  readonly block: number;
}
