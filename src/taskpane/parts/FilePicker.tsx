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
  /** The chosen file, where it stays in sight. */
  readonly file?: File | null;
  readonly onChoose: (file: File) => void;
  readonly isPrimary?: boolean;
  /** Whether text or a table from the clipboard is taken like a file. */
  readonly takesPaste?: boolean;
}

/** A place that takes a file: by the system's dialog, dropped, or pasted. */
export function FilePicker(props: FilePickerProps) {
  const { what, hint, accept, file = null, onChoose, isPrimary = false, takesPaste = false } = props;
  const styles = useFilePickerStyles();
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const { isOver, ...target } = useFileTarget(onChoose, takesPaste);
  return (
    <div className={mergeClasses(styles.picker, isOver && styles.over)} {...target}>
      <div id={hintId} className={styles.hint}>
        {file === null ? hint : file.name}
      </div>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        aria-describedby={hintId}
        onClick={() => input.current?.click()}
      >
        选择{what}
      </Button>
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
