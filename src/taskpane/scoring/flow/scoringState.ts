import type { EntryField, Note, RowFilter, ScoringRow } from '../../../app/desk/desk';
import type { RowName } from '../../../workbook/port';
import type { Drafts, Texts } from './drafts';

/** Where the focus goes after a step: a field to fill in, the heading of a new row, or the button that goes on. */
export type FocusTarget = EntryField | 'heading' | 'next';

export interface ScoringState {
  readonly filter: RowFilter;
  /** Rows were looked for. */
  readonly hasBegun: boolean;
  /** The row shown; null before the first and where the filter has none. */
  readonly row: ScoringRow | null;
  /** The sheet has the row no longer; it stays in sight while something typed is unwritten. */
  readonly isGone: boolean;
  readonly drafts: Drafts;
  /** Sentences at the fields, from the last attempt to write. */
  readonly problems: Texts;
  /** What else was in the way. */
  readonly notes: readonly Note[];
  /** The work in the background broke off: its sentence. */
  readonly failure: string | null;
  readonly isBusy: boolean;
  /** No row of the filter is left to assess. */
  readonly isFinished: boolean;
  /** 评完自动到下一条 */
  readonly goesOn: boolean;
  /** Whether the fields below the conclusion are in sight; null: as the height of the pane allows. */
  readonly isOpen: boolean | null;
  /** They are, for this row, because one of them was asked for. */
  readonly isHeldOpen: boolean;
  /** Single keys act; can be switched off for those who speak to their computer (WCAG 2.1.4). */
  readonly hasKeys: boolean;
  /** 评分人 of this session. */
  readonly assessor: string;
  /** How the last step went. */
  readonly status: string;
  /** The same and more for screen readers; `turn` tells equal sentences apart. */
  readonly said: { readonly text: string; readonly turn: number };
  readonly focus: { readonly on: FocusTarget; readonly turn: number } | null;
  /** Rows seen before this one, the latest last. */
  readonly seen: readonly RowName[];
}

export const START: ScoringState = {
  filter: { unit: null, taskId: null, show: 'all' },
  hasBegun: false,
  row: null,
  isGone: false,
  drafts: {},
  problems: {},
  notes: [],
  failure: null,
  isBusy: false,
  isFinished: false,
  goesOn: false,
  isOpen: null,
  isHeldOpen: false,
  hasKeys: true,
  assessor: '',
  status: '',
  said: { text: '', turn: 0 },
  focus: null,
  seen: [],
};

/** What a person has set goes on with another file. */
export const keptBetweenFiles = ({ assessor, goesOn, isOpen, hasKeys }: ScoringState) => ({
  assessor,
  goesOn,
  isOpen,
  hasKeys,
});
