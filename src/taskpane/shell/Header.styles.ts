import { makeStyles, tokens } from '@fluentui/react-components';

export const useHeaderStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    zIndex: 2,
  },
  /** Office keeps its own menu in the top right corner. */
  top: { paddingRight: '48px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  file: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  unsaved: { color: tokens.colorPaletteDarkOrangeForeground1, fontSize: tokens.fontSizeBase200 },
  buttons: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  narrow: { minWidth: 'auto' },
  tabs: { flexWrap: 'wrap', marginLeft: '-4px' },
  /** All parts stand in one row of the narrowest pane. */
  tab: {
    paddingLeft: '2px',
    paddingRight: '2px',
    '::before': { left: '4px', right: '4px' },
    '::after': { left: '4px', right: '4px' },
    '@media (max-width: 340px)': { '& [class*="fui-Tab__content"]': { fontSize: tokens.fontSizeBase200 } },
  },
});
