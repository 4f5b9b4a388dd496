import { makeStyles, tokens } from '@fluentui/react-components';

export const useRankingTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  caption: {
    paddingBottom: tokens.spacingVerticalXS,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: {
    padding: tokens.spacingHorizontalXS,
    '@media (max-width: 240px)': { padding: '1px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    whiteSpace: 'nowrap',
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    '@media (max-width: 240px)': { padding: '1px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    verticalAlign: 'top',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  /** Takes the width the others leave. */
  name: { width: '100%', whiteSpace: 'normal' },
  number: { textAlign: 'right' },
  rank: { textAlign: 'center', fontWeight: tokens.fontWeightSemibold },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  unmet: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  first: { boxShadow: `inset 3px 0 ${tokens.colorPaletteGreenBorderActive}` },
  last: { boxShadow: `inset 3px 0 ${tokens.colorPaletteDarkOrangeBorderActive}` },
});
