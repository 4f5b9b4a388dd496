import { makeStyles, tokens } from '@fluentui/react-components';

export const useBulletinTextStyles = makeStyles({
  text: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, textAlign: 'center', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  paragraph: { margin: 0, textIndent: '2em', whiteSpace: 'pre-wrap' },
  /** In a sentence: as wide and as high as the words around it. */
  figure: { fontSize: 'inherit', lineHeight: 'inherit', textIndent: 0 },
  wrong: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});
