import { makeStyles, tokens } from '@fluentui/react-components';

export const useEntryPanelStyles = makeStyles({
  panel: {
    position: 'sticky',
    // Over the padding of the scrolling area.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    maxHeight: 'calc(100vh - 150px)',
    overflowY: 'auto',
    // The scrolling area keeps its lower edge clear of what has the focus; here that would scroll the row away.
    '& button, & input': { scrollMarginBottom: '-120px' },
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // With large letters the panel would cover the row.
    '@media (max-height: 320px), (max-width: 240px)': { position: 'static', maxHeight: 'none' },
  },
  score: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  slow: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '1ms',
    animationDelay: '400ms',
    animationFillMode: 'both',
  },
  status: { color: tokens.colorNeutralForeground2 },
  trouble: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  unwritten: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  walk: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  next: { flex: '1 1 auto', minWidth: 'auto' },
  narrow: { minWidth: 'auto' },
});
