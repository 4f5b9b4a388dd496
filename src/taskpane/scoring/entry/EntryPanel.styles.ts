import { makeStyles, tokens } from '@fluentui/react-components';

export const useEntryPanelStyles = makeStyles({
  panel: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // With large letters the panel would cover the row.
    '@media (max-height: 300px)': { position: 'static' },
  },
  score: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
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
  goesOn: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  walk: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  next: { flex: '1 1 auto', minWidth: 'auto' },
  narrow: { minWidth: 'auto' },
});
