import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Switch,
} from '@fluentui/react-components';
import { useKeysDialogStyles } from './KeysDialog.styles';
import { FIELD_KEYS, SCORING_KEYS } from './scoringKeys';

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly hasKeys: boolean;
  readonly onChange: (hasKeys: boolean) => void;
}

/** The keys of the page in a list, and the switch that turns single keys off. */
export function KeysDialog({ isOpen, onClose, hasKeys, onChange }: KeysDialogProps) {
  const styles = useKeysDialogStyles();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>评分的按键</DialogTitle>
          <DialogContent>
            <KeyTable title="不在输入框里时" keys={SCORING_KEYS} />
            <KeyTable title="在输入框里时" keys={FIELD_KEYS} />
            <Switch
              label="单键操作（数字和字母）"
              checked={hasKeys}
              onChange={(_, { checked }) => {
                onChange(checked);
              }}
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              知道了
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface KeyTableProps {
  readonly title: string;
  readonly keys: readonly { readonly print: string; readonly what: string }[];
}

function KeyTable({ title, keys }: KeyTableProps) {
  const styles = useKeysDialogStyles();
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.keys}>
        {keys.map(({ print, what }) => (
          <div key={print} className={styles.line}>
            <dt className={styles.key}>{print}</dt>
            <dd className={styles.what}>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
