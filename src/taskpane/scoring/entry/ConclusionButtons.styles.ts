import { makeStyles, tokens } from '@fluentui/react-components';

export const useConclusionButtonsStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { flex: '1 1 auto', minWidth: '48px', padding: '2px 2px', whiteSpace: 'nowrap' },
  face: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    lineHeight: tokens.lineHeightBase100,
    fontSize: tokens.fontSizeBase200,
  },
  key: { fontSize: tokens.fontSizeBase100 },
});
