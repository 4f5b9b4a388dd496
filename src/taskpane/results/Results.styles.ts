import { makeStyles, tokens } from '@fluentui/react-components';

export const useResultsStyles = makeStyles({
  tabs: { flexWrap: 'wrap' },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  column: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  folds: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  status: { alignSelf: 'stretch', ':empty': { display: 'none' } },
  wide: { alignSelf: 'stretch' },
});
