import { createFocusOutlineStyle, tokens } from '@fluentui/react-components';

/** A button as wide as its line, which opens and closes what belongs to the line. */
export const OPENER = {
  width: '100%',
  minWidth: 0,
  border: 'none',
  backgroundColor: 'transparent',
  color: 'inherit',
  font: 'inherit',
  lineHeight: tokens.lineHeightBase300,
  textAlign: 'left',
  overflowWrap: 'anywhere',
  cursor: 'pointer',
  ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  ...createFocusOutlineStyle(),
} as const;
