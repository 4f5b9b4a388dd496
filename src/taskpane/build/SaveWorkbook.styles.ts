import { makeStyles, tokens } from '@fluentui/react-components';

export const useSaveWorkbookStyles = makeStyles({
  save: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  button: { alignSelf: 'flex-start' },
});
