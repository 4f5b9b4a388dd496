import { makeStyles, tokens } from '@fluentui/react-components';
import { OPENER } from '../parts/opener.styles';

export const useUnitsStyles = makeStyles({
  roster: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    ':focus': { outlineStyle: 'none' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, ':empty': { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  lines: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  row: { display: 'flex', alignItems: 'flex-start' },
  /** The whole line opens and closes its form. */
  opener: { ...OPENER, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  removed: { textDecorationLine: 'line-through' },
  facts: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}`,
  },
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    '> *': { minWidth: 0 },
  },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  input: { minWidth: 0, width: '100%' },
  tabs: { flexWrap: 'wrap' },
  /** Narrower than what stands in it would like. */
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
  lineField: { minWidth: 0, gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
});
