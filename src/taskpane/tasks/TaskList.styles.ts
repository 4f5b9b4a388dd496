import { makeStyles, tokens } from '@fluentui/react-components';

export const useTaskListStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, alignSelf: 'stretch' },
  task: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  id: { color: tokens.colorNeutralForeground2, fontFamily: tokens.fontFamilyMonospace },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS, marginLeft: 'auto' },
  narrow: { minWidth: 'auto' },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  removed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  doubts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorPaletteDarkOrangeForeground1 },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
