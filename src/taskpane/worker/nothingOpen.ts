import type { Overview } from '../../app/desk/desk';

/** Where the round stands before a file was opened. */
export const NOTHING_OPEN: Overview = {
  state: 'none',
  title: '',
  file: null,
  isUnsaved: false,
  undoable: 0,
  tasks: 0,
  units: 0,
  groups: [],
  rows: { all: 0, submitted: 0, assessed: 0, remarked: 0, stale: 0, appeals: 0 },
  weights: { met: 0, unmet: 0, unverifiable: 0 },
  openOwners: 0,
  exchange: { sent: 0, returned: 0, dues: [] },
  notes: { error: 0, warning: 0, info: 0 },
  next: 'import',
  pack: null,
};
