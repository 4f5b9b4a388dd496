import { makeStyles, tokens } from '@fluentui/react-components';

export const useHomeStyles = makeStyles({
  actions: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  action: { width: '100%', maxWidth: 'none', justifyContent: 'flex-start', textAlign: 'left' },
  text: { marginTop: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase300 },
  promise: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
