import { Button, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useFileActions } from '../file/fileContext';
import { partsFor, type PartName } from '../services/navigation';
import { useRound } from '../services/roundContext';
import { useServices } from '../services/servicesContext';
import { useStep } from '../services/stepContext';
import { useHeaderStyles } from './Header.styles';
import { StatusLine } from './StatusLine';

/** Loaded with the first file: its menu is heavy. */
const FileButtons = lazy(() => import('./FileButtons').then(({ FileButtons }) => ({ default: FileButtons })));

/** Ids that tie a tab to the page it shows. */
export const PANEL_ID = 'part';
export const tabId = (part: PartName): string => `tab-${part}`;

interface HeaderProps {
  readonly part: PartName;
  readonly onGo: (part: PartName) => void;
}

/** What stands above every part: the round, its file, the way back, the running step and the way to the other parts. */
export function Header({ part, onGo }: HeaderProps) {
  const styles = useHeaderStyles();
  const { desk, screen } = useServices();
  const { overview } = useRound();
  const { title, file: fileName, isUnsaved, undoable, state } = overview;
  const parts = partsFor(overview);
  const file = useFileActions();
  const { running, run } = useStep();
  const hasFile = file !== null && state !== 'none';
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <h1 className={styles.title}>{title === '' ? '政务公开考核' : title}</h1>
        {hasFile && fileName !== `${title}.xlsx` && <div className={styles.file}>{fileName}</div>}
      </div>
      {(hasFile || undoable > 0) && (
        <div className={styles.buttons}>
          {hasFile && (
            <Suspense>
              <FileButtons file={file} isUnsaved={isUnsaved} />
            </Suspense>
          )}
          {undoable > 0 && (
            <Button
              size="small"
              className={styles.narrow}
              disabledFocusable={running !== null}
              onClick={() => {
                void run('撤销上次写入', () => desk.undo());
              }}
            >
              撤销上次写入
            </Button>
          )}
          {hasFile && isUnsaved && <span className={styles.unsaved}>未保存</span>}
        </div>
      )}
      <div role="status">{running !== null && <StatusLine running={running} screen={screen} />}</div>
      <nav aria-label="各部分">
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={part}
          onTabSelect={(_, { value }) => {
            const chosen = parts.find((one) => one.part === value);
            if (chosen !== undefined) onGo(chosen.part);
          }}
        >
          {parts.map(({ part: name, label }) => (
            <Tab key={name} className={styles.tab} id={tabId(name)} value={name} aria-controls={PANEL_ID}>
              {label}
            </Tab>
          ))}
        </TabList>
      </nav>
    </header>
  );
}
