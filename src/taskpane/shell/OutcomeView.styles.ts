import { makeStyles, tokens } from '@fluentui/react-components';

export const useOutcomeStyles = makeStyles({
  outcome: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  close: { minWidth: 'auto' },
});
