import type { ReturnLine } from '../../../app/desk/exchange/exchangeDesk';
import { Fold } from '../../parts/Fold';
import { useExchangeStyles } from '../Exchange.styles';
import { FileChanges } from './FileChanges';

interface ClearedCellsProps {
  readonly lines: readonly ReturnLine[];
}

/** Cells that units emptied: told apart from those never filled in. */
export function ClearedCells({ lines }: ClearedCellsProps) {
  const styles = useExchangeStyles();
  const files = lines.filter(({ cleared }) => cleared > 0);
  const cleared = files.reduce((sum, line) => sum + line.cleared, 0);
  return (
    <Fold title={`单位清空的${cleared}格`}>
      {() => (
        <>
          <p className={styles.faint}>原来有内容，单位交回时删掉了。收下后本表也清空，原值记在“操作记录”里。</p>
          <FileChanges files={files.map(({ file }) => file)} show="cleared" />
        </>
      )}
    </Fold>
  );
}
