import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';

export const useScrollTableStyles = makeStyles({
  region: {
    position: 'relative',
    maxHeight: '70vh',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ...createFocusOutlineStyle(),
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    textAlign: 'left',
    whiteSpace: 'nowrap',
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'pre-wrap',
  },
  /** Stays in sight while the others move under it. */
  first: { position: 'sticky', left: 0, borderLeftStyle: 'none', maxWidth: '96px', minWidth: '56px' },
  corner: { zIndex: 2 },
  short: { whiteSpace: 'nowrap' },
  long: { minWidth: '240px' },
  number: { textAlign: 'right', whiteSpace: 'nowrap' },
  /** Breaks rather than making its column wide. */
  numberHead: { minWidth: '48px', textAlign: 'right', whiteSpace: 'normal', verticalAlign: 'bottom' },
});
