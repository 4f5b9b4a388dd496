import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';

export interface NoticeProps {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  readonly text: string;
}

/** A sentence in a box, coloured by how it turned out. */
export function Notice({ intent, title, text }: NoticeProps) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {text}
      </MessageBarBody>
    </MessageBar>
  );
}
