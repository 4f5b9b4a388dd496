import { Button, mergeClasses } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { useFilePickerStyles } from '../../parts/FilePicker.styles';

interface FilesTargetProps {
  readonly isBusy: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A place that takes any number of workbooks: by the system's dialog, or dropped. */
export function FilesTarget({ isBusy, onChoose }: FilesTargetProps) {
  const styles = useFilePickerStyles();
  const input = useRef<HTMLInputElement>(null);
  const hint = useId();
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files !== null && files.length > 0) onChoose([...files]);
  };
  return (
    <div
      className={mergeClasses(styles.picker, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isBusy) take(event.dataTransfer.files);
      }}
    >
      <div id={hint} className={styles.hint}>
        把各单位发回的工作簿一次拖到这里，或者选择文件（可以多选）。先看结果，确认后才写入。
      </div>
      <Button aria-describedby={hint} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        选择交回的文件
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label="交回的文件"
        accept=".xlsx,.xls,.et"
        onChange={({ target }) => {
          take(target.files);
          // So that the same files, corrected meanwhile, can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}
