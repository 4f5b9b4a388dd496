import { makeStyles, tokens } from '@fluentui/react-components';

export const useDownloadsFailStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
