import { makeStyles } from '@fluentui/react-components';

export const useExchangeStyles = makeStyles({ text: { margin: 0 } });
