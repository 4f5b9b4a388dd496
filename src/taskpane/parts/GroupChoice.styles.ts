import { makeStyles, tokens } from '@fluentui/react-components';

export const useGroupChoiceStyles = makeStyles({
  group: { gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalM },
  choice: { minWidth: 0, width: '100%' },
});
