import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    // Where the text is large the header would leave no room: all of it scrolls.
    '@media (max-height: 320px)': { height: 'auto', minHeight: '100vh' },
    '@media print': { height: 'auto' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    boxSizing: 'border-box',
    overflowY: 'auto',
    // Bars that stick to the lower edge must not cover what has the focus.
    scrollPaddingBottom: '64px',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    '@media (max-height: 320px)': { overflowY: 'visible' },
    '@media print': { overflowY: 'visible' },
  },
  column: {
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '960px',
  },
});
