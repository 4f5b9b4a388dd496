import { makeStyles, tokens } from '@fluentui/react-components';

export const useStatusStyles = makeStyles({
  /** In a column whose gap is as wide. */
  status: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalL})` } },
});
