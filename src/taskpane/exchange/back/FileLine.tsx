import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReturnLine } from '../../../app/desk/exchange/exchangeDesk';
import { Fold } from '../../parts/Fold';
import { useExchangeStyles } from '../Exchange.styles';
import { FileChanges } from './FileChanges';
import { lineFacts } from './returnLines';
import { savedText } from './savedText';
import { StatusBadge } from './StatusBadge';
import type { Back } from './useBack';

interface FileLineProps {
  readonly line: ReturnLine;
  readonly back: Back;
  readonly onDone: () => void;
}

/** One returned file; its line opens everything there is to know about it. */
export function FileLine({ line, back, onDone }: FileLineProps) {
  const styles = useExchangeStyles();
  const content = useId();
  const [isOpen, setOpen] = useState(false);
  const { file, status, lacksColumns } = line;
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={content}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <span className={styles.head}>
          <span className={styles.name}>{file}</span>
          <StatusBadge status={status} lacksColumns={lacksColumns} />
        </span>
        <span className={styles.faint}>{lineFacts(line)}</span>
      </button>
      <div id={content} className={styles.column}>
        {isOpen && <FileDetails line={line} back={back} onDone={onDone} />}
      </div>
    </>
  );
}

function FileDetails({ line: { file, status, details, modified, modifiedBy, applied }, back, onDone }: FileLineProps) {
  const styles = useExchangeStyles();
  return (
    <>
      {details.length > 0 && (
        <ul className={styles.lines}>
          {details.map((detail, at) => (
            <li key={at}>{detail}</li>
          ))}
        </ul>
      )}
      <div className={styles.faint}>{savedText(modified, modifiedBy)}</div>
      {applied > 0 && <Fold title={`写入的${applied}格`}>{() => <FileChanges files={[file]} show="all" />}</Fold>}
      <div className={styles.buttons}>
        {status === 'duplicate' && (
          <Button
            size="small"
            disabledFocusable={back.isBusy}
            onClick={() => {
              void back.prefer(file).then(onDone);
            }}
          >
            改用这一份
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={back.isBusy}
          onClick={() => {
            void back.drop(file).then(onDone);
          }}
        >
          不收这个文件
        </Button>
      </div>
    </>
  );
}
