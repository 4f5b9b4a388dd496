import { makeStyles, tokens } from '@fluentui/react-components';

export const useRangeStyles = makeStyles({
  range: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: {
    flex: '1 1 auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { flex: '0 0 auto', minWidth: 'auto' },
});
