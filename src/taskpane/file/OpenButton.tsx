import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

interface OpenButtonProps extends Pick<ButtonProps, 'size' | 'appearance' | 'className'> {
  readonly label: string;
  readonly onOpen: (file: File) => Promise<void>;
}

/** Asks for a workbook of ours. */
export function OpenButton({ label, onOpen, ...look }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={`${label}（文件）`}
        accept=".xlsx,.xls,.et"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // So that the same file, changed meanwhile, can be chosen again.
          target.value = '';
          if (chosen !== undefined) void onOpen(chosen);
        }}
      />
    </>
  );
}
