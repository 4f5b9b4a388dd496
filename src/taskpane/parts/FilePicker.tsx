import { Button } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { useFilePickerStyles } from './FilePicker.styles';

interface FilePickerProps {
  /** What is chosen: 通知文件. */
  readonly what: string;
  readonly hint: string;
  /** Extensions offered first, e.g. ".txt". */
  readonly accept: string;
  readonly file: File | null;
  readonly onChoose: (file: File) => void;
  /** Given when the file may be left out again. */
  readonly onRemove?: () => void;
  readonly isPrimary?: boolean;
}

/** A button that opens the system's file dialog, with the name of the chosen file above it. */
export function FilePicker({ what, hint, accept, file, onChoose, onRemove, isPrimary = false }: FilePickerProps) {
  const styles = useFilePickerStyles();
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  return (
    <div className={styles.picker}>
      <div id={hintId}>
        {file === null ? (
          <span className={styles.hint}>{hint}</span>
        ) : (
          <span className={styles.chosen}>{file.name}</span>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance={isPrimary && file === null ? 'primary' : 'secondary'}
          aria-describedby={hintId}
          onClick={() => input.current?.click()}
        >
          {file === null ? `选择${what}` : `重新选择${what}`}
        </Button>
        {file !== null && onRemove !== undefined && <Button onClick={onRemove}>不用{what}</Button>}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={what}
        accept={accept}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen !== undefined) onChoose(chosen);
          // So that the same file, corrected meanwhile, can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
