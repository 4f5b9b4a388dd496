import { Field, Textarea } from '@fluentui/react-components';
import { FilePicker } from '../parts/FilePicker';
import { NoteList } from '../parts/NoteList';
import { Notice } from '../parts/Notice';
import { comparePasted, takePasted } from './draft/comparePasted';
import type { DraftUnit } from './draft/draftUnits';
import type { ChangeDraft } from './draft/useRosterDraft';
import { PastedChanges } from './PastedChanges';
import { useUnitsStyles } from './units.styles';
import { usePasteRoster } from './usePasteRoster';

interface PasteRosterProps {
  readonly units: readonly DraftUnit[];
  readonly change: ChangeDraft;
  readonly onDone: () => void;
}

/** A table of units from Excel or a CSV file: first what it would change, then taking it. */
export function PasteRoster({ units, change, onDone }: PasteRosterProps) {
  const styles = useUnitsStyles();
  const { text, fileName, setText, setFile, answer } = usePasteRoster();
  const read = answer.status === 'ready' ? answer.value : null;
  const comparison = read === null ? null : comparePasted(units, read.units);
  return (
    <section className={styles.panel} aria-label="粘贴名册">
      <Field
        className={styles.field}
        label="从 Excel、WPS 复制的名册"
        hint="连表头一起复制：单位、组别、考核总分、政务公开分值、别名、邮箱、备注。空着的格不改原来的内容。"
      >
        <Textarea
          rows={4}
          value={text}
          placeholder="在这里按 Ctrl+V 粘贴"
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <FilePicker what="名册文件" hint="也可以选择或拖入 CSV 文件。" accept=".csv,.txt" onChoose={setFile} />
      {answer.status === 'failed' && <Notice intent="error" title="名册没有读出来。" text={answer.message} />}
      {comparison !== null && (
        <PastedChanges
          of={fileName}
          comparison={comparison}
          onTake={() => {
            change((draft) => takePasted(draft, comparison));
            onDone();
          }}
        />
      )}
      {read !== null && read.notes.length > 0 && <NoteList notes={read.notes} none="" />}
    </section>
  );
}
