import { useScrollTableStyles } from './ScrollTable.styles';

/** Up to this many characters a cell stands on one line; above the other its column is wide. */
const SHORT = 12;
const LONG = 40;

/** The class that gives a cell of a text as much room as it needs. */
export function useRoomClass(): (text: string) => string | undefined {
  const styles = useScrollTableStyles();
  return (text) => (text.length <= SHORT ? styles.short : text.length > LONG ? styles.long : undefined);
}
