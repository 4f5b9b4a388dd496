import type { Source } from '../../../assessment/model/breakdown';
import type { Atom } from '../../read/documentTree';
import type { LabelledValue } from './labels';
import type { LineKind } from './lineKinds';

/** A line outside the tasks, or a row of a table outside them. */
export interface PreambleLine {
  readonly text: string;
  readonly kind: LineKind;
  /** Labels of a web page or letterhead on this line, with their values. */
  readonly pairs: readonly LabelledValue[];
  readonly blanksBefore: number;
  readonly at: Source;
  readonly atoms: readonly Atom[];
}
