import { makeStyles, tokens } from '@fluentui/react-components';

export const useWriteBarStyles = makeStyles({
  bar: {
    position: 'sticky',
    // Over the padding under the page.
    bottom: `calc(-1 * ${tokens.spacingVerticalXXL})`,
    '@media (max-height: 320px)': { bottom: 0 },
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  lines: {
    maxHeight: '30vh',
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflow: 'auto',
    fontSize: tokens.fontSizeBase200,
  },
  problem: { color: tokens.colorPaletteRedForeground1 },
});
