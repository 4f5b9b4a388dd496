import { makeStyles, tokens } from '@fluentui/react-components';

export const useRowDetailsStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  unit: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  locate: { minWidth: 'auto' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    scrollMarginTop: '60px',
    ':focus': { outlineStyle: 'none' },
  },
  hints: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
  },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  fact: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalS}`,
    lineHeight: tokens.lineHeightBase300,
  },
  label: {
    flex: '0 0 auto',
    minWidth: '56px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  value: { flex: '1 1 180px', margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  folded: { maxHeight: `calc(4 * ${tokens.lineHeightBase300})`, overflow: 'hidden' },
  unfold: {
    justifyContent: 'flex-start',
    minWidth: 'auto',
    minHeight: '24px',
    padding: 0,
    scrollMarginBottom: '100px',
  },
  submitted: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  subtitle: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});
