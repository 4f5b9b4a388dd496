import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useRef } from 'react';
import { useFilePickerStyles } from './FilePicker.styles';
import { useFileTarget } from './useFileTarget';

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
  /** Whether text or a table from the clipboard is taken like a file. */
  readonly takesPaste?: boolean;
}

/** A place that takes a file: by the system's dialog, dropped, or pasted; the name of the chosen file stands above. */
export function FilePicker(props: FilePickerProps) {
  const { what, hint, accept, file, onChoose, onRemove, isPrimary = false, takesPaste = false } = props;
  const styles = useFilePickerStyles();
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const { isOver, ...target } = useFileTarget(onChoose, takesPaste);
  return (
    <div className={mergeClasses(styles.picker, isOver && styles.over)} {...target}>
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
