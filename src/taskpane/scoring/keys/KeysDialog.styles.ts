import { makeStyles, tokens } from '@fluentui/react-components';

export const useKeysDialogStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  title: { margin: `${tokens.spacingVerticalS} 0`, fontSize: tokens.fontSizeBase300 },
  keys: { margin: 0 },
  line: { display: 'flex', gap: tokens.spacingHorizontalM },
  key: { flex: '0 0 92px', fontWeight: tokens.fontWeightSemibold },
  what: { flex: '1 1 auto', margin: 0 },
});
