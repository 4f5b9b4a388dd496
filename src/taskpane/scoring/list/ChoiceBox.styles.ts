import { makeStyles, tokens } from '@fluentui/react-components';

export const useChoiceBoxStyles = makeStyles({
  box: { minWidth: 0, width: '100%' },
  name: { flex: '1 1 auto', overflowWrap: 'anywhere' },
  count: { flex: '0 0 auto', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
