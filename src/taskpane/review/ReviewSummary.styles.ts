import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewSummaryStyles = makeStyles({
  summary: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});
