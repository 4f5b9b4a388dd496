import { makeStyles, tokens } from '@fluentui/react-components';

export const useEntryFieldsStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  field: { minWidth: '64px' },
  short: { flex: '1 1 64px' },
  long: { flex: '4 1 120px' },
  /** Room for the sentence. */
  problem: { flexBasis: '100%' },
  key: {
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
  },
  input: { minWidth: 0 },
  verdicts: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  verdict: { minWidth: '56px' },
});
