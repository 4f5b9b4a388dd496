import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

interface UnsavedDialogProps {
  /** What the user asked for, e.g. 关闭工作簿. */
  readonly title: string;
  readonly onStay: () => void;
  readonly onDiscard: () => void;
  readonly onSaveFirst: () => void;
}

/** Asks before changes that are not saved are left behind. */
export function UnsavedDialog({ title, onStay, onDiscard, onSaveFirst }: UnsavedDialogProps) {
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        onStay();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>现在的工作簿有没保存的修改。不保存的话，这些修改就没有了。</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSaveFirst}>
              先保存
            </Button>
            <Button onClick={onDiscard}>不保存</Button>
            <Button onClick={onStay}>返回</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
