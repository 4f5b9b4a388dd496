import { Button } from '@fluentui/react-components';
import { pastedLine, type Comparison } from './draft/comparePasted';
import { useUnitsStyles } from './units.styles';

/** Lines shown of each kind of change. */
const MOST = 20;

interface PastedChangesProps {
  /** Name of the file, null for pasted text. */
  readonly of: string | null;
  readonly comparison: Comparison;
  readonly onTake: () => void;
}

/** What a pasted table of units would change, unit by unit. */
export function PastedChanges({ of, comparison: { added, changed, same, others }, onTake }: PastedChangesProps) {
  const styles = useUnitsStyles();
  const all = added.length + changed.length;
  const lines = [...added.slice(0, MOST).map(pastedLine), ...changed.slice(0, MOST).map(pastedLine)];
  return (
    <>
      <div role="status">
        {of !== null && `“${of}”：`}
        {`读到${all + same}个单位，新增${added.length}个，改动${changed.length}个，相同${same}个。`}
        {others > 0 && `名册里另有${others}个单位没有提到，保留不动。`}
      </div>
      {all > 0 && (
        <>
          <ul className={styles.lines}>
            {lines.map((line, at) => (
              <li key={at}>{line}</li>
            ))}
            {all > lines.length && <li>……还有{all - lines.length}个</li>}
          </ul>
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={onTake}>
              采用这份名册
            </Button>
          </div>
        </>
      )}
    </>
  );
}
