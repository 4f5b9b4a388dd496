import { Button } from '@fluentui/react-components';
import { useEmptyStyles } from './Empty.styles';

interface EmptyProps {
  /** Why there is nothing here, and what to do. */
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** Said where there is nothing to show yet. */
export function Empty({ text, action }: EmptyProps) {
  const styles = useEmptyStyles();
  return (
    <div className={styles.empty}>
      <p className={styles.text}>{text}</p>
      {action !== undefined && (
        <Button appearance="primary" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
